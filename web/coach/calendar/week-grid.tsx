import type { CSSProperties, ReactNode } from "react";

import css from "#web/coach/calendar/calendar-page.module.css";
import { type Day, dayText } from "#web/tracker/day-text";

/** The hours that are shown; what lies outside is moved to the edge. */
const FIRST_HOUR = 5;
const LAST_HOUR = 23;

type WeekGridProps = { days: Day[]; today: Day; children: (day: Day) => ReactNode };

/** Days side by side, hours from top to bottom. */
export function WeekGrid({ days, today, children }: WeekGridProps) {
  const style: CSSProperties & { "--days": number } = { "--days": days.length };
  return (
    <div className={css.week} style={style}>
      <span className={css.name} />
      {days.map((day) => (
        <h2 key={day} className={css.name} data-today={day === today || undefined}>
          <small>{dayText(day, { weekday: "short" })}</small>
          {dayText(day, { day: "numeric" })}
        </h2>
      ))}
      <div className={css.hours} aria-hidden>
        {Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, i) => (
          <div key={i} className={css.hour}>
            {i === 0 ? "" : `${String(FIRST_HOUR + i).padStart(2, "0")}:00`}
          </div>
        ))}
      </div>
      {days.map(children)}
    </div>
  );
}

/** Where a stretch of minutes of a day lies in its column. */
export function placeOf(from: number, until: number): CSSProperties {
  const [top, bottom] = [shownMinute(from), shownMinute(until)];
  return { top: inHours(top), height: inHours(Math.max(bottom - top, 20)) };
}

const shownMinute = (minute: number): number =>
  Math.min(Math.max(minute, FIRST_HOUR * 60), LAST_HOUR * 60) - FIRST_HOUR * 60;

const inHours = (minutes: number): string => `calc(var(--hour) * ${minutes / 60})`;
