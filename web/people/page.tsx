import { ActionIcon } from "@mantine/core";
import { mdiArrowLeft } from "@mdi/js";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import css from "#web/people/page.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** A page beside the chat list: its title, the way back, and what is on it. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation("chat");
  return (
    <section className={css.page}>
      <header className={css.header}>
        <ActionIcon
          component={Link}
          href="/"
          variant="subtle"
          color="gray"
          size={44}
          aria-label={t("back")}
          title={t("back")}
        >
          <Icon path={mdiArrowLeft} />
        </ActionIcon>
        <h2 className={css.title}>{title}</h2>
      </header>
      <div className={css.content}>
        <div className={css.column}>{children}</div>
      </div>
    </section>
  );
}
