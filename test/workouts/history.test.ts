import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import fc from "fast-check";
import { expect, test } from "vitest";

import { History, type Records } from "#contract/workouts";
import { workout_logs } from "#d1-migrations/schema/workouts";
import { newId } from "#lib/ids";
import { aCoach, aPair, connect } from "#test/support/coaching";
import type { Person } from "#test/support/people";
import { aWorkout, exerciseOf, PLANK, SQUAT } from "#test/support/training";
import { exerciseHistory } from "#workers/workouts/history";

const PATH = "/workouts/me/exercises/pause-squat/history";

const historyOf = async (person: Person, path = PATH) => {
  const { status, data } = await person.get(path);
  expect(status).toBe(200);
  return History.parse(data);
};

type Row = typeof workout_logs.$inferInsert;
type Set = Partial<
  Pick<Row, "reps" | "weight" | "weight_unit" | "duration_seconds" | "distance_meters">
>;

let clock = 0;

/** Puts sets into an exercise, in their order, without asking for each. */
async function did(workout_exercise_id: string, ...sets: Set[]): Promise<void> {
  const rows = sets.map((set) => ({
    id: newId(),
    workout_exercise_id,
    set_number: ++clock,
    weight_unit: "kg" as const,
    logged_at: clock,
    ...set,
  }));
  for (const row of rows) await drizzle(env.DB).insert(workout_logs).values(row);
}

/** A client with a workout for each date, and the ids of their squats. */
async function trained(...dates: string[]) {
  const who = await aPair();
  const squats: string[] = [];
  for (const date of dates) {
    const options = { date, exercises: [SQUAT] };
    const workout = await aWorkout(who.coach, who.client, who.client_profile_id, options);
    squats.push(exerciseOf(workout).id);
  }
  return { ...who, squats };
}

test("[WRK-40] a history has every workout with sets of the exercise once, the latest day first", async () => {
  const days = ["2030-01-01", "2030-03-01", "2030-02-01", "2030-02-01", "2030-04-01"];
  const { client, squats } = await trained(...days);
  for (const id of squats.slice(0, 4)) await did(id, { reps: 5, weight: 60 }, { reps: 4 });
  const pages: History[] = [];
  for (
    let cursor = "";
    cursor !== "&cursor=null";
    cursor = `&cursor=${pages.at(-1)?.next_cursor}`
  ) {
    pages.push(await historyOf(client, `${PATH}?limit=3${cursor}`));
  }
  const entries = pages.flatMap((page) => page.entries);
  expect(pages.map((page) => page.entries.length)).toEqual([3, 1]);
  expect(entries.map(({ scheduled_date }) => scheduled_date)).toEqual([
    "2030-03-01",
    "2030-02-01",
    "2030-02-01",
    "2030-01-01",
  ]);
  expect(new Set(entries.map((entry) => entry.workout_exercise_id))).toEqual(
    new Set(squats.slice(0, 4)),
  );
  for (const { logs, volume_kg, estimated_1rm_kg } of entries) {
    expect(logs.map(({ reps }) => reps)).toEqual([5, 4]);
    expect([volume_kg, estimated_1rm_kg]).toEqual([300, 70]);
  }
  expect(pages[1]!.records).toEqual(pages[0]!.records);
  expect((await client.get(`${PATH}?cursor=here`)).error?.code).toBe("INVALID_CURSOR");
});

test("[WRK-40] what was never done has a history without anything in it", async () => {
  const { client } = await aPair();
  expect(await historyOf(client)).toEqual({
    exercise_id: "pause-squat",
    records: {
      max_weight: null,
      estimated_1rm: null,
      max_reps: null,
      longest: null,
      farthest: null,
      by_reps: [],
    },
    entries: [],
    next_cursor: null,
  });
});

test("[WRK-41] records name the sets that nothing has beaten, and the earliest of equals", async () => {
  const { client, squats } = await trained("2030-01-01", "2030-01-02");
  await did(
    squats[0]!,
    { reps: 5, weight: 100 },
    { reps: 1, weight: 110 },
    { reps: 12, weight: 80 },
    { reps: 0, weight: 150 },
    { duration_seconds: 60, distance_meters: 20 },
  );
  await did(
    squats[1]!,
    { reps: 5, weight: 100 },
    { duration_seconds: 90 },
    { distance_meters: 20 },
  );
  const { records, entries } = await historyOf(client);
  const [second, first] = entries.map(({ logs }) => logs);
  if (!first || !second) throw new Error("Two workouts have sets");
  const id = (best: { id: string } | null) => best?.id;
  expect(id(records.max_weight)).toBe(first[1]!.id);
  expect(id(records.max_reps)).toBe(first[2]!.id);
  expect(id(records.longest)).toBe(second[1]!.id);
  expect(id(records.farthest)).toBe(first[4]!.id);
  expect(records.estimated_1rm).toMatchObject({ id: first[0]!.id, estimated_1rm_kg: 116.667 });
  expect(records.by_reps.map((best) => [best.reps, best.id])).toEqual([
    [1, first[1]!.id],
    [5, first[0]!.id],
    [12, first[2]!.id],
  ]);
  expect(records.max_weight).toMatchObject({ workout_id: entries[1]!.workout_id, weight: 110 });
});

test("[WRK-42] a pound is 0.45359237 kg, to the last digit", async () => {
  const { client, squats } = await trained("2030-01-01");
  await did(
    squats[0]!,
    { reps: 1, weight: 45.359237 },
    { reps: 1, weight: 100, weight_unit: "lb" },
    { reps: 1, weight: 45.3592 },
  );
  const { records, entries } = await historyOf(client);
  expect(records.max_weight?.id).toBe(entries[0]!.logs[0]!.id);
  await did(squats[0]!, { reps: 1, weight: 100.25, weight_unit: "lb" });
  const heavier = (await historyOf(client)).records;
  expect(heavier.max_weight).toMatchObject({ weight: 100.25, weight_unit: "lb" });
  expect(heavier.estimated_1rm?.estimated_1rm_kg).toBe(45.473);
});

/** The records of sets by walking through them, with whole numbers. */
function walked(sets: Set[]): Record<keyof Records, unknown> {
  const weigh = ({ weight, weight_unit }: Set) =>
    BigInt(Math.round((weight ?? 0) * 100)) * (weight_unit === "lb" ? 45_359_237n : 100_000_000n);
  const first = (score: (set: Set) => number | bigint | null | undefined, among = sets) => {
    let best: Set | undefined;
    for (const set of among) {
      const value = score(set) ?? 0;
      if (value > (best ? (score(best) ?? 0) : 0)) best = set;
    }
    return best ? sets.indexOf(best) : null;
  };
  // Thirtieths, so that Epley's estimate stays a whole number too.
  const epley = (set: Set) =>
    set.reps === 1 ? weigh(set) * 30n : weigh(set) * BigInt(set.reps ? 30 + set.reps : 0);
  const byReps = Array.from({ length: 20 }, (_, i) =>
    first(
      weigh,
      sets.filter(({ reps }) => reps === i + 1),
    ),
  );
  return {
    max_weight: first((set) => (set.reps === 0 ? 0n : weigh(set))),
    estimated_1rm: first(epley),
    max_reps: first(({ reps }) => reps),
    longest: first(({ duration_seconds }) => duration_seconds),
    farthest: first(({ distance_meters }) => distance_meters),
    by_reps: byReps.filter((i) => i !== null),
  };
}

test("[WRK-41] records are what a walk through all sets finds, whatever these are", async () => {
  const { client, squats } = await trained("2030-01-01");
  const some = fc.record(
    {
      reps: fc.integer({ min: 0, max: 22 }),
      weight: fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
      weight_unit: fc.constantFrom("kg" as const, "lb" as const),
      duration_seconds: fc.integer({ min: 0, max: 5 }),
      distance_meters: fc.integer({ min: 0, max: 5 }),
    },
    { requiredKeys: ["weight_unit"] },
  );
  const property = fc.asyncProperty(fc.array(some, { maxLength: 12 }), async (sets) => {
    await drizzle(env.DB)
      .delete(workout_logs)
      .where(eq(workout_logs.workout_exercise_id, squats[0]!));
    await did(squats[0]!, ...sets);
    const whose = { user_id: client.id };
    const { records, entries } = await exerciseHistory(whose, "pause-squat", { limit: 1 }, env);
    const order = (entries[0]?.logs ?? []).map(({ id }) => id);
    const place = (best: { id: string } | null) => (best ? order.indexOf(best.id) : null);
    const found = Object.entries(records).map(([name, best]) => [
      name,
      Array.isArray(best) ? best.map(place) : place(best),
    ]);
    expect(Object.fromEntries(found)).toEqual(walked(sets));
  });
  await fc.assert(property, { numRuns: 40, seed: 3 });
});

test("[WRK-43] a coach sees what was done in the workouts that they gave, and no other coach's", async () => {
  const { coach, client, client_profile_id, squats } = await trained("2030-01-01");
  const other = await aCoach();
  const with_other = await connect(other, client);
  const elsewhere = await aWorkout(other, client, with_other, { exercises: [SQUAT, PLANK] });
  await did(squats[0]!, { reps: 5, weight: 60 });
  await did(exerciseOf(elsewhere).id, { reps: 5, weight: 90 });
  const path = (id: string) => `/coaches/me/clients/${id}/exercises/pause-squat/history`;
  const seen = await historyOf(coach, path(client_profile_id));
  expect(seen.entries.map((entry) => entry.workout_exercise_id)).toEqual(squats);
  expect(seen.records.max_weight).toMatchObject({ weight: 60 });
  expect((await historyOf(other, path(with_other))).records.max_weight).toMatchObject({
    weight: 90,
  });
  const all = await historyOf(client);
  expect([all.entries.length, all.records.max_weight?.weight]).toEqual([2, 90]);
});
