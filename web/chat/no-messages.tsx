import { mdiHandWaveOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { Empty } from "#web/ui/empty.tsx";

/** A chat in which nothing was said yet. */
export function NoMessages() {
  const { t } = useTranslation("chat");
  return (
    <Empty icon={mdiHandWaveOutline} title={t("messages.empty")} hint={t("messages.empty_hint")} />
  );
}
