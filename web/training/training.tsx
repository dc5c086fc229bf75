import { useWords } from "#web/training/use-words";
import { Area } from "#web/ui/area.tsx";

const PAGES = [
  { name: "workouts", href: "/training" },
  { name: "sessions", href: "/training/sessions" },
  { name: "progress", href: "/training/progress" },
  { name: "nutrition", href: "/training/nutrition" },
] as const;

/** The client's side: the same head over each of its pages. */
export function Training() {
  const t = useWords();
  const pages = PAGES.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  return (
    <Area label={t("nav.label")} pages={pages}>
      {null}
    </Area>
  );
}
