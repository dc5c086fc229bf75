import { RingProgress, Text } from "@mantine/core";
import { mdiChartDonut } from "@mdi/js";

import type { Amounts } from "#sdk/index";
import { numberText } from "#web/i18n/number-text";
import { Card } from "#web/ui/card.tsx";
import { AMOUNTS } from "#web/training/nutrition/amounts";
import css from "#web/training/nutrition/nutrition-page.module.css";
import { useWords } from "#web/training/use-words";

type DayRingsProps = { totals: Amounts | undefined; targets: Amounts | undefined };

/** Each amount of a day, as far as its target. */
export function DayRings({ totals, targets }: DayRingsProps) {
  const t = useWords();
  return (
    <Card title={t("nutrition.day")} icon={mdiChartDonut}>
      <div className={css.rings}>
        {AMOUNTS.map(({ name, color }) => {
          const eaten = Math.round(totals?.[name] ?? 0);
          const target = targets?.[name] ?? null;
          const share = target ? Math.min(100, (100 * eaten) / target) : 0;
          return (
            <div key={name} className={css.ring}>
              <RingProgress
                size={96}
                thickness={9}
                roundCaps
                aria-hidden
                sections={share > 0 ? [{ value: share, color }] : []}
                label={
                  <Text ta="center" fw={700} data-numbers>
                    {numberText(eaten)}
                  </Text>
                }
              />
              {t(`nutrition.${name}`)}
              {target !== null && <span>{t("nutrition.of", { value: numberText(target) })}</span>}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
