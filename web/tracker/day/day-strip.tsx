import { VisuallyHidden } from "@mantine/core";
import { Link } from "wouter";

import css from "#web/tracker/day/day-strip.module.css";
import { type Part, percentOf } from "#web/tracker/day/use-progress";
import { type Day, dayText, plusDays, WEEK, weekdayOf } from "#web/ui/day-text";
import { Ring } from "#web/tracker/ring.tsx";
import { useWords } from "#web/tracker/use-words";

type DayStripProps = { day: Day; today: Day; progressOf: (day: Day) => Part[] };

/** The week around a day, and how far one came on each of its days. */
export function DayStrip({ day, today, progressOf }: DayStripProps) {
  const t = useWords();
  const monday = plusDays(day, -WEEK.findIndex((weekday) => weekday === weekdayOf(day)));
  const days = WEEK.map((_, i) => plusDays(monday, i));
  return (
    <nav className={css.strip} aria-label={t("day.strip")}>
      {days.map((one) => {
        const percent = percentOf(progressOf(one));
        return (
          <Link
            key={one}
            href={one === today ? "/today" : `/today/${one}`}
            className={css.day}
            aria-current={one === day ? "date" : undefined}
            data-today={one === today || undefined}
          >
            <span aria-hidden>{dayText(one, { weekday: "short" })}</span>
            <Ring percent={one > today ? undefined : percent} size={42} thickness={4}>
              {dayText(one, { day: "numeric" })}
            </Ring>
            <VisuallyHidden>
              {[
                dayText(one, { weekday: "long", day: "numeric", month: "long" }),
                percent !== undefined && one <= today && t("progress.percent", { percent }),
              ]
                .filter(Boolean)
                .join(", ")}
            </VisuallyHidden>
          </Link>
        );
      })}
    </nav>
  );
}
