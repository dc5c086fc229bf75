import type { CSSProperties, ReactNode } from "react";

import css from "#web/coach/calendar/calendar-page.module.css";
import type { Grid } from "#web/coach/calendar/grid";
import { timeText } from "#web/coach/calendar/time-text";
import { type Day, dayText } from "#web/ui/day-text";

type WeekGridProps = {
  days: Day[];
  today: Day;
  grid: Grid;
  children: (day: Day) => ReactNode;
};

/** Days side by side, hours from top to bottom. A single day has its name above the page. */
export function WeekGrid({ days, today, grid, children }: WeekGridProps) {
  const hours = Array.from({ length: grid.last - grid.first }, (_, i) => grid.first + i);
  const style: CSSProperties & { "--days": number } = { "--days": days.length };
  return (
    <div className={css.week} style={style}>
      {days.length > 1 && (
        <>
          <span className={css.name} />
          {days.map((day) => (
            <h2 key={day} className={css.name} data-today={day === today || undefined}>
              <small>{dayText(day, { weekday: "short" })}</small>
              <span>{dayText(day, { day: "numeric" })}</span>
            </h2>
          ))}
        </>
      )}
      <div className={css.hours} aria-hidden>
        {hours.map((hour) => (
          <div key={hour} className={css.hour}>
            {hour === grid.first ? "" : timeText(hour * 60)}
          </div>
        ))}
      </div>
      {days.map(children)}
    </div>
  );
}
