import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";

import css from "#web/ui/area.module.css";

/** A page of the area, and whatever lies below its address. */
type AreaPage = { href: string; label: string };

type AreaProps = { label: string; pages: AreaPage[]; end?: ReactNode; children: ReactNode };

/** Pages that belong together, under the same head. The first one's address is that of them all. */
export function Area({ label, pages, end, children }: AreaProps) {
  const [path] = useLocation();
  const current = pages.findLast(({ href }) => path === href || path.startsWith(`${href}/`));
  return (
    <div className={css.area}>
      <div className={css.head}>
        <nav className={css.nav} aria-label={label}>
          {pages.map(({ href, label: name }) => (
            <Link
              key={href}
              href={href}
              className={css.tab}
              aria-current={href === current?.href ? "page" : undefined}
              ref={href === current?.href ? bringIntoView : undefined}
            >
              {name}
            </Link>
          ))}
        </nav>
        {end}
      </div>
      <div className={css.body}>
        <div className={css.content}>{children}</div>
      </div>
    </div>
  );
}

/** On a phone not all of them fit side by side. */
const bringIntoView = (tab: HTMLElement | null): void =>
  tab?.scrollIntoView({ block: "nearest", inline: "center" });
