import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

import css from "#web/chats/chats-skeleton.module.css";

const LINES = [58, 44, 70, 50, 62, 40, 55];

/** Where the chats will be, in the same places. */
export function ChatsSkeleton() {
  const { t } = useTranslation("chat");
  return (
    <output className={css.lines}>
      <VisuallyHidden>{t("list.loading")}</VisuallyHidden>
      {LINES.map((width) => (
        <div key={width} className={css.line}>
          <Skeleton circle height={46} />
          <div className={css.words}>
            <Skeleton height={13} width={`${width}%`} />
            <Skeleton height={11} width={`${width + 25}%`} />
          </div>
        </div>
      ))}
    </output>
  );
}
