import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/ui/page-head.module.css";

type PageHeadProps = { title: string; about?: ReactNode; children?: ReactNode };

/** What a page of an area is about, and what can be done with all of it. */
export const PageHead = ({ title, about, children }: PageHeadProps) => (
  <header className={css.head}>
    <div>
      <Title order={1} size="h2">
        {title}
      </Title>
      {about !== undefined && (
        <Text c="dimmed" size="sm">
          {about}
        </Text>
      )}
    </div>
    {children}
  </header>
);
