import type { CoachingSession } from "#sdk/index";
import type { Stretch } from "#web/coach/calendar/open-hours";
import type { Day } from "#web/ui/day-text";
import { wallAt } from "#web/ui/wall-clock";

/** A session in its day's column. */
export type Placed = Stretch & { session: CoachingSession };

const DAY_MINUTES = 1440;

/** The sessions that begin on a day, by the clocks of a zone. */
export function placedOn(day: Day, sessions: CoachingSession[], zone: string): Placed[] {
  return sessions.flatMap((session) => {
    const start = wallAt(session.start_at, zone);
    if (start.day !== day) return [];
    const end = wallAt(session.end_at, zone);
    const until = end.day === day ? end.minute : DAY_MINUTES;
    return [{ session, from: start.minute, until }];
  });
}

const isOn = ({ session }: Placed): boolean => session.status !== "cancelled";

/** What was cancelled is only shown where nothing else has taken its place. */
export const shownOf = (placed: Placed[]): Placed[] =>
  placed.filter((one) => isOn(one) || !placed.some((other) => isOn(other) && overlap(one, other)));

const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.until && b.from < a.until;
