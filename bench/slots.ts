import { parseArgs } from "node:util";

import { report, tabled } from "#bench/figures";
import { dateOf, DAY_MS, MINUTE_MS } from "#workers/scheduling/wall-clock";
import { type Desk, freeSlots, type Slot, type Taken } from "#workers/scheduling/slots";

/** `npm run bench:slots`: what ninety days of slots cost, in CPU, by the engine alone. */
const { values } = parseArgs({ options: { publish: { type: "boolean", default: false } } });

const DAYS = 90;
const RUNS = 40;
const GOAL_MS = 50;
/** Both shifts of most zones that have any lie within ninety days of it, or do not at all. */
const NOW = Date.UTC(2026, 8, 1);
const RANGE = [{ from: NOW, until: NOW + DAYS * DAY_MS }];
/** Of as many parts of the world as there are runs: what was learnt of one is no help for another. */
const ZONES = Intl.supportedValuesOf("timeZone").filter((_, i) => i % 10 === 0);

type Week = Desk["hours"]["windows"];
const everyDay = (spans: [number, number][]): Week =>
  Array.from({ length: 7 }, (_, day_of_week) =>
    spans.map(([from, until]) => ({
      day_of_week,
      start_minute: from * 60,
      end_minute: until * 60,
    })),
  ).flat();
const FOUR_WINDOWS = everyDay([
  [6, 9],
  [10, 13],
  [14, 17],
  [18, 21],
]);
const ALWAYS = everyDay([[0, 24]]);

/** Two sessions on each day. */
const taken: Taken[] = Array.from({ length: DAYS * 2 }, (_, i) => {
  const start_at = NOW + (i / 2) * DAY_MS + 7 * 60 * MINUTE_MS;
  const end_at = start_at + 60 * MINUTE_MS;
  return {
    id: String(i),
    session_type_id: "another",
    start_at,
    end_at,
    busy_from_at: start_at,
    busy_until_at: end_at,
    local_date: dateOf(Math.floor(start_at / DAY_MS)),
    capacity: 1,
    seats_taken: 1,
  };
});

const desk = (timezone: string, windows: Week, slot_interval_minutes: number): Desk => ({
  hours: { timezone, windows, overrides: [] },
  terms: {
    id: "type",
    duration_minutes: 60,
    slot_interval_minutes,
    buffer_before_minutes: 0,
    buffer_after_minutes: 15,
    min_notice_minutes: 0,
    max_advance_days: 365,
    capacity: 1,
    max_per_day: null,
  },
  taken,
  now: NOW,
});

/** The median of the CPU that some runs take, and how many slots the last one finds. */
function measure(run: (i: number) => Slot[], runs: number): { ms: number; slots: number } {
  let slots = 0;
  const times = Array.from({ length: runs }, (_, i) => {
    const before = process.cpuUsage();
    slots = run(i).length;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return { ms: times.toSorted((a, b) => a - b)[runs >> 1] ?? Number.NaN, slots };
}

const lines: string[][] = [];
function tell(what: string, run: (i: number) => Slot[], runs = RUNS): void {
  const { ms, slots } = measure(run, runs);
  const cells = [what, String(slots), `${ms.toFixed(1)} ms`, `under ${GOAL_MS} ms`];
  lines.push([...cells, ms < GOAL_MS ? "yes" : "no"]);
}

const warm = "America/St_Johns";
const fourWindows = () => freeSlots(desk(warm, FOUR_WINDOWS, 15), RANGE);
tell("four windows a day, the first time after the start", fourWindows, 1);
tell("four windows a day, zones that were not asked for before", (i) =>
  freeSlots(desk(ZONES[i] ?? "UTC", FOUR_WINDOWS, 15), RANGE),
);
tell("four windows a day, a zone that is known", fourWindows);
tell("around the clock, each five minutes", () => freeSlots(desk(warm, ALWAYS, 5), RANGE));

report("slots", tabled([`${DAYS} days`, "slots", "CPU", "goal", "met"], lines), values.publish);
