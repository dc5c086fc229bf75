import { Button } from "@mantine/core";
import { mdiArchiveOutline, mdiChatPlusOutline, mdiMagnify } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import { Empty } from "#web/ui/empty.tsx";

/** An empty list says why it is empty, and what to do about it. */
export function NoChats({ search, isArchive }: { search: string; isArchive: boolean }) {
  const { t } = useTranslation("chat");
  if (search !== "") {
    const title = t("list.none_found", { search });
    return <Empty icon={mdiMagnify} title={title} hint={t("list.none_found_hint")} />;
  }
  if (isArchive) {
    const [title, hint] = [t("list.archived_empty"), t("list.archived_empty_hint")];
    return <Empty icon={mdiArchiveOutline} title={title} hint={hint} />;
  }
  return (
    <Empty icon={mdiChatPlusOutline} title={t("list.empty")} hint={t("list.empty_hint")}>
      <Button component={Link} href="/new">
        {t("list.new_chat")}
      </Button>
      <Button component={Link} href="/new-group" variant="light">
        {t("list.new_group")}
      </Button>
    </Empty>
  );
}
