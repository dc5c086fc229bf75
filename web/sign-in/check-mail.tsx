import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { useSession } from "#sdk/react";
import { mayHaveInbox } from "#web/inbox/may-have-inbox";
import { DevInboxLink } from "#web/sign-in/dev-inbox-link.tsx";
import { Frame } from "#web/sign-in/frame.tsx";
import { Resend } from "#web/sign-in/resend.tsx";

/** What was asked to be mailed, and where to. */
export type Mailed = { kind: "verify" | "magic_link" | "reset"; email: string };

/** What to do next is in one's mail. Whether any came, nobody is told here. */
export function CheckMail({ mailed, onBack }: { mailed: Mailed; onBack: () => void }) {
  const { t } = useTranslation("email");
  const { requestVerification, requestMagicLink, forgotPassword } = useSession();
  const { kind, email } = mailed;
  const again = {
    verify: requestVerification,
    magic_link: requestMagicLink,
    reset: forgotPassword,
  }[kind];
  return (
    <Frame title={t("sent.title")} subtitle={t(`sent.${kind}`, { email })}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t("sent.nothing")}
        </Text>
        {mayHaveInbox() && <DevInboxLink to={email} />}
        <Group justify="space-between" gap="xs">
          <Resend words="mail" again={() => again(email)} />
          <Button variant="subtle" size="compact-sm" onClick={onBack}>
            {t("sent.other")}
          </Button>
        </Group>
      </Stack>
    </Frame>
  );
}
