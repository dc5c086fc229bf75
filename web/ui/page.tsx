import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/ui/page.module.css";

type PageProps = { title: string; about: string; end?: ReactNode; children: ReactNode };

/** A page with a head that stays and a body that takes the rest of the height. */
export const Page = ({ title, about, end, children }: PageProps) => (
  <div className={css.page}>
    <header className={css.head}>
      <div>
        <Title order={1} size="h3">
          {title}
        </Title>
        <Text c="dimmed" size="sm">
          {about}
        </Text>
      </div>
      {end}
    </header>
    <div className={css.body}>{children}</div>
  </div>
);
