import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { dayText } from "#web/ui/day-text";
import css from "#web/ui/trend.module.css";

/** A value and the day on which it was so. */
export type Dated = { day: string; value: number };

type TrendProps = { title: string; points: Dated[]; say: (value: number) => string };

/** The drawing's own units; it is stretched to the room that there is. */
const WIDTH = 300;
const HEIGHT = 100;
const EDGE = 6;

/** How something has changed: a line over days as far apart as they were, and the figures. */
export function Trend({ title, points, say }: TrendProps) {
  const { t } = useTranslation();
  const sorted = points.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return null;
  const { marks, low, high } = placed(sorted);
  return (
    <figure style={{ margin: 0 }} aria-label={title}>
      <div className={css.trend}>
        <span className={css.scale} aria-hidden>
          <span>{say(high)}</span>
          <span>{say(low)}</span>
        </span>
        <svg
          className={css.svg}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden
        >
          {[EDGE, HEIGHT / 2, HEIGHT - EDGE].map((y) => (
            <line key={y} className={css.grid} x2={WIDTH} y1={y} y2={y} />
          ))}
          <polyline className={css.line} points={marks.map(({ x, y }) => `${x},${y}`).join(" ")} />
          {marks.map(({ day, x, y }) => (
            <line key={`${day}-${x}`} className={css.mark} x1={x} x2={x} y1={y} y2={y} />
          ))}
        </svg>
        <span className={css.ends} aria-hidden>
          <span>{dayText(first.day, { day: "numeric", month: "short" })}</span>
          <span>{dayText(last.day, { day: "numeric", month: "short" })}</span>
        </span>
      </div>
      <details className={css.table}>
        <summary>{t("trend.table")}</summary>
        <Table>
          <Table.Tbody>
            {sorted.toReversed().map(({ day, value }, i) => (
              <Table.Tr key={`${day}-${i}`}>
                <Table.Td>{dayText(day, { dateStyle: "medium" })}</Table.Td>
                <Table.Td>{say(value)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </details>
    </figure>
  );
}

/** Between the least and the most, so that small changes are seen. */
function placed(points: Dated[]) {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const times = points.map(({ day }) => Date.parse(day));
  const [from, until] = [times[0]!, times.at(-1)!];
  const marks = points.map(({ day, value }, i) => ({
    day,
    x: until === from ? WIDTH / 2 : ((times[i]! - from) / (until - from)) * WIDTH,
    y: high === low ? HEIGHT / 2 : EDGE + (HEIGHT - 2 * EDGE) * (1 - (value - low) / (high - low)),
  }));
  return { marks, low, high };
}
