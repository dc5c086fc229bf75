import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { Workouts } from "#contract/workouts";
import { outbox_events } from "#d1-migrations/schema/platform";
import { workouts } from "#d1-migrations/schema/workouts";
import { aPair } from "#test/support/coaching";
import { outcome } from "#test/support/outcome";
import type { Person } from "#test/support/people";
import { aTemplate, aWorkout, exerciseOf, SQUAT, workoutOf } from "#test/support/training";
import { assign } from "#workers/workouts/assign";
import { moveExercise } from "#workers/workouts/move-exercise";
import { completeWorkout, skipWorkout, startWorkout } from "#workers/workouts/move-workout";
import { logSet } from "#workers/workouts/log-set";
import { readWorkout } from "#workers/workouts/read-workouts";
import { newId } from "#lib/ids";

const completions = (id: string) =>
  drizzle(env.DB)
    .select()
    .from(outbox_events)
    .where(
      sql`${outbox_events.effect} ->> '$.happened.event' = 'workout.completed'
        AND ${outbox_events.effect} ->> '$.happened.data.workout_id' = ${id}`,
    );

const pair = async (options = {}) => {
  const who = await aPair();
  const workout = await aWorkout(who.coach, who.client, who.client_profile_id, options);
  return { ...who, workout, path: `/workouts/me/${workout.id}` };
};

const set = { reps: 5, weight: 60 };

test("[WRK-20] a workout is begun, and then completed with a word to the coach", async () => {
  const { coach, client, client_profile_id, workout, path } = await pair();
  const line = await coach.connect();
  expect((await client.post(`${path}/start`)).data).toMatchObject({
    status: "in_progress",
    started_at: expect.any(String),
    completed_at: null,
  });
  const done = await client.post(`${path}/complete`, { client_notes: "Knees fine" });
  expect(done.data).toMatchObject({
    status: "completed",
    completed_at: expect.any(String),
    client_notes: "Knees fine",
  });
  expect(await workoutOf(client, workout.id)).toEqual(done.data);
  expect(await line.hears("workout.completed")).toEqual({
    workout_id: workout.id,
    client_profile_id,
  });
});

test("[WRK-20] a workout can be completed without a beginning, and without a word", async () => {
  const { client, path } = await pair();
  expect((await client.post(`${path}/complete`)).data).toMatchObject({
    status: "completed",
    started_at: null,
    client_notes: null,
  });
});

test("[WRK-20] a workout can be left out, before and after it was begun", async () => {
  for (const isBegun of [false, true]) {
    const { client, path } = await pair();
    if (isBegun) await client.post(`${path}/start`);
    expect((await client.post(`${path}/skip`, { reason: "Ill" })).data).toMatchObject({
      status: "skipped",
      skipped_at: expect.any(String),
      skip_reason: "Ill",
    });
  }
});

test("[WRK-21] what a state does not allow is refused with where it could go instead", async () => {
  const { client, path } = await pair();
  await client.post(`${path}/start`);
  const refused = async (verb: string) => {
    const { status, error } = await client.post(`${path}/${verb}`);
    expect([status, error?.code]).toEqual([409, "WORKOUT_STATE_INVALID"]);
    return error?.details[0];
  };
  expect(await refused("start")).toMatchObject({
    path: "status",
    from: "in_progress",
    to: "in_progress",
    allowed: ["completed", "skipped"],
  });
  await client.post(`${path}/complete`);
  for (const [verb, to] of [
    ["start", "in_progress"],
    ["complete", "completed"],
    ["skip", "skipped"],
  ] as const) {
    expect(await refused(verb)).toMatchObject({ from: "completed", to, allowed: [] });
  }
});

test("[WRK-21] repeated under its key, a completion is answered as before, and announced once", async () => {
  const { client, workout, path } = await pair();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await client.post(`${path}/complete`, {}, key);
  expect((await client.post(`${path}/complete`, {}, key)).data).toEqual(first.data);
  expect(await completions(workout.id)).toHaveLength(1);
});

test("[WRK-22] of two devices that complete at once one is refused, and the coach hears once", async () => {
  const { coach, client, workout, path } = await pair();
  const line = await coach.connect();
  const devices = [client, await client.device(), await client.device(), await client.device()];
  const answers = await Promise.all(devices.map((device) => device.post(`${path}/complete`)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
  expect(await completions(workout.id)).toHaveLength(1);
  await line.hears("workout.completed");
  line.say({ event: "ping", data: {} });
  await line.hears("pong");
  expect(line.heard().filter(({ event }) => event === "workout.completed")).toHaveLength(1);
});

test("[WRK-23] exercises are done, left out and taken up again, and the first begins the workout", async () => {
  const { client, workout } = await pair();
  const [squat, plank] = [exerciseOf(workout, 0), exerciseOf(workout, 1)];
  const move = async (id: string, verb: string) =>
    (await client.post(`/workouts/exercises/${id}/${verb}`)).data;
  expect(await move(squat.id, "complete")).toEqual({
    ...squat,
    status: "completed",
    completed_at: expect.any(String),
  });
  expect(await workoutOf(client, workout.id)).toMatchObject({
    status: "in_progress",
    started_at: expect.any(String),
  });
  expect(await move(plank.id, "skip")).toMatchObject({
    status: "skipped",
    skipped_at: expect.any(String),
  });
  for (const { id } of [squat, plank]) {
    const open = { status: "pending", completed_at: null, skipped_at: null };
    expect(await move(id, "reopen")).toMatchObject(open);
  }
});

test("[WRK-23] an exercise is refused what its state does not allow, and everything after the workout", async () => {
  const { client, workout, path } = await pair();
  const { id } = exerciseOf(workout);
  const refused = async (verb: string) => {
    const { status, error } = await client.post(`/workouts/exercises/${id}/${verb}`);
    expect([status, error?.code]).toEqual([409, "WORKOUT_STATE_INVALID"]);
    return error?.details[0];
  };
  expect(await refused("reopen")).toMatchObject({
    from: "pending",
    to: "pending",
    allowed: ["completed", "skipped"],
  });
  await client.post(`/workouts/exercises/${id}/complete`);
  expect(await refused("skip")).toMatchObject({ from: "completed", allowed: ["pending"] });
  await client.post(`${path}/complete`);
  for (const verb of ["complete", "skip", "reopen"]) {
    expect(await refused(verb)).toMatchObject({
      from: "completed",
      to: "in_progress",
      allowed: [],
    });
  }
});

test("[WRK-24] a scheduled workout is missed once its day has passed where its client is", async () => {
  const { coach, client, client_profile_id } = await aPair({ timezone: "Pacific/Kiritimati" });
  const [today, yesterday] = [0, -1].map((days) => dayIn("Pacific/Kiritimati", days));
  const missed = await aWorkout(coach, client, client_profile_id, { date: yesterday! });
  const due = await aWorkout(coach, client, client_profile_id, { date: today! });
  expect([missed.status, due.status]).toEqual(["missed", "scheduled"]);
  const withStatus = async (status: string) =>
    Workouts.parse((await client.get(`/workouts/me?status=${status}`)).data).workouts;
  expect((await withStatus("missed")).map(({ id }) => id)).toEqual([missed.id]);
  expect((await withStatus("scheduled")).map(({ id }) => id)).toEqual([due.id]);

  expect((await client.patch("/users/me", { timezone: "Mars/Olympus" })).status).toBe(422);
  await client.patch("/users/me", { timezone: "Pacific/Pago_Pago" });
  expect((await workoutOf(client, missed.id)).status).toBe("scheduled");
  expect(await withStatus("missed")).toEqual([]);
  const seen = await coach.get(`/coaches/me/clients/${client_profile_id}/workouts?status=missed`);
  expect(Workouts.parse(seen.data).workouts).toEqual([]);
});

test("[WRK-24] a workout that was missed can still be done", async () => {
  const { client, path } = await pair({ date: "2020-01-01" });
  expect((await client.get(path)).data).toMatchObject({ status: "missed" });
  expect((await client.post(`${path}/start`)).data).toMatchObject({ status: "in_progress" });
});

/** The day there, so many days from now. */
const dayIn = (timeZone: string, days: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone }).format(Date.now() + days * 86_400_000);

/** What may happen to a workout, as a device asks for it. */
const OPERATIONS = [
  "start",
  "complete",
  "skip",
  "exercise completed",
  "exercise skipped",
  "exercise pending",
  "log",
] as const;
type Operation = (typeof OPERATIONS)[number];

/** A workout of one exercise as the rules have it, without a database. */
class Model {
  status = "scheduled";
  exercise = "pending";

  /** Whether the operation is allowed; if so, it happens. */
  allows(operation: Operation): boolean {
    const isOpen = this.status === "scheduled" || this.status === "in_progress";
    if (operation === "start") return this.#go(this.status === "scheduled", "in_progress");
    if (operation === "complete") return this.#go(isOpen, "completed");
    if (operation === "skip") return this.#go(isOpen, "skipped");
    if (operation === "log") {
      const isAllowed = this.status !== "skipped";
      return this.#go(isAllowed, this.status === "scheduled" ? "in_progress" : this.status);
    }
    const to = operation.replace("exercise ", "");
    if (!isOpen || (this.exercise === "pending") === (to === "pending")) return false;
    this.exercise = to;
    return this.#go(true, "in_progress");
  }

  #go(isAllowed: boolean, to: string): boolean {
    if (isAllowed) this.status = to;
    return isAllowed;
  }
}

const TIMES = [
  ["in_progress", "started_at"],
  ["completed", "completed_at"],
  ["skipped", "skipped_at"],
] as const;

async function perform(
  operation: Operation,
  client: Person,
  ids: { id: string; exercise: string },
) {
  const [workout, now] = [{ user_id: client.id, id: ids.id }, Date.now()];
  const exercise = { user_id: client.id, id: ids.exercise };
  switch (operation) {
    case "start":
      return startWorkout(workout, env, now);
    case "complete":
      return completeWorkout(workout, undefined, "test", env, now);
    case "skip":
      return skipWorkout(workout, undefined, env, now);
    case "exercise completed":
      return moveExercise(exercise, "completed", env, now);
    case "exercise skipped":
      return moveExercise(exercise, "skipped", env, now);
    case "exercise pending":
      return moveExercise(exercise, "pending", env, now);
    case "log": {
      const rest = { rpe: null, duration_seconds: null, distance_meters: null };
      return logSet(exercise, newId(), { ...set, weight_unit: "kg", ...rest }, env, now);
    }
  }
}

test("[WRK-21] whatever is asked in whatever order, a workout only goes where its table lets it", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const { id: template_id } = await aTemplate(coach, [SQUAT]);
  const plan = { template_id, client_profile_ids: [client_profile_id], dates: ["2030-01-15"] };
  const sequences = fc.array(fc.constantFrom(...OPERATIONS), { minLength: 1, maxLength: 7 });
  const property = fc.asyncProperty(sequences, async (sequence) => {
    const who = { coach_id: coach.id, assignment_id: newId(), request_id: "test" };
    const { assigned } = await assign(who, plan, env, Date.now());
    const { id } = assigned.workouts[0]!;
    const own = { user_id: client.id };
    const exercise = exerciseOf(await readWorkout(own, id, env, Date.now())).id;
    const model = new Model();
    for (const operation of sequence) {
      const ended = await outcome(perform(operation, client, { id, exercise }));
      expect(ended).toBe(model.allows(operation) ? "ok" : "WORKOUT_STATE_INVALID");
    }
    const now = await readWorkout(own, id, env, Date.now());
    expect([now.status, exerciseOf(now).status]).toEqual([model.status, model.exercise]);
    const time = TIMES.find(([status]) => status === now.status)?.[1];
    if (time) expect(now[time]).toEqual(expect.any(String));
    expect(await completions(id)).toHaveLength(model.status === "completed" ? 1 : 0);
    await drizzle(env.DB).delete(workouts).where(eq(workouts.id, id));
  });
  await fc.assert(property, { numRuns: 20, seed: 11 });
});
