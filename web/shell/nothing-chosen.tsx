import { Kbd } from "@mantine/core";
import { mdiForumOutline } from "@mdi/js";
import { Trans, useTranslation } from "react-i18next";

import { Empty } from "#web/ui/empty.tsx";

/** Beside the list, before a conversation is chosen. */
export function NothingChosen() {
  const { t } = useTranslation();
  const hint = <Trans t={t} i18nKey="empty.body" components={{ key: <Kbd /> }} />;
  return <Empty icon={mdiForumOutline} title={t("empty.title")} hint={hint} order={2} />;
}
