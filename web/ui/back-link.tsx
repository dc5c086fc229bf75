import { ActionIcon } from "@mantine/core";
import { mdiArrowLeft } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import { Icon } from "#web/ui/icon.tsx";

/** The way back from a page that has the whole of a phone. */
export function BackLink({ href }: { href: string }) {
  const { t } = useTranslation();
  return (
    <ActionIcon
      component={Link}
      href={href}
      size={40}
      variant="subtle"
      color="gray"
      aria-label={t("actions.back")}
    >
      <Icon path={mdiArrowLeft} />
    </ActionIcon>
  );
}
