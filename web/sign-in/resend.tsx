import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SidelineError } from "#sdk/index";
import { useSession } from "#sdk/react";
import { useSecondsUntil } from "#web/shell/use-seconds-until";
import { tell } from "#web/ui/tell";
import { useReport } from "#web/ui/use-report";

/** A text takes its time; the server sends three in five minutes and no more. */
const PAUSE_MS = 30_000;

/** Asks for another code, once the last one has had its chance. */
export function Resend({ phone }: { phone: string }) {
  const { t } = useTranslation("signIn");
  const { requestCode } = useSession();
  const report = useReport();
  const [from, setFrom] = useState(() => Date.now() + PAUSE_MS);
  const seconds = useSecondsUntil(from) ?? 0;

  async function resend() {
    setFrom(Date.now() + PAUSE_MS);
    try {
      await requestCode(phone);
      tell(t("code.resent"));
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
      {seconds > 0 ? t("code.resend_in", { seconds }) : t("code.resend")}
    </Button>
  );
}
