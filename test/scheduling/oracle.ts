import type { Window } from "#d1-migrations/schema/scheduling";
import type { Exception } from "#workers/scheduling/open-hours";
import type { Desk, Taken, Terms } from "#workers/scheduling/slots";

/**
 * What is free, found out the slow way: every minute of UTC is asked for what clocks show then, by
 * `Intl`, and looked up in the rules one by one. It shares nothing with the engine but its types.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;

export type Seen = { start_at: number; end_at: number; seats_left: number };
type Clock = { date: string; minute: number; weekday: number };

/** What was asked before: `Intl` takes its time, and the same nights are asked for again and again. */
const known = new Map<string, { format: Intl.DateTimeFormat; clocks: Map<number, Clock> }>();

/** What a clock in a zone shows. */
export function clockAt(zone: string, at: number): Clock {
  const { format, clocks } = known.get(zone) ?? { format: formatFor(zone), clocks: new Map() };
  known.set(zone, { format, clocks });
  const clock = clocks.get(at) ?? read(format.format(at));
  clocks.set(at, clock);
  return clock;
}

const formatFor = (timeZone: string) =>
  new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });

/** Of `11/07/2010, 23:01`. */
function read(shown: string): Clock {
  const [, month, day, year, hour, minute] = /(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/.exec(shown)!;
  const date = `${year}-${month}-${day}`;
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return { date, minute: Number(hour) * 60 + Number(minute), weekday };
}

const holds = (span: { start_minute: number | null; end_minute: number | null }, minute: number) =>
  (span.start_minute ?? 0) <= minute && minute < (span.end_minute ?? 1440);

/** Whether the coach works in the minute of which a clock shows this. */
function isOpen(clock: Clock, windows: readonly Window[], overrides: readonly Exception[]) {
  const ofDate = overrides.filter(({ date }) => date === clock.date);
  if (ofDate.some((each) => !each.is_available && holds(each, clock.minute))) return false;
  const replacing = ofDate.filter(({ is_available }) => is_available);
  if (replacing.length > 0) return replacing.some((each) => holds(each, clock.minute));
  return windows.some((each) => each.day_of_week === clock.weekday && holds(each, clock.minute));
}

/** The slots whose start, on clocks of `viewer`, is on one of the dates from `first` to `last`. */
export function slotsByMinute(desk: Desk, viewer: string, first: string, last: string): Seen[] {
  const { hours, terms, now } = desk;
  const from = Date.parse(first) - 2 * DAY;
  const until = Date.parse(last) + 2 * DAY;
  const minutes = Array.from({ length: (until - from) / MINUTE }, (_, i) => {
    const clock = clockAt(hours.timezone, from + i * MINUTE);
    return { clock, open: isOpen(clock, hours.windows, hours.overrides) };
  });
  const lastDate = new Date(
    Date.parse(clockAt(hours.timezone, now).date) + terms.max_advance_days * DAY,
  )
    .toISOString()
    .slice(0, 10);

  const found: Seen[] = [];
  let sinceOpened = 0;
  for (const [i, { clock, open }] of minutes.entries()) {
    const before = minutes[i - 1];
    sinceOpened = open && before?.open && before.clock.date === clock.date ? sinceOpened + 1 : 0;
    const at = from + i * MINUTE;
    if (!open || sinceOpened % terms.slot_interval_minutes !== 0) continue;
    if (!minutes.slice(i, i + terms.duration_minutes).every((each) => each.open)) continue;
    if (at < now + terms.min_notice_minutes * MINUTE || clock.date > lastDate) continue;
    const shown = clockAt(viewer, at).date;
    if (shown < first || shown > last) continue;
    const seen = seatsAt(at, clock.date, desk);
    if (seen) found.push(seen);
  }
  return found;
}

/** What is left at a start, minute by minute of it. */
function seatsAt(at: number, date: string, { terms, taken }: Desk): Seen | undefined {
  const same = taken.find(
    (each) => each.session_type_id === terms.id && each.start_at === at && each.capacity > 1,
  );
  if (same) {
    const seats_left = same.capacity - same.seats_taken;
    return seats_left > 0 ? { start_at: at, end_at: same.end_at, seats_left } : undefined;
  }
  const { from, until } = padded(terms, at);
  for (let minute = from; minute < until; minute += MINUTE) {
    if (taken.some((each) => each.busy_from_at <= minute && minute < each.busy_until_at)) return;
  }
  const onDate = taken.filter(
    (each) => each.session_type_id === terms.id && each.local_date === date,
  );
  if (terms.max_per_day !== null && onDate.length >= terms.max_per_day) return;
  return {
    start_at: at,
    end_at: at + terms.duration_minutes * MINUTE,
    seats_left: terms.capacity,
  };
}

const padded = (terms: Terms, at: number) => ({
  from: at - terms.buffer_before_minutes * MINUTE,
  until: at + (terms.duration_minutes + terms.buffer_after_minutes) * MINUTE,
});

/** Sessions that can stand beside each other: none that overlaps an earlier one. */
export const apart = (sessions: Taken[]): Taken[] =>
  sessions.filter((each, i) =>
    sessions
      .slice(0, i)
      .every(
        (other) =>
          each.busy_until_at <= other.busy_from_at || other.busy_until_at <= each.busy_from_at,
      ),
  );
