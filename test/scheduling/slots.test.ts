import fc from "fast-check";
import { expect, test } from "vitest";

import { anyQuestion, type Question } from "#test/scheduling/any-desk";
import { clockAt, slotsByMinute } from "#test/scheduling/oracle";
import { type Desk, freeSlots, slotAt, type Taken, type Terms } from "#workers/scheduling/slots";
import {
  DAY_MS,
  dayOfDate,
  onClock,
  periodsAround,
  whenShown,
} from "#workers/scheduling/wall-clock";

const MINUTE = 60_000;

const HOURLY: Terms = {
  id: "type",
  duration_minutes: 60,
  slot_interval_minutes: 60,
  buffer_before_minutes: 0,
  buffer_after_minutes: 0,
  min_notice_minutes: 0,
  max_advance_days: 730,
  capacity: 1,
  max_per_day: null,
};

type Span = [from: string, until: string];
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The same hours on each day of the week. */
const daily = (...spans: Span[]) =>
  Array.from({ length: 7 }, (_, day_of_week) =>
    spans.map(([from, until]) => ({
      day_of_week,
      start_minute: minutes(from),
      end_minute: minutes(until),
    })),
  ).flat();

/** A day's exception; without a span for all of it. */
const exception = (date: string, is_available: boolean, span?: Span) => ({
  date,
  is_available,
  start_minute: span ? minutes(span[0]) : null,
  end_minute: span ? minutes(span[1]) : null,
});

/** What decides, somewhere and with these hours; asked on the first day of 2026 or when told. */
function desk(
  timezone: string,
  windows: Desk["hours"]["windows"],
  {
    overrides = [],
    now = "2026-01-01T00:00:00Z",
    taken = [],
    ...terms
  }: Partial<Terms> & {
    overrides?: Desk["hours"]["overrides"];
    now?: string;
    taken?: Taken[];
  } = {},
): Desk {
  return {
    hours: { timezone, windows, overrides },
    terms: { ...HOURLY, ...terms },
    taken,
    now: Date.parse(now),
  };
}

/** A session of an hour that takes time from this start on. */
function session(start: string, more: Partial<Taken> = {}): Taken {
  const start_at = Date.parse(start);
  const end_at = start_at + 60 * MINUTE;
  const times = { start_at, end_at, busy_from_at: start_at, busy_until_at: end_at };
  const seats = { capacity: 1, seats_taken: 1 };
  const local_date = start.slice(0, 10);
  return { id: start, session_type_id: "another", local_date, ...times, ...seats, ...more };
}

function listed({ desk: asked, viewer, first, last }: Question) {
  const wall = { from: dayOfDate(first) * DAY_MS, until: (dayOfDate(last) + 1) * DAY_MS };
  return freeSlots(asked, whenShown(wall, periodsAround(viewer, wall)));
}

/** The starts of a date, on the clocks of the coach. */
const startsOn = (asked: Desk, date: string) =>
  listed({ desk: asked, viewer: asked.hours.timezone, first: date, last: date }).map(
    ({ start_at }) => onClock(asked.hours.timezone, start_at).slice(11),
  );

test("[SLOT-4] an hour that clocks skip offers nothing, and one that they repeat is offered twice", () => {
  const berlin = desk("Europe/Berlin", daily(["01:00", "04:00"]));
  expect(startsOn(berlin, "2026-03-28")).toEqual([
    "01:00:00+01:00",
    "02:00:00+01:00",
    "03:00:00+01:00",
  ]);
  expect(startsOn(berlin, "2026-03-29")).toEqual(["01:00:00+01:00", "03:00:00+02:00"]);
  expect(startsOn(berlin, "2026-10-25")).toEqual([
    "01:00:00+02:00",
    "02:00:00+02:00",
    "02:00:00+01:00",
    "03:00:00+01:00",
  ]);
  expect(startsOn(desk("Europe/Berlin", daily(["02:00", "03:00"])), "2026-03-29")).toEqual([]);
});

test("[SLOT-4] zones and shifts of half hours and quarters work", () => {
  const night: Span = ["01:00", "03:00"];
  const half = { duration_minutes: 30, slot_interval_minutes: 30 };
  expect(startsOn(desk("Australia/Lord_Howe", daily(night), half), "2026-04-05")).toEqual([
    "01:00:00+11:00",
    "01:30:00+11:00",
    "01:30:00+10:30",
    "02:00:00+10:30",
    "02:30:00+10:30",
  ]);
  // Clocks go from 02:00 to 02:30.
  expect(startsOn(desk("Australia/Lord_Howe", daily(night), half), "2026-10-04")).toEqual([
    "01:00:00+10:30",
    "01:30:00+10:30",
    "02:30:00+11:00",
  ]);
  expect(startsOn(desk("Asia/Kathmandu", daily(["09:00", "11:00"])), "2026-05-01")).toEqual([
    "09:00:00+05:45",
    "10:00:00+05:45",
  ]);
});

test("[SLOT-4] a date has the hours that clocks show with it, though they lie apart", () => {
  // A minute after midnight clocks went back to 23:01 of the day before.
  const asked = desk("America/St_Johns", daily(["23:00", "24:00"]), {
    now: "2010-11-01T00:00:00Z",
    duration_minutes: 15,
    slot_interval_minutes: 30,
  });
  expect(startsOn(asked, "2010-11-06")).toEqual([
    "23:00:00-02:30",
    "23:30:00-02:30",
    "23:01:00-03:30",
    "23:31:00-03:30",
  ]);
  const skipped = desk("Pacific/Apia", daily(["09:00", "10:00"]), { now: "2011-12-01T00:00:00Z" });
  expect(startsOn(skipped, "2011-12-29")).toHaveLength(1);
  expect(startsOn(skipped, "2011-12-30")).toEqual([]);
});

test("[SLOT-2] exceptions empty a date, take the place of its windows, or are cut out of them", () => {
  const date = "2026-05-01";
  const on = (...overrides: ReturnType<typeof exception>[]) =>
    startsOn(desk("UTC", daily(["09:00", "12:00"]), { overrides }), date).map((at) =>
      at.slice(0, 5),
    );
  expect(on()).toEqual(["09:00", "10:00", "11:00"]);
  expect(on(exception(date, false))).toEqual([]);
  expect(on(exception("2026-05-02", false))).toEqual(["09:00", "10:00", "11:00"]);
  expect(on(exception(date, false, ["09:30", "10:15"]))).toEqual(["10:15"]);
  expect(on(exception(date, true, ["18:00", "20:00"]))).toEqual(["18:00", "19:00"]);
  const evening = [
    exception(date, true, ["20:00", "21:30"]),
    exception(date, true, ["18:00", "20:00"]),
  ];
  expect(on(...evening)).toEqual(["18:00", "19:00", "20:00"]);
  expect(on(...evening, exception(date, false, ["19:00", "20:30"]))).toEqual(["18:00", "20:30"]);
  expect(on(...evening, exception(date, false))).toEqual([]);
});

test("[SLOT-5] starts lie on a grid from the beginning of a date's own hours, whatever is asked or booked", () => {
  const asked = desk("UTC", daily(["09:10", "12:00"]), { slot_interval_minutes: 45 });
  expect(startsOn(asked, "2026-05-01")).toEqual([
    "09:10:00+00:00",
    "09:55:00+00:00",
    "10:40:00+00:00",
  ]);
  const beside = { ...asked, taken: [session("2026-05-01T09:05:00Z")] };
  expect(startsOn(beside, "2026-05-01")).toEqual(["10:40:00+00:00"]);
  const later = { ...asked, now: Date.parse("2026-05-01T09:12:00Z") };
  expect(startsOn(later, "2026-05-01")).toEqual(["09:55:00+00:00", "10:40:00+00:00"]);
  // Windows that touch are one; a new date begins anew though the hours go on.
  const through = desk("UTC", daily(["22:00", "23:00"], ["23:00", "24:00"], ["00:00", "02:00"]), {
    slot_interval_minutes: 50,
  });
  expect(startsOn(through, "2026-05-01").map((at) => at.slice(0, 5))).toEqual([
    "00:00",
    "00:50",
    "22:00",
    "22:50",
    "23:40",
  ]);
});

test("[SLOT-6] all of a session lies in the hours, over midnight too; its buffers need not", () => {
  const long = { duration_minutes: 120, buffer_before_minutes: 60, buffer_after_minutes: 60 };
  const evening = desk("UTC", daily(["21:00", "24:00"]), long);
  expect(startsOn(evening, "2026-05-01").map((at) => at.slice(0, 2))).toEqual(["21", "22"]);
  const night = desk("UTC", daily(["21:00", "24:00"], ["00:00", "00:30"]), {
    ...long,
    slot_interval_minutes: 30,
  });
  expect(startsOn(night, "2026-05-01").map((at) => at.slice(0, 5))).toEqual([
    "21:00",
    "21:30",
    "22:00",
    "22:30",
  ]);
});

test("[SLOT-7] slots respect the notice, the advance in the coach's days, and the past", () => {
  const asked = desk("America/New_York", daily(["00:00", "24:00"]), {
    min_notice_minutes: 90,
    max_advance_days: 1,
    // 23:30 of the day before in New York.
    now: "2026-05-02T03:30:00Z",
  });
  const whole = listed({ desk: asked, viewer: "UTC", first: "2026-05-01", last: "2026-05-09" });
  expect(whole.at(0)?.start_at).toBe(Date.parse("2026-05-02T05:00:00Z"));
  expect(whole.at(-1)?.start_at).toBe(Date.parse("2026-05-03T03:00:00Z"));
  expect(slotAt(asked, Date.parse("2026-05-02T03:00:00Z"))).toBe("IN_PAST");
  expect(slotAt(asked, Date.parse("2026-05-02T04:00:00Z"))).toBe("NOTICE_TOO_SHORT");
  expect(slotAt(asked, Date.parse("2026-05-03T04:00:00Z"))).toBe("TOO_FAR_AHEAD");
  expect(slotAt(asked, Date.parse("2026-09-03T04:00:00Z"))).toBe("TOO_FAR_AHEAD");
  expect(slotAt(asked, Date.parse("2026-05-02T05:30:00Z"))).toBe("OUTSIDE_AVAILABILITY");
  const now = { ...asked, terms: { ...asked.terms, min_notice_minutes: 0 } };
  expect(
    slotAt({ ...now, now: Date.parse("2026-05-02T04:00:00Z") }, Date.parse("2026-05-02T04:00:00Z")),
  ).toMatchObject({ seats_left: 1 });
});

test("[SLOT-8] sessions keep off each other by both their buffers; touching is fine", () => {
  const date = "2026-05-01";
  const asked = desk("UTC", daily(["08:00", "14:00"]), {
    slot_interval_minutes: 15,
    buffer_before_minutes: 15,
    buffer_after_minutes: 30,
    duration_minutes: 30,
    taken: [
      session(`${date}T10:00:00Z`, {
        busy_from_at: Date.parse(`${date}T09:45:00Z`),
        busy_until_at: Date.parse(`${date}T11:15:00Z`),
      }),
    ],
  });
  const starts = startsOn(asked, date).map((at) => at.slice(0, 5));
  expect(starts.filter((at) => at < "10:00").at(-1)).toBe("08:45");
  expect(starts.find((at) => at > "10:00")).toBe("11:30");
  expect(slotAt(asked, Date.parse(`${date}T09:00:00Z`))).toBe("SESSION_CONFLICT");
});

test("[SLOT-9] free seats of a session stay bookable, and it blocks everything else", () => {
  const at = "2026-05-01T10:00:00Z";
  const shared = (seats_taken: number) => [
    session(at, { session_type_id: "type", capacity: 3, seats_taken }),
  ];
  const asked = (seats_taken: number) =>
    desk("UTC", daily(["09:00", "12:00"]), {
      capacity: 3,
      slot_interval_minutes: 30,
      taken: shared(seats_taken),
    });
  const open = listed({ desk: asked(2), viewer: "UTC", first: "2026-05-01", last: "2026-05-01" });
  expect(
    open.map(({ start_at, seats_left, session_id }) => [start_at, seats_left, session_id]),
  ).toEqual([
    [Date.parse("2026-05-01T09:00:00Z"), 3, null],
    [Date.parse(at), 1, at],
    [Date.parse("2026-05-01T11:00:00Z"), 3, null],
  ]);
  expect(slotAt(asked(3), Date.parse(at))).toBe("SESSION_FULL");
  const other = { ...asked(1), terms: { ...HOURLY, id: "one of its own" } };
  expect(slotAt(other, Date.parse(at))).toBe("SESSION_CONFLICT");
});

test("[SLOT-10] a day takes so many sessions of a type and no more, but seats in them", () => {
  const taken = [
    session("2026-05-01T09:00:00Z", { session_type_id: "type", capacity: 2 }),
    session("2026-05-01T11:00:00Z"),
  ];
  const asked = (max_per_day: number) =>
    startsOn(desk("UTC", daily(["09:00", "13:00"]), { max_per_day, taken }), "2026-05-01");
  expect(asked(2)).toEqual(["09:00:00+00:00", "10:00:00+00:00", "12:00:00+00:00"]);
  expect(asked(1)).toEqual(["09:00:00+00:00"]);
  const full = desk("UTC", daily(["09:00", "13:00"]), { max_per_day: 1, taken });
  expect(slotAt(full, Date.parse("2026-05-01T10:00:00Z"))).toBe("SESSION_FULL");
});

test("[SLOT-11] the engine lists what a walk through every minute finds, anywhere, and books the same", () => {
  // How much of what was asked had any answer at all.
  let answered = 0;
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const found = slotsByMinute(question.desk, question.viewer, question.first, question.last);
      const slots = listed(question);
      expect(
        slots.map(({ start_at, end_at, seats_left }) => ({ start_at, end_at, seats_left })),
      ).toEqual(found);
      for (const slot of slots) {
        expect(slotAt(question.desk, slot.start_at)).toEqual(slot);
        expect(slot.local_date).toBe(clockAt(question.desk.hours.timezone, slot.start_at).date);
      }
      expectNothingElse(question, new Set(found.map(({ start_at }) => start_at)));
      answered += Math.sign(found.length);
    }),
    { numRuns: 90, seed: 7 },
  );
  expect(answered).toBeGreaterThan(30);
});

/** Some hundred instants of the first date that are not listed are not bookable either. */
function expectNothingElse({ desk: asked, viewer, first }: Question, bookable: Set<number>): void {
  for (let at = Date.parse(first); at < Date.parse(first) + DAY_MS; at += 15 * MINUTE) {
    if (bookable.has(at) || clockAt(viewer, at).date !== first) continue;
    expect(typeof slotAt(asked, at)).toBe("string");
  }
}
