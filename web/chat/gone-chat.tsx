import { Button } from "@mantine/core";
import { mdiChatRemoveOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import { Empty } from "#web/ui/empty.tsx";

/** The address of a chat that the reader is not, or no longer, in. */
export function GoneChat() {
  const { t } = useTranslation("chat");
  return (
    <Empty icon={mdiChatRemoveOutline} title={t("gone.title")} hint={t("gone.hint")} order={2}>
      <Button component={Link} href="/">
        {t("back")}
      </Button>
    </Empty>
  );
}
