import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SidelineError } from "#sdk/index";
import { useSecondsUntil } from "#web/shell/use-seconds-until";
import { tell } from "#web/ui/tell";
import { useReport } from "#web/ui/use-report";

/** Texts and mails take their time, and the server sends only so many. */
const PAUSE_MS = 30_000;

type ResendProps = { words: "code" | "mail"; again: () => Promise<unknown> };

/** Asks for another code or mail, once the last one has had its chance. */
export function Resend({ words, again }: ResendProps) {
  const { t } = useTranslation("signIn");
  const report = useReport();
  const [from, setFrom] = useState(() => Date.now() + PAUSE_MS);
  const seconds = useSecondsUntil(from) ?? 0;

  async function resend() {
    setFrom(Date.now() + PAUSE_MS);
    try {
      await again();
      tell(t(`${words}.resent`));
    } catch (thrown) {
      report(thrown);
      const wait = thrown instanceof SidelineError ? (thrown.retryAfterMs ?? 0) : 0;
      setFrom(Date.now() + wait);
    }
  }

  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={seconds > 0}
      onClick={() => void resend()}
      data-numbers
    >
      {seconds > 0 ? t(`${words}.resend_in`, { seconds }) : t(`${words}.resend`)}
    </Button>
  );
}
