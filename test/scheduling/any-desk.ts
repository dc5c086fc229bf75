import fc from "fast-check";

import type { Exception } from "#workers/scheduling/open-hours";
import type { Desk, Taken, Terms } from "#workers/scheduling/slots";
import { apart, clockAt } from "#test/scheduling/oracle";

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Zones whose clocks do unusual things, and dates on which they do them. */
const ODD: [zone: string, dates: string[]][] = [
  // Shifts by half an hour.
  ["Australia/Lord_Howe", ["2026-04-05", "2026-10-04"]],
  // Shifts at a quarter to three, a day of their own ahead.
  ["Pacific/Chatham", ["2026-04-05", "2026-09-27"]],
  // Shifted a minute after midnight: the day before came back for an hour.
  ["America/St_Johns", ["2010-11-06", "2010-11-07", "2010-03-14", "2026-03-08", "2026-11-01"]],
  ["Asia/Kathmandu", ["2026-05-01"]],
  // Puts clocks back for Ramadan.
  ["Africa/Casablanca", ["2026-02-15", "2026-03-22"]],
  // Shifted at midnight: days without their first hour, and days of 25 hours.
  ["America/Sao_Paulo", ["2018-02-17", "2018-02-18", "2018-11-04"]],
  ["Asia/Beirut", ["2026-03-29", "2026-10-24", "2026-10-25"]],
  // Left out a whole day.
  ["Pacific/Apia", ["2011-12-29", "2011-12-31"]],
  // Shifts by two hours.
  ["Antarctica/Troll", ["2026-03-29", "2026-10-25"]],
  ["Europe/Berlin", ["2026-03-29", "2026-10-25"]],
  ["America/New_York", ["2026-03-08", "2026-11-01"]],
  ["UTC", ["2026-12-31"]],
];

const anyDate = fc
  .integer({ min: Date.parse("2015-01-01") / DAY, max: Date.parse("2035-12-31") / DAY })
  .map((day) => isoDate(day * DAY));

const anyPlace = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...ODD)
      .chain(([zone, dates]) =>
        fc.record({ zone: fc.constant(zone), date: fc.constantFrom(...dates) }),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone")),
      date: anyDate,
    }),
  },
);

/** Times of a day that come near each other, and near where clocks shift. */
const anyMinute = fc.oneof(
  fc.constantFrom(0, 1, 30, 60, 90, 105, 120, 150, 165, 180, 210, 1380, 1410, 1439),
  fc.integer({ min: 0, max: 287 }).map((n) => n * 5),
);
const anySpan = fc
  .tuple(anyMinute, fc.constantFrom(15, 30, 45, 60, 90, 240, 600, 1440))
  .map(([start_minute, length]) => ({
    start_minute,
    end_minute: Math.min(1440, start_minute + length),
  }))
  .filter(({ start_minute, end_minute }) => start_minute < end_minute);

const anyWindow = fc
  .tuple(fc.integer({ min: 0, max: 6 }), anySpan)
  .map(([day_of_week, span]) => ({ day_of_week, ...span }));

const anyTerms: fc.Arbitrary<Terms> = fc.record({
  id: fc.constant("type"),
  duration_minutes: fc.integer({ min: 3, max: 48 }).map((n) => n * 5),
  slot_interval_minutes: fc.oneof(fc.constantFrom(15, 30, 60), fc.integer({ min: 5, max: 240 })),
  buffer_before_minutes: fc.constantFrom(0, 0, 0, 10, 25, 240),
  buffer_after_minutes: fc.constantFrom(0, 0, 5, 15, 240),
  min_notice_minutes: fc.constantFrom(0, 0, 0, 60, 1440),
  max_advance_days: fc.constantFrom(1, 2, 90, 90),
  capacity: fc.constantFrom(1, 1, 3),
  max_per_day: fc.constantFrom(null, null, 1, 2),
});

/** A question to the engine: who looks, from which date to which, and at what. */
export type Question = { desk: Desk; viewer: string; first: string; last: string };

export const anyQuestion: fc.Arbitrary<Question> = anyPlace.chain(({ zone, date }) => {
  const noon = Date.parse(date) + DAY / 2;
  const nearDate = fc
    .integer({ min: -1, max: 2 })
    .map((days) => isoDate(Date.parse(date) + days * DAY));
  const anyException: fc.Arbitrary<Exception> = fc.oneof(
    fc
      .tuple(nearDate, fc.boolean(), anySpan)
      .map(([on, is_available, span]) => ({ date: on, is_available, ...span })),
    nearDate.map((on) => ({ date: on, is_available: false, start_minute: null, end_minute: null })),
  );
  return fc
    .record({
      windows: fc.array(anyWindow, { minLength: 4, maxLength: 24 }),
      always: fc.boolean(),
      overrides: fc.array(anyException, { maxLength: 4 }),
      terms: anyTerms,
      taken: fc.array(anyTaken(zone, noon), { maxLength: 5 }),
      before: fc.integer({ min: 0, max: 2 * 1440 }),
      viewer: fc.oneof(fc.constant(zone), fc.constantFrom("UTC", ...ODD.map(([name]) => name))),
      days: fc.integer({ min: 0, max: 1 }),
    })
    .map(({ windows, always, overrides, terms, taken, before, viewer, days }) => ({
      desk: {
        hours: { timezone: zone, windows: always ? AROUND_THE_CLOCK : windows, overrides },
        terms,
        taken: apart(taken),
        now: noon - before * MINUTE,
      },
      viewer,
      first: date,
      last: isoDate(Date.parse(date) + days * DAY),
    }));
});

const AROUND_THE_CLOCK = Array.from({ length: 7 }, (_, day_of_week) => ({
  day_of_week,
  start_minute: 0,
  end_minute: 1440,
}));

/** A session near an instant, of the type in question or of another one. */
function anyTaken(zone: string, near: number): fc.Arbitrary<Taken> {
  return fc
    .record({
      id: fc.uuid(),
      session_type_id: fc.constantFrom("type", "another"),
      minutes: fc.integer({ min: -144, max: 288 }).map((n) => n * 10),
      duration: fc.constantFrom(15, 60, 120),
      before: fc.constantFrom(0, 0, 30),
      after: fc.constantFrom(0, 0, 20),
      capacity: fc.constantFrom(1, 3),
      seats_taken: fc.constantFrom(1, 2, 3),
    })
    .map(({ id, session_type_id, minutes, duration, before, after, capacity, seats_taken }) => {
      const start_at = near + minutes * MINUTE;
      const end_at = start_at + duration * MINUTE;
      return {
        id,
        session_type_id,
        start_at,
        end_at,
        busy_from_at: start_at - before * MINUTE,
        busy_until_at: end_at + after * MINUTE,
        local_date: clockAt(zone, start_at).date,
        capacity,
        seats_taken: Math.min(capacity, seats_taken),
      };
    });
}

const isoDate = (at: number) => new Date(at).toISOString().slice(0, 10);
