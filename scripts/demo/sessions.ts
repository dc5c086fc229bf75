import { getTableName } from "drizzle-orm";

import {
  coach_availabilities,
  coaching_sessions,
  session_participants,
  session_types,
} from "#d1-migrations/schema/scheduling";
import { chance, demoId } from "#scripts/demo/chance";
import { dateOf, dayAt, weekdayOf, ZONE } from "#scripts/demo/days";
import type { People } from "#scripts/demo/people";
import { into } from "#scripts/demo/rows";

const MINUTE_MS = 60_000;
/** How far ahead the calendar is full. */
const DAYS_AHEAD = 13;

/** What can be booked. */
const TYPES = {
  personal: {
    name: "Personal training",
    duration_minutes: 60,
    buffer_after_minutes: 15,
    capacity: 1,
    color: "#2f6f5e",
    location: "Studio Nine",
  },
  call: {
    name: "Check-in call",
    duration_minutes: 30,
    buffer_after_minutes: 0,
    capacity: 1,
    color: "#3b5bdb",
    location: null,
  },
  group: {
    name: "Saturday strength",
    duration_minutes: 60,
    buffer_after_minutes: 0,
    capacity: 4,
    color: "#c2255c",
    location: "The old boathouse",
  },
};
type Kind = keyof typeof TYPES;

/** Somebody's time with the coach. */
type Booking = { kind: Kind; day: number; hour: number; clients: People["clients"] };

const typeId = (kind: Kind, now: number) => demoId(dayAt(now, -99, 9), "type", kind);

const window = (day_of_week: number, from: number, until: number) => ({
  day_of_week,
  start_minute: from * 60,
  end_minute: until * 60,
});

/** When the coach works, and what she offers. */
export function offers({ coach_id }: People, now: number): string[] {
  const created_at = dayAt(now, -99, 9);
  const weekdays = [1, 2, 3, 4, 5].flatMap((day) => [window(day, 7, 12), window(day, 15, 19)]);
  return [
    ...into(coach_availabilities, [
      {
        coach_id,
        timezone: ZONE,
        windows: [...weekdays, window(6, 9, 12)],
        version: 1,
        revision: 1,
        updated_at: created_at,
      },
    ]),
    ...into(
      session_types,
      (Object.keys(TYPES) as Kind[]).map((kind) => ({
        ...TYPES[kind],
        id: typeId(kind, now),
        coach_id,
        slot_interval_minutes: 30,
        buffer_before_minutes: 0,
        min_notice_minutes: 120,
        max_advance_days: 60,
        max_per_day: null,
        cancellation_notice_minutes: 720,
        is_active: true,
        version: 1,
        deleted_at: null,
        created_at,
        updated_at: created_at,
      })),
    ),
  ];
}

/** Three months of sessions and two weeks to come. They end as they did once all are written. */
export function sessions(people: People, now: number): string[] {
  const all = bookings(people, now).map((booking) => ({
    booking,
    row: rowOf(booking, people, now),
  }));
  const ends = all.flatMap(({ booking, row }) =>
    booking.day < 0 ? [`('${row.id}', '${endOf(row.id)}')`] : [],
  );
  const [table, seats] = [getTableName(coaching_sessions), getTableName(session_participants)];
  return [
    ...into(
      coaching_sessions,
      all.map(({ row }) => row),
    ),
    ...into(
      session_participants,
      all.flatMap(({ booking, row }) => seatsOf(booking, row)),
    ),
    // As triggers want it: one change more, of what was scheduled.
    `WITH ends (id, status) AS (VALUES ${ends.join(", ")})
     UPDATE ${table} SET status = ends.status, version = version + 1,
       cancelled_at = iif(ends.status = 'cancelled', start_at - 86400000, NULL),
       cancelled_by = iif(ends.status = 'cancelled', coach_id, NULL),
       cancel_reason = iif(ends.status = 'cancelled', 'Down with a cold', NULL),
       completed_at = iif(ends.status = 'completed', end_at, NULL),
       no_show_at = iif(ends.status = 'no_show', end_at, NULL)
     FROM ends WHERE ${table}.id = ends.id`,
    `UPDATE ${seats} SET status = 'cancelled', cancelled_at = start_at - 86400000
     WHERE session_id IN (SELECT id FROM ${table} WHERE status = 'cancelled' AND coach_id = '${people.coach_id}')`,
  ];
}

/** Each client's own hour every week, calls now and then, and Saturdays for those who lift. */
function bookings({ clients }: People, now: number): Booking[] {
  const found: Booking[] = [];
  for (let day = -91; day <= DAYS_AHEAD; day++) {
    const weekday = weekdayOf(dayAt(now, day, 12));
    const here = clients.filter(({ status, weeks }) => {
      const last = { active: DAYS_AHEAD, paused: -13, archived: -21 }[status];
      return day > -7 * weeks && day <= last;
    });
    for (const client of here.filter(({ slot }) => slot[0] === weekday)) {
      const isCall = chance("call", client.phone, day) < 0.2;
      const kind = isCall ? "call" : "personal";
      // Today's are tomorrow's history: what lies behind us today has not ended yet.
      if (day !== 0) found.push({ kind, day, hour: client.slot[1], clients: [client] });
    }
    const lifters = here.filter(({ plan }) => plan === "strength");
    if (weekday === 6 && day !== 0 && lifters.length > 0) {
      found.push({ kind: "group", day, hour: 9, clients: lifters.slice(0, 4) });
    }
  }
  return found;
}

function rowOf({ kind, day, hour }: Booking, { coach_id }: People, now: number) {
  const type = TYPES[kind];
  const start_at = dayAt(now, day, hour);
  const end_at = start_at + type.duration_minutes * MINUTE_MS;
  const created_at = Math.min(start_at - 10 * 24 * 60 * MINUTE_MS, now - 60 * MINUTE_MS);
  return {
    id: demoId(created_at, "session", kind, start_at),
    coach_id,
    session_type_id: typeId(kind, now),
    status: "scheduled" as const,
    start_at,
    end_at,
    busy_from_at: start_at,
    busy_until_at: end_at + type.buffer_after_minutes * MINUTE_MS,
    local_date: dateOf(start_at),
    capacity: type.capacity,
    cancellation_notice_minutes: 720,
    sequence: 0,
    version: 1,
    availability_revision: 1,
    type_version: 1,
    created_at,
    updated_at: created_at,
  };
}

const seatsOf = ({ clients }: Booking, { id, start_at, created_at }: ReturnType<typeof rowOf>) =>
  clients.map((client) => ({
    session_id: id,
    client_profile_id: client.id,
    user_id: client.user_id,
    booking_id: demoId(created_at, "seat", id, client.phone),
    start_at,
    status: "booked" as const,
    created_at,
  }));

function endOf(id: string): "completed" | "cancelled" | "no_show" {
  const luck = chance("session", id);
  if (luck < 0.07) return "cancelled";
  return luck < 0.1 ? "no_show" : "completed";
}
