import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/tracker/advice/advice.module.css";
import page from "#web/tracker/tracker.module.css";
import { BackLink } from "#web/ui/back-link.tsx";

type FindPageProps = {
  title: string;
  about: string;
  /** Where one came from. */
  back: string;
  /** What is wished for, and what was found. */
  wish: ReactNode;
  children: ReactNode;
};

/** A page on which something is found that may become one's own. */
export const FindPage = ({ title, about, back, wish, children }: FindPageProps) => (
  <div className={page.content}>
    <header className={css.head}>
      <BackLink href={back} />
      <div>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Text c="dimmed" size="sm">
          {about}
        </Text>
      </div>
    </header>
    <div className={css.columns}>
      <div className={css.wish}>{wish}</div>
      <div className={css.found}>{children}</div>
    </div>
  </div>
);
