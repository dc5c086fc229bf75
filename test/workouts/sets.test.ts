import { expect, test } from "vitest";

import { Log, type Workout } from "#contract/workouts";
import { aPair } from "#test/support/coaching";
import type { Person } from "#test/support/people";
import { aWorkout, exerciseOf, workoutOf } from "#test/support/training";

const SET = { reps: 5, weight: 60 };

async function training() {
  const who = await aPair();
  const workout = await aWorkout(who.coach, who.client, who.client_profile_id);
  const { id } = exerciseOf(workout);
  const log = (body: object, headers = {}) =>
    who.client.post(`/workouts/exercises/${id}/logs`, body, headers);
  return { ...who, workout, path: `/workouts/me/${workout.id}`, log };
}

const logsIn = async (client: Person, { id }: Workout) =>
  exerciseOf(await workoutOf(client, id)).logs;

test("[WRK-30] a set is kept as it was done, the first begins the workout, and they count themselves", async () => {
  const { client, workout, log } = await training();
  const first = await log({
    client_log_id: "phone:1",
    set_number: 2,
    reps: 8,
    weight: 132.5,
    weight_unit: "lb",
    rpe: 8.5,
    duration_seconds: 42,
    distance_meters: 10.5,
  });
  expect(first.status).toBe(201);
  expect(first.data).toEqual({
    id: expect.any(String),
    client_log_id: "phone:1",
    set_number: 2,
    reps: 8,
    weight: 132.5,
    weight_unit: "lb",
    rpe: 8.5,
    duration_seconds: 42,
    distance_meters: 10.5,
    logged_at: expect.any(String),
  });
  expect((await log({ reps: 5, weight: 60 })).data).toMatchObject({
    set_number: 3,
    weight_unit: "kg",
    rpe: null,
    client_log_id: null,
  });
  expect(await workoutOf(client, workout.id)).toMatchObject({ status: "in_progress" });
  expect((await logsIn(client, workout)).map(({ set_number }) => set_number)).toEqual([2, 3]);
});

test("[WRK-31] a set that is logged again under its own name stays one, however many ask at once", async () => {
  const { client, workout, log } = await training();
  const set = { ...SET, client_log_id: "s1" };
  const answers = await Promise.all(Array.from({ length: 5 }, () => log(set)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 200, 200, 201]);
  expect(new Set(answers.map(({ data }) => Log.parse(data).id)).size).toBe(1);
  const corrected = await client.patch(`/workouts/logs/${Log.parse(answers[0]!.data).id}`, {
    reps: 6,
  });
  expect((await log(set)).data).toEqual(corrected.data);
  expect(await logsIn(client, workout)).toHaveLength(1);
});

test("[WRK-31] so does one that comes again under the request's key", async () => {
  const { client, workout, log } = await training();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await log(SET, key);
  expect((await log(SET, key)).data).toEqual(first.data);
  expect(await logsIn(client, workout)).toHaveLength(1);
});

test("[WRK-32] after the end sets are corrected, deleted and added; the workout stays ended", async () => {
  const { client, workout, path, log } = await training();
  const { id } = Log.parse((await log(SET)).data);
  const done = (await client.post(`${path}/complete`)).data;
  const corrected = await client.patch(`/workouts/logs/${id}`, {
    reps: 6,
    rpe: 9,
    weight_unit: "lb",
  });
  expect(corrected.data).toMatchObject({ id, reps: 6, rpe: 9, weight: 60, weight_unit: "lb" });
  expect((await log({ reps: 4 })).status).toBe(201);
  expect(await logsIn(client, workout)).toHaveLength(2);
  expect((await client.delete(`/workouts/logs/${id}`)).status).toBe(200);
  expect((await client.delete(`/workouts/logs/${id}`)).status).toBe(404);
  expect((await client.patch(`/workouts/logs/${id}`, { reps: 7 })).status).toBe(404);
  const { exercises: _, ...now } = await workoutOf(client, workout.id);
  expect(done).toMatchObject(now);
});

test("[WRK-32] a workout that was left out takes no sets, and keeps those that it has", async () => {
  const { client, workout, path, log } = await training();
  const { id } = Log.parse((await log(SET)).data);
  await client.post(`${path}/skip`);
  expect(await log(SET)).toMatchObject({
    status: 409,
    error: { code: "WORKOUT_STATE_INVALID", details: [{ from: "skipped", allowed: [] }] },
  });
  expect((await client.patch(`/workouts/logs/${id}`, { reps: 1 })).status).toBe(200);
  expect(await logsIn(client, workout)).toMatchObject([{ id, reps: 1 }]);
});

test("[WRK-33] a set that says nothing, or something that cannot be, is refused", async () => {
  const { client, workout, log } = await training();
  const wrong = [
    {},
    { set_number: 1 },
    { reps: -1 },
    { reps: 1.5 },
    { reps: 5, weight: 2001 },
    { reps: 5, weight: 60, weight_unit: "stone" },
    { reps: 5, rpe: 10.5 },
    { reps: 5, rpe: 8.3 },
    { reps: 5, set_number: 0 },
    { duration_seconds: 86_401 },
    { distance_meters: -1 },
    { reps: 5, client_log_id: "white space" },
    { reps: 5, colour: "red" },
  ];
  for (const body of wrong) expect((await log(body)).status, JSON.stringify(body)).toBe(422);
  expect((await workoutOf(client, workout.id)).status).toBe("scheduled");
});

test("[WRK-33] a correction leaves something that was done", async () => {
  const { client, workout, log } = await training();
  const { id } = Log.parse((await log({ duration_seconds: 60 })).data);
  const correct = (body: object) => client.patch(`/workouts/logs/${id}`, body);
  expect(await correct({ duration_seconds: null })).toMatchObject({
    status: 422,
    error: { details: [{ path: "duration_seconds" }] },
  });
  expect((await correct({})).status).toBe(422);
  expect((await correct({ duration_seconds: null, reps: 3 })).status).toBe(200);
  expect(await logsIn(client, workout)).toMatchObject([{ duration_seconds: null, reps: 3 }]);
});

test("[WRK-33] an exercise holds fifty sets", async () => {
  const { client, workout, log } = await training();
  const answers = [];
  for (let i = 0; i < 52; i++) answers.push(await log({ reps: i + 1 }));
  expect(answers.map(({ status }) => status)).toEqual([...Array(50).fill(201), 409, 409]);
  expect(answers.at(-1)?.error?.code).toBe("CONFLICT");
  expect(await logsIn(client, workout)).toHaveLength(50);
});

test("[WRK-34] each set has a number of its own: of several that want the same, none is lost", async () => {
  const { client, workout, log } = await training();
  const answers = await Promise.all(
    ["a", "b", "c"].map((client_log_id) => log({ ...SET, client_log_id, set_number: 2 })),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  const logs = await logsIn(client, workout);
  expect(logs.map(({ set_number }) => set_number)).toEqual([2, 3, 4]);
  expect(logs.map(({ client_log_id }) => client_log_id).toSorted()).toEqual(["a", "b", "c"]);
});

test("[WRK-34] a correction takes no number from another set", async () => {
  const { client, workout, log } = await training();
  const { id } = Log.parse((await log(SET)).data);
  await log(SET);
  const correct = (set_number: number) => client.patch(`/workouts/logs/${id}`, { set_number });
  expect(await correct(2)).toMatchObject({ status: 409, error: { code: "CONFLICT" } });
  expect(await correct(1)).toMatchObject({ status: 200 });
  expect(await correct(7)).toMatchObject({ status: 200, data: { set_number: 7 } });
  expect((await logsIn(client, workout)).map(({ set_number }) => set_number)).toEqual([2, 7]);
});

test("[WRK-35] a set that was deleted stays so, however late its logging is repeated", async () => {
  const { client, workout, log } = await training();
  const set = { ...SET, client_log_id: "phone:1" };
  const { id } = Log.parse((await log(set)).data);
  await client.delete(`/workouts/logs/${id}`);
  expect(await log(set)).toMatchObject({ status: 409, error: { code: "CONFLICT" } });
  expect(await logsIn(client, workout)).toEqual([]);

  expect((await log({ ...set, client_log_id: "phone:2" })).status).toBe(201);
  const elsewhere = `/workouts/exercises/${exerciseOf(workout, 1).id}/logs`;
  expect((await client.post(elsewhere, set)).status).toBe(201);
});
