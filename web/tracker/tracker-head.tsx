import { ActionIcon, Tooltip } from "@mantine/core";
import { mdiUndoVariant } from "@mdi/js";
import { Link, useLocation } from "wouter";

import { useSync } from "#sdk/react";
import { SyncBadge } from "#web/tracker/sync-badge.tsx";
import quiet from "#web/ui/buttons.module.css";
import css from "#web/tracker/tracker.module.css";
import { useUndo } from "#web/tracker/use-undo";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

const PAGES = [
  { name: "day", href: "/today" },
  { name: "week", href: "/today/week" },
  { name: "training", href: "/today/training" },
  { name: "trends", href: "/today/trends" },
  { name: "file", href: "/today/file" },
] as const;

/** The tracker's pages, how its sync stands, and the way back from the last edit. */
export function TrackerHead() {
  const t = useWords();
  const [path] = useLocation();
  const undo = useUndo();
  const { can_undo } = useSync();
  const isCurrent = (href: string) =>
    path === href ||
    (href === "/today" && /^\/today\/(\d|meals$)/.test(path)) ||
    (href !== "/today" && path.startsWith(`${href}/`));
  return (
    <div className={css.head}>
      <nav className={css.nav} aria-label={t("nav.label")}>
        {PAGES.map(({ name, href }) => (
          <Link
            key={name}
            href={href}
            className={css.tab}
            aria-current={isCurrent(href) ? "page" : undefined}
          >
            {t(`nav.${name}`)}
          </Link>
        ))}
      </nav>
      <SyncBadge />
      <Tooltip label={t("undo")}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={38}
          className={quiet.quiet!}
          aria-label={t("undo")}
          disabled={!can_undo}
          onClick={undo}
        >
          <Icon path={mdiUndoVariant} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
