import { Text } from "@mantine/core";

import type { BodyMetrics } from "#sdk/index";
import { MEASURES, measureText } from "#web/training/progress/measures";
import css from "#web/training/progress/progress-page.module.css";
import { useWords } from "#web/training/use-words";
import { Trend } from "#web/ui/trend.tsx";

/** A line for each thing that was measured; for its owner or a coach who may see it. */
export function MetricTrends({ metrics }: { metrics: BodyMetrics[] }) {
  const t = useWords();
  const known = MEASURES.filter((measure) => metrics.some((day) => day[measure] !== null));
  if (known.length === 0) return <Text c="dimmed">{t("metrics.none")}</Text>;
  return (
    <div className={css.trends}>
      {known.map((measure) => {
        const points = metrics.flatMap(({ date, [measure]: value }) =>
          value === null ? [] : [{ day: date, value }],
        );
        return (
          <section key={measure}>
            <h3>{t(`metrics.${measure}`)}</h3>
            {points.length === 1 ? (
              points.map(({ value }) => <Text key={value}>{measureText(measure, value)}</Text>)
            ) : (
              <Trend
                title={t(`metrics.${measure}`)}
                points={points}
                say={(value) => measureText(measure, value)}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}
