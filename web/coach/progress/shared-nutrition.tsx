import { mdiFoodAppleOutline } from "@mdi/js";

import { useRest } from "#sdk/react";
import css from "#web/coach/progress/progress.module.css";
import { SharedCard } from "#web/coach/progress/shared-card.tsx";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { plusDays } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { Trend } from "#web/ui/trend.tsx";

const DAYS = 30;

/** What the client has eaten, day by day. */
export function SharedNutrition({ clientId }: { clientId: string }) {
  const t = useWords();
  // Further east it is the next day already.
  const to = plusDays(useToday(), 1);
  const query = { from: plusDays(to, 1 - DAYS), to };
  const { data, error } = useRest("/api/v1/coaches/me/clients/{id}/nutrition", {
    params: { path: { id: clientId }, query },
  });
  const days = data?.days ?? [];
  const drawn = [
    { name: "kcal", title: t("progress.kcal_a_day"), unit: "kcal" },
    { name: "protein_g", title: t("progress.protein_a_day"), unit: "g" },
  ] as const;
  const number = new Intl.NumberFormat(shownLocale(), { maximumFractionDigits: 0 });
  return (
    <SharedCard
      title={t("progress.nutrition")}
      icon={mdiFoodAppleOutline}
      isEmpty={data && days.length === 0}
      error={error}
    >
      {drawn.map(({ name, title, unit }) => {
        const points = days.flatMap(({ date: day, totals: { [name]: value } }) =>
          value === null ? [] : [{ day, value }],
        );
        return (
          <section key={name}>
            <h3 className={css.title}>{title}</h3>
            <Trend
              title={title}
              points={points}
              say={(value) => `${number.format(value)} ${unit}`}
            />
          </section>
        );
      })}
    </SharedCard>
  );
}
