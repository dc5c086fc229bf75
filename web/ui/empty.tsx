import { Text } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/ui/empty.module.css";
import { Icon } from "#web/ui/icon.tsx";

type EmptyProps = { icon: string; title: string; about?: string; children?: ReactNode };

/** What is shown where there is nothing yet, and what can be done about it. */
export const Empty = ({ icon, title, about, children }: EmptyProps) => (
  <div className={css.empty}>
    <span className={css.icon}>
      <Icon path={icon} size={28} />
    </span>
    <Text fw={600} size="lg">
      {title}
    </Text>
    {about !== undefined && (
      <Text c="dimmed" maw="34rem">
        {about}
      </Text>
    )}
    {children}
  </div>
);
