import { useWords } from "#web/coach/use-words";
import { Area } from "#web/ui/area.tsx";

const PAGES = [
  { name: "overview", href: "/coach" },
  { name: "clients", href: "/coach/clients" },
  { name: "templates", href: "/coach/templates" },
  { name: "calendar", href: "/coach/calendar" },
  { name: "hours", href: "/coach/hours" },
  { name: "profile", href: "/coach/profile" },
] as const;

/** The coach's side: the same head over each of its pages. */
export function Coach() {
  const t = useWords();
  const pages = PAGES.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  return (
    <Area label={t("nav.label")} pages={pages}>
      {null}
    </Area>
  );
}
