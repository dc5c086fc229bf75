import type { CSSProperties } from "react";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/calendar/calendar-page.module.css";
import { placeOf } from "#web/coach/calendar/week-grid.tsx";
import { useWords } from "#web/coach/use-words";
import { type Day, dayText, weekdayOf } from "#web/tracker/day-text";
import { wallAt } from "#web/ui/wall-clock";

type DayColumnProps = {
  day: Day;
  zone: string;
  windows: { day_of_week: number; start_time: string; end_time: string }[];
  sessions: CoachingSession[];
  onOpen: (session: CoachingSession) => void;
};

const DAY_MINUTES = 1440;

/** One day: when it is open, and what is booked. */
export function DayColumn({ day, zone, windows, sessions, onOpen }: DayColumnProps) {
  const t = useWords();
  const open = windows.filter(({ day_of_week }) => day_of_week === weekdayOf(day));
  const own = sessions.filter(({ start_at }) => wallAt(start_at, zone).day === day);
  return (
    <section className={css.day} aria-label={dayText(day, { dateStyle: "full" })}>
      {open.map(({ start_time, end_time }) => (
        <div
          key={start_time}
          className={css.open}
          style={placeOf(minuteOf(start_time), minuteOf(end_time))}
        />
      ))}
      {own.map((session) => {
        const from = wallAt(session.start_at, zone).minute;
        const end = wallAt(session.end_at, zone);
        const until = end.day === day ? end.minute : DAY_MINUTES;
        const people = session.participants
          .filter(({ status }) => status === "booked")
          .map(({ display_name }) => display_name);
        return (
          <button
            key={session.id}
            type="button"
            className={css.session}
            data-status={session.status}
            style={{ ...placeOf(from, until), ...colourOf(session) }}
            aria-label={t("calendar.open", { name: session.name, people: people.join(", ") })}
            onClick={() => onOpen(session)}
          >
            <strong>{people.length > 1 ? session.name : (people[0] ?? session.name)}</strong>
            <span>{timeOf(from)}</span>
          </button>
        );
      })}
    </section>
  );
}

const colourOf = ({ color }: CoachingSession): CSSProperties & { "--colour"?: string } =>
  color === null ? {} : { "--colour": color };

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");
