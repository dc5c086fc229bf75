import type { ErrorCode } from "#contract/errors";
import { common, type Interval, merged, overlaps } from "#workers/scheduling/interval";
import { type Hours, openDays } from "#workers/scheduling/open-hours";
import { DAY_MS, dateOf, dayOf, MINUTE_MS, wallAt } from "#workers/scheduling/wall-clock";

/**
 * The slot engine. What is free follows from what it is given, and from nothing else: lists and
 * bookings ask the same questions here (docs/spec/scheduling.md).
 */

/** What is to be booked. */
export type Terms = {
  id: string;
  duration_minutes: number;
  slot_interval_minutes: number;
  buffer_before_minutes: number;
  buffer_after_minutes: number;
  min_notice_minutes: number;
  max_advance_days: number;
  capacity: number;
  max_per_day: number | null;
};

/** A session that takes time of the coach's: scheduled or completed. */
export type Taken = {
  id: string;
  session_type_id: string;
  start_at: number;
  end_at: number;
  busy_from_at: number;
  busy_until_at: number;
  local_date: string;
  capacity: number;
  seats_taken: number;
};

/** Everything that decides. */
export type Desk = { hours: Hours; terms: Terms; taken: readonly Taken[]; now: number };

/** A start that can be booked. `session_id` is the session that has seats there already. */
export type Slot = {
  start_at: number;
  end_at: number;
  local_date: string;
  seats_left: number;
  session_id: string | null;
};

/** What can be booked and starts within one of the intervals, in order. */
export function freeSlots(desk: Desk, within: readonly Interval[]): Slot[] {
  const verdict = judge(desk);
  return within
    .flatMap((interval) => starts(desk, common(interval, bookable(desk))))
    .map(verdict)
    .filter((slot) => typeof slot !== "string")
    .toSorted((a, b) => a.start_at - b.start_at);
}

/** The slot that starts at an instant, or why there is none. */
export function slotAt(desk: Desk, at: number): Slot | ErrorCode {
  const { from, until } = bookable(desk);
  if (at < desk.now) return "IN_PAST";
  if (at < from) return "NOTICE_TOO_SHORT";
  if (at >= until || dayAt(desk, at) > lastDay(desk)) return "TOO_FAR_AHEAD";
  const start = starts(desk, { from: at, until: at + 1 })[0];
  return start ? judge(desk)(start) : "OUTSIDE_AVAILABILITY";
}

const dayAt = ({ hours }: Desk, at: number) => dayOf(wallAt(hours.timezone, at));

/** The advance is counted in the coach's days, whatever the hour. */
const lastDay = (desk: Desk) => dayAt(desk, desk.now) + desk.terms.max_advance_days;

/** All that the notice and the advance allow, and at the end a little more than that. */
const bookable = ({ terms, now }: Desk): Interval => ({
  from: now + terms.min_notice_minutes * MINUTE_MS,
  until: now + (terms.max_advance_days + 2) * DAY_MS,
});

/** Where a session may start by the coach's hours alone, and on which of the coach's days. */
type Start = { at: number; day: number };

/** The starts in an interval: on the grid of a day's own hours, with room for all of the session. */
function starts(desk: Desk, interval: Interval): Start[] {
  if (interval.from >= interval.until) return [];
  const [first, last] = [dayAt(desk, interval.from) - 1, dayAt(desk, interval.until) + 2];
  const days = openDays(desk.hours, first, last);
  const open = merged(days.flatMap(({ intervals }) => intervals));
  return days
    .filter(({ day }) => day <= lastDay(desk))
    .flatMap(({ day, intervals }) =>
      intervals.flatMap((own) => grid(own, open, interval, desk.terms).map((at) => ({ at, day }))),
    );
}

/** Counted from the start of the day's own hours; what begins there may go on past midnight. */
function grid(own: Interval, open: Interval[], { from, until }: Interval, terms: Terms): number[] {
  const step = terms.slot_interval_minutes * MINUTE_MS;
  const room = open.find((each) => each.from <= own.from && own.from < each.until);
  const latest = (room?.until ?? own.until) - terms.duration_minutes * MINUTE_MS;
  const end = Math.min(own.until, until, latest + 1);
  const result: number[] = [];
  const skipped = Math.max(0, Math.ceil((from - own.from) / step));
  for (let at = own.from + skipped * step; at < end; at += step) result.push(at);
  return result;
}

/** What becomes of a start: by what the coach has taken on already. */
function judge({ terms, taken }: Desk): (start: Start) => Slot | ErrorCode {
  const busy = merged(
    taken.map((each) => ({ from: each.busy_from_at, until: each.busy_until_at })),
  );
  const ofType = taken.filter(({ session_type_id }) => session_type_id === terms.id);
  const shared = new Map(ofType.filter(isShared).map((each) => [each.start_at, each]));
  const byDate = Map.groupBy(ofType, ({ local_date }) => local_date);

  return ({ at, day }) => {
    const there = shared.get(at);
    const local_date = dateOf(day);
    if (there) return seatIn(there, local_date);
    const end_at = at + terms.duration_minutes * MINUTE_MS;
    if (overlaps(busy, busyTime(terms, at))) return "SESSION_CONFLICT";
    const onDate = byDate.get(local_date)?.length ?? 0;
    if (terms.max_per_day !== null && onDate >= terms.max_per_day) return "SESSION_FULL";
    return { start_at: at, end_at, local_date, seats_left: terms.capacity, session_id: null };
  };
}

/** A session with its buffers. */
export const busyTime = (terms: Terms, start_at: number): Interval => ({
  from: start_at - terms.buffer_before_minutes * MINUTE_MS,
  until: start_at + (terms.duration_minutes + terms.buffer_after_minutes) * MINUTE_MS,
});

const isShared = ({ capacity }: Taken) => capacity > 1;

function seatIn(session: Taken, local_date: string): Slot | ErrorCode {
  const { id: session_id, start_at, end_at, capacity, seats_taken } = session;
  const seats_left = capacity - seats_taken;
  return seats_left > 0 ? { start_at, end_at, local_date, seats_left, session_id } : "SESSION_FULL";
}
