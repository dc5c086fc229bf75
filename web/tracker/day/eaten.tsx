import { Progress } from "@mantine/core";

import css from "#web/tracker/day/eaten.module.css";
import type { Meal } from "#web/tracker/day/planned";
import { AMOUNTS, total } from "#web/tracker/items/nutrition";
import { useWords } from "#web/tracker/use-words";

/** How much of what the day's meals bring was eaten. Nothing where they do not tell. */
export function Eaten({ planned, eaten }: { planned: readonly Meal[]; eaten: readonly Meal[] }) {
  const t = useWords();
  const all = total(planned);
  const so_far = total(eaten);
  const shown = AMOUNTS.filter((name) => all[name] > 0);
  if (shown.length === 0) return null;
  return (
    <dl className={css.eaten} data-numbers>
      {shown.map((name) => (
        <div key={name}>
          <dt>{t(`amount.${name}`)}</dt>
          <dd>
            {t(name === "calories" ? "meals.energy" : "meals.grams", {
              eaten: so_far[name],
              planned: all[name],
            })}
          </dd>
          <Progress size="sm" radius="xl" aria-hidden value={(100 * so_far[name]) / all[name]} />
        </div>
      ))}
    </dl>
  );
}
