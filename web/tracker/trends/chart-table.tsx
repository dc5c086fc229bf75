import { Table } from "@mantine/core";

import { dayText } from "#web/ui/day-text";
import css from "#web/tracker/trends/trends.module.css";
import type { Point } from "#web/tracker/trends/use-series";
import { useWords } from "#web/tracker/use-words";

type ChartTableProps = { title: string; points: Point[]; say: (value: number) => string };

/** The same in figures, the latest day first. */
export function ChartTable({ title, points, say }: ChartTableProps) {
  const t = useWords();
  return (
    <details className={css.table}>
      <summary>{t("trends.table")}</summary>
      <Table>
        <caption className={css.caption}>{title}</caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("field.date")}</Table.Th>
            <Table.Th>{t("trends.value")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {points.toReversed().map(({ day, value }) => (
            <Table.Tr key={day}>
              <Table.Td>
                {dayText(day, { weekday: "short", day: "numeric", month: "short" })}
              </Table.Td>
              <Table.Td>{value === undefined ? t("trends.unknown") : say(value)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
