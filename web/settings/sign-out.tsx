import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useSession } from "#sdk/react";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { useReport } from "#web/ui/use-report";

/** Ends the session here, and leaves nothing of it on the device. */
export function SignOut() {
  const { t } = useTranslation("settings");
  const { signOut } = useSession();
  const report = useReport();
  const [, go] = useLocation();

  async function leave() {
    go("/", { replace: true });
    await signOut().catch(report);
  }

  return (
    <Stack>
      <Text c="dimmed">{t("sign_out.body")}</Text>
      <ConfirmButton question={t("sign_out.title")} onConfirm={() => void leave()}>
        {t("sign_out.action")}
      </ConfirmButton>
    </Stack>
  );
}
