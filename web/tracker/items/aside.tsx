import { Button } from "@mantine/core";

import { useEntity, useTracker } from "#sdk/react";
import css from "#web/tracker/items/items.module.css";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";

/** What was put aside, and the way back for each. Nothing where nothing was. */
export function Aside({ entity }: { entity: "meals" | "supplements" }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const aside = [...useEntity(entity).rows].filter(([, { active = true }]) => !active);
  if (aside.length === 0) return null;
  return (
    <details className={css.aside}>
      <summary>{t("aside.title", { count: aside.length })}</summary>
      <ul className={css.foods}>
        {aside.map(([id, { name }]) => (
          <li key={id} className={css.food}>
            <span className={css.foodName}>{name}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t("aside.back_of", { name })}
              onClick={() => save(tracker.patch(entity, id, { active: true }))}
            >
              {t("aside.back")}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
