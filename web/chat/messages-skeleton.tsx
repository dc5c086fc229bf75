import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

import css from "#web/chat/messages-skeleton.module.css";

const WIDTHS = ["38%", "52%", "30%", "46%", "60%", "34%"];

/** Where messages will be. */
export function MessagesSkeleton() {
  const { t } = useTranslation("chat");
  return (
    <output className={css.skeleton}>
      <VisuallyHidden>{t("messages.loading")}</VisuallyHidden>
      {WIDTHS.map((width, i) => (
        <Skeleton key={width} width={width} height={i % 2 ? 58 : 38} radius={14} />
      ))}
    </output>
  );
}
