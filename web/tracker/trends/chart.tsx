import { Text } from "@mantine/core";

import { Card } from "#web/ui/card.tsx";
import { dayText } from "#web/ui/day-text";
import { Bars } from "#web/tracker/trends/bars.tsx";
import { ChartTable } from "#web/tracker/trends/chart-table.tsx";
import { HEIGHT, WIDTH } from "#web/tracker/trends/drawing";
import { Line } from "#web/tracker/trends/line.tsx";
import { average, type Point, sum } from "#web/tracker/trends/use-series";
import css from "#web/tracker/trends/trends.module.css";
import { useWords } from "#web/tracker/use-words";

type ChartProps = {
  title: string;
  icon: string;
  points: Point[];
  /** The least that there can be. */
  least?: number;
  /** The most that there can be; the most that there is, where there is no limit. */
  top?: number;
  kind?: "bars" | "line";
  say: (value: number) => string;
  summary: "average" | "sum";
};

/** A trend: drawn, summed up in a sentence, and as a table for those who cannot see or want it exactly. */
export function Chart({
  title,
  icon,
  points,
  least = 0,
  top,
  kind = "bars",
  say,
  summary,
}: ChartProps) {
  const t = useWords();
  const known = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const most = top ?? Math.max(1, ...known);
  const isEmpty = known.every((value) => value === 0);
  const total = summary === "sum" ? sum(known) : (average(known) ?? 0);
  const words = isEmpty
    ? t("trends.none")
    : t(`trends.${summary}`, { value: say(total), days: points.length });
  const Drawing = kind === "line" ? Line : Bars;
  return (
    <Card title={title} icon={icon}>
      <Text size="sm" c="dimmed">
        {words}
      </Text>
      <div className={css.drawing}>
        <span className={css.scale} aria-hidden>
          <span>{say(most)}</span>
          <span>{say(least)}</span>
        </span>
        <svg
          className={css.svg}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          <Drawing points={points} least={least} most={most} />
        </svg>
        <span className={css.ends} aria-hidden>
          {[points[0], points.at(-1)].map(
            (point, i) =>
              point && (
                <span key={i}>{dayText(point.day, { day: "numeric", month: "short" })}</span>
              ),
          )}
        </span>
      </div>
      <ChartTable title={title} points={points} say={say} />
    </Card>
  );
}
