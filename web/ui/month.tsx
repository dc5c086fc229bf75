import { ActionIcon, Text } from "@mantine/core";
import { mdiChevronLeft, mdiChevronRight } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import quiet from "#web/ui/buttons.module.css";
import { dayText, WEEK, weekdayText } from "#web/ui/day-text";
import { Icon } from "#web/ui/icon.tsx";
import css from "#web/ui/month.module.css";

type MonthProps = {
  /** `YYYY-MM-DD`, as all days here. The month of the first is shown at the beginning. */
  chosen: string[];
  onToggle: (day: string) => void;
  /** Days before it cannot be chosen. */
  from?: string;
  /** Only these can be chosen; they are marked. Undefined: every day. */
  open?: ReadonlySet<string> | undefined;
  onMonth?: (first: string, last: string) => void;
};

/** A month of days to choose from. */
export function Month({ chosen, onToggle, from = "", open, onMonth }: MonthProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState(() => firstOf(chosen[0] ?? (from || todayUtc())));
  const days = daysOf(first);
  const turn = (months: number) => {
    const next = plusMonths(first, months);
    setFirst(next);
    onMonth?.(next, daysOf(next).at(-1)!);
  };
  return (
    <div className={css.month}>
      <div className={css.head}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          className={quiet.quiet!}
          aria-label={t("month.before")}
          disabled={first <= from}
          onClick={() => turn(-1)}
        >
          <Icon path={mdiChevronLeft} />
        </ActionIcon>
        <Text fw={600} aria-live="polite">
          {dayText(first, { month: "long", year: "numeric" })}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          className={quiet.quiet!}
          aria-label={t("month.after")}
          onClick={() => turn(1)}
        >
          <Icon path={mdiChevronRight} />
        </ActionIcon>
      </div>
      <div className={css.days}>
        {WEEK.map((weekday) => (
          <span key={weekday} className={css.weekday} aria-hidden>
            {weekdayText(weekday, "short")}
          </span>
        ))}
        {days.map((day, i) => (
          <button
            key={day}
            type="button"
            className={css.day}
            style={i === 0 ? { gridColumnStart: columnOf(day) } : undefined}
            aria-label={dayText(day, { dateStyle: "full" })}
            aria-pressed={chosen.includes(day)}
            data-marked={open?.has(day) || undefined}
            disabled={day < from || (open !== undefined && !open.has(day))}
            onClick={() => onToggle(day)}
          >
            {Number(day.slice(8))}
          </button>
        ))}
      </div>
    </div>
  );
}

const todayUtc = (): string => new Date().toISOString().slice(0, 10);

export const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Monday is the first column. */
const columnOf = (day: string): number => ((new Date(day).getUTCDay() + 6) % 7) + 1;

export function daysOf(first: string): string[] {
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from(
    { length: count },
    (_, i) => `${first.slice(0, 8)}${String(i + 1).padStart(2, "0")}`,
  );
}

function plusMonths(first: string, months: number): string {
  const date = new Date(first);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
