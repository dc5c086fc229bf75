import { Stack, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import { useSession } from "#sdk/react";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { loadWords } from "#web/i18n/language";
import { hasTracked } from "#web/shell/has-tracked";
import { useReport } from "#web/ui/use-report";

const Unsynced = lazy(async () => {
  const [{ Unsynced: Loaded }] = await Promise.all([
    import("#web/tracker/unsynced.tsx"),
    loadWords("tracker"),
  ]);
  return { default: Loaded };
});

const UnsentSets = lazy(async () => {
  const [{ UnsentSets: Loaded }] = await Promise.all([
    import("#web/training/unsent-sets.tsx"),
    loadWords("training"),
  ]);
  return { default: Loaded };
});

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
      {hasTracked() && (
        <Suspense>
          <Unsynced />
        </Suspense>
      )}
      <Suspense>
        <UnsentSets />
      </Suspense>
      <ConfirmButton question={t("sign_out.title")} onConfirm={() => void leave()}>
        {t("sign_out.action")}
      </ConfirmButton>
    </Stack>
  );
}
