import { Text, ThemeIcon, Title, type TitleOrder } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/ui/empty.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** In the middle of a place where there is nothing to show: why, and what to do about it. */
export function Empty(props: {
  icon: string;
  title: string;
  hint?: ReactNode;
  /** The level of its heading, below those around it. */
  order?: TitleOrder;
  /** The ways on. */
  children?: ReactNode;
}) {
  const { icon, title, hint, order = 3, children } = props;
  return (
    <div className={css.empty}>
      <ThemeIcon size={72} radius="50%" variant="light">
        <Icon path={icon} size={34} />
      </ThemeIcon>
      <Title order={order} size="h4" mt="xs">
        {title}
      </Title>
      {hint !== undefined && (
        <Text className={css.hint!} c="dimmed" size="sm">
          {hint}
        </Text>
      )}
      {children && <div className={css.ways}>{children}</div>}
    </div>
  );
}
