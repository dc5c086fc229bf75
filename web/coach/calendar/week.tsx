import { useState } from "react";

import type { Availability, CoachingSession } from "#sdk/index";
import { useGivenSessions, useRestPages } from "#sdk/react";
import { DayColumn, type Dragged } from "#web/coach/calendar/day-column.tsx";
import { gridAround } from "#web/coach/calendar/grid";
import { MoveDialog } from "#web/coach/calendar/move-dialog.tsx";
import { openHours, reasonsOf } from "#web/coach/calendar/open-hours";
import { placedOn, shownOf } from "#web/coach/calendar/placed";
import { SessionDialog } from "#web/coach/calendar/session-dialog.tsx";
import { useAllPages } from "#web/coach/use-all-pages";
import { WeekGrid } from "#web/coach/calendar/week-grid.tsx";
import { type Day, plusDays } from "#web/ui/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { instantOf, type Wall } from "#web/ui/wall-clock";

type WeekProps = { days: Day[]; now: Wall; hours: Availability };

/** Some days of the calendar: what is booked in the hours that are open, to be opened or moved. */
export function Week({ days, now, hours: { timezone: zone, windows } }: WeekProps) {
  const [opened, open] = useState<CoachingSession>();
  const [dragged, drag] = useState<Dragged>();
  const [moved, move] = useState<{ session: CoachingSession; to: Wall }>();
  const [first, last] = [days[0]!, days.at(-1)!];
  const range = {
    from: instantOf({ day: first, minute: 0 }, zone),
    to: instantOf({ day: plusDays(last, 1), minute: 0 }, zone),
  };
  const given = useAllPages(useGivenSessions(range));
  const different = useAllPages(
    useRestPages("/api/v1/coaches/me/availability-overrides", (page) => page.overrides, {
      params: { query: { from: first, to: last } },
    }),
  );
  const sessions = given.items ?? [];
  const overrides = different.items ?? [];
  const columns = days.map((day) => ({
    day,
    open: openHours(day, windows, overrides),
    overrides: reasonsOf(day, overrides),
    placed: shownOf(placedOn(day, sessions, zone)),
  }));
  const grid = gridAround(columns.flatMap((column) => [...column.open, ...column.placed]));
  const newest = (session: CoachingSession) =>
    sessions.find(({ id }) => id === session.id) ?? session;
  return (
    <>
      <ErrorNotice error={given.error ?? different.error} />
      <WeekGrid days={days} today={now.day} grid={grid}>
        {(day) => {
          const column = columns.find((one) => one.day === day);
          return (
            column && (
              <DayColumn
                key={day}
                {...column}
                grid={grid}
                now={now}
                dragged={dragged}
                onDrag={drag}
                onOpen={open}
                onMove={(session, to) => move({ session, to })}
              />
            )
          );
        }}
      </WeekGrid>
      {opened && (
        <SessionDialog session={newest(opened)} zone={zone} onClose={() => open(undefined)} />
      )}
      {moved && (
        <MoveDialog
          session={newest(moved.session)}
          to={moved.to}
          zone={zone}
          onClose={() => move(undefined)}
        />
      )}
    </>
  );
}
