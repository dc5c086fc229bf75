import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

import css from "#web/ui/card.module.css";
import { Icon } from "#web/ui/icon.tsx";

type CardProps = { title: string; icon: string; end?: ReactNode; children: ReactNode };

/** One subject on a page, under its name. */
export function Card({ title, icon, end, children }: CardProps) {
  const id = useId();
  return (
    <section className={css.card} aria-labelledby={id}>
      <header className={css.head}>
        <Icon path={icon} size={20} />
        <Title order={2} size="h5" id={id} className={css.title!}>
          {title}
        </Title>
        {end}
      </header>
      {children}
    </section>
  );
}
