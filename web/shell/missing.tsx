import { Button } from "@mantine/core";
import { mdiMapMarkerQuestionOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import { Empty } from "#web/ui/empty.tsx";

/** An address that leads nowhere. */
export function Missing() {
  const { t } = useTranslation();
  return (
    <Empty
      icon={mdiMapMarkerQuestionOutline}
      title={t("error.missing_title")}
      hint={t("error.missing_body")}
      order={1}
    >
      <Button component={Link} href="/">
        {t("error.home")}
      </Button>
    </Empty>
  );
}
