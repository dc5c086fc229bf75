import { env } from "cloudflare:workers";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Assigned, Workouts } from "#contract/workouts";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { outbox_events } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { aTemplate, exerciseOf, SQUAT, workoutOf } from "#test/support/training";
import { sweepOutbox } from "#workers/outbox/sweep";
import { assign } from "#workers/workouts/assign";
import { makeTemplate } from "#workers/workouts/make-template";

const PATH = "/coaches/me/workouts/assign";
/** Long before anything else here happened, so that a sweep finds only what a test put there. */
const LONG_AGO = -2e12;

const give = async (coach: Person, plan: object, headers = {}) => {
  const { status, data } = await coach.post(PATH, plan, headers);
  expect(status).toBe(201);
  return Assigned.parse(data).workouts;
};

const newsAbout = (id: string) =>
  drizzle(env.DB)
    .select()
    .from(outbox_events)
    .where(sql`${outbox_events.effect} ->> '$.happened.data.workout_id' = ${id}`);

const workoutsOf = async (client: Person) =>
  Workouts.parse((await client.get("/workouts/me?limit=50")).data).workouts;

/** A client with a template that can be assigned to them, and the plan that does it. */
async function aPlan() {
  const { coach, client, client_profile_id } = await aPair();
  const template = await aTemplate(coach);
  const plan = {
    template_id: template.id,
    client_profile_ids: [client_profile_id],
    dates: ["2030-01-15"],
  };
  return { coach, client, client_profile_id, template, plan };
}

test("[WRK-10] every client gets a copy for every date", async () => {
  const { coach, client, client_profile_id, template } = await aPlan();
  const other = await registered();
  const client_profile_ids = [client_profile_id, await connect(coach, other)];
  const dates = ["2030-01-15", "2030-01-17", "2028-02-29"];
  const plan = { template_id: template.id, client_profile_ids, dates };
  const given = await give(coach, plan);
  const wanted = client_profile_ids.flatMap((id) => dates.map((date) => `${id} ${date}`));
  expect(
    given.map((workout) => `${workout.client_profile_id} ${workout.scheduled_date}`).toSorted(),
  ).toEqual(wanted.toSorted());
  for (const person of [client, other]) expect(await workoutsOf(person)).toHaveLength(3);
});

test("[WRK-10] a copy has all of its template, and nothing that later becomes of it touches the copy", async () => {
  const { coach, client, template, plan } = await aPlan();
  const [given] = await give(coach, plan);
  const before = await workoutOf(client, given!.id);
  expect(before).toMatchObject({
    name: template.name,
    template_id: template.id,
    coach_id: coach.id,
    status: "scheduled",
    exercises: template.exercises.map((exercise) => ({ ...exercise, status: "pending", logs: [] })),
  });
  const path = `/coaches/me/templates/${template.id}`;
  await coach.patch(path, { name: "Arms", exercises: [{ name: "Curl" }] });
  expect(await workoutOf(client, given!.id)).toEqual(before);
  await coach.delete(path);
  expect(await workoutOf(client, given!.id)).toEqual({ ...before, template_id: null });
});

test("[WRK-11] an assignment to one who is not the coach's client, or not any more, gives nobody anything", async () => {
  const { coach, client, client_profile_id, plan } = await aPlan();
  const [left, pausing] = [await registered(), await registered()];
  const stranger = await aPair();
  const refused = [
    [stranger.client_profile_id, 404, "NOT_FOUND"],
    [newId(), 404, "NOT_FOUND"],
    [await connect(coach, left, "archived"), 409, "CLIENT_ARCHIVED"],
    [await connect(coach, pausing, "paused"), 409, "CONFLICT"],
  ] as const;
  for (const [id, status, code] of refused) {
    const answer = await coach.post(PATH, { ...plan, client_profile_ids: [client_profile_id, id] });
    expect(answer).toMatchObject({ status, error: { code } });
  }
  for (const person of [client, left, pausing, stranger.client]) {
    expect(await workoutsOf(person)).toEqual([]);
  }
});

test("[WRK-11] a client who leaves between the look and the write gets nothing, and nobody else does", async () => {
  const { coach, client, client_profile_id, plan } = await aPlan();
  const other = await registered();
  const leaving = await connect(coach, other);
  const batch: Env["DB"]["batch"] = async (statements) => {
    const row = drizzle(env.DB).update(client_profiles).set({ status: "archived" });
    if (statements.length === 3) await row.where(eq(client_profiles.id, leaving));
    return env.DB.batch(statements);
  };
  const DB = new Proxy(env.DB, {
    get: (db, key) => (key === "batch" ? batch : Reflect.get(db, key).bind(db)),
  });
  const who = { coach_id: coach.id, assignment_id: newId(), request_id: "test" };
  const both = { ...plan, client_profile_ids: [client_profile_id, leaving] };
  expect(await outcome(assign(who, both, envWith({ DB }), Date.now()))).toBe("CLIENT_ARCHIVED");
  expect([...(await workoutsOf(client)), ...(await workoutsOf(other))]).toEqual([]);
});

test("[WRK-11] a coach assigns templates of their own, up to a hundred workouts at once", async () => {
  const { coach, client, plan } = await aPlan();
  const foreign = await aTemplate(await aCoach());
  const dates = Array.from({ length: 50 }, (_, i) =>
    new Date(Date.UTC(2031, 0, i + 1)).toISOString().slice(0, 10),
  );
  const wrong: [object, number][] = [
    [{ template_id: foreign.id }, 404],
    [{ dates: [] }, 422],
    [{ dates: ["2030-02-30"] }, 422],
    [{ dates: ["2030-01-01", "2030-01-01"] }, 422],
    [{ client_profile_ids: [...plan.client_profile_ids, ...plan.client_profile_ids] }, 422],
    [{ client_profile_ids: [newId(), newId(), newId()], dates }, 422],
  ];
  for (const [change, status] of wrong) {
    expect((await coach.post(PATH, { ...plan, ...change })).status).toBe(status);
  }
  const whole = { name: "Long", exercises: Array.from({ length: 40 }, () => SQUAT) };
  const { id } = Object((await coach.post("/coaches/me/templates", whole)).data);
  const other = await connect(coach, await registered());
  const client_profile_ids = [...plan.client_profile_ids, other];
  expect(await give(coach, { template_id: id, client_profile_ids, dates })).toHaveLength(100);
  const listed = await workoutsOf(client);
  expect(listed).toHaveLength(50);
  for (const { exercises } of listed) expect(exercises).toHaveLength(40);
});

test("[WRK-12] repeated under its key, an assignment gives the same workouts and no others", async () => {
  const { coach, client, plan } = await aPlan();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await give(coach, plan, key);
  expect(await give(coach, plan, key)).toEqual(first);
  expect(await workoutsOf(client)).toHaveLength(1);
  expect(await newsAbout(first[0]!.id)).toHaveLength(1);
});

test("[WRK-12] a retry that takes over from a try that died finds what was assigned, and made", async () => {
  const { coach, client, template, plan } = await aPlan();
  const who = { coach_id: coach.id, assignment_id: newId(), request_id: "test" };
  const first = await assign(who, plan, env, Date.now());
  const again = await assign(who, plan, env, Date.now());
  expect(again.assigned).toEqual(first.assigned);
  await again.enact();
  expect(await workoutsOf(client)).toHaveLength(1);

  const own = { id: template.id, coach_id: coach.id };
  const { name, description, exercises } = template;
  const draft = { name, description, exercises: exercises.map((exercise) => ({ ...exercise })) };
  expect(await makeTemplate(own, draft, env, Date.now())).toEqual(template);
});

test("[WRK-13] each client hears of each workout once, on every device", async () => {
  const { coach, client, client_profile_id, plan } = await aPlan();
  const [phone, tablet] = [await client.connect(), await (await client.device()).connect()];
  const given = await give(coach, { ...plan, dates: ["2030-01-15", "2030-01-16"] });
  for (const { id: workout_id, scheduled_date } of given) {
    for (const line of [phone, tablet]) {
      const heard = await line.hears("workout.assigned", (data) => data.workout_id === workout_id);
      expect(heard).toEqual({ workout_id, client_profile_id, scheduled_date });
    }
    expect(await newsAbout(workout_id)).toHaveLength(1);
  }
});

test("[WRK-13] news of a process that died after the commit comes with the sweep, once", async () => {
  const { coach, client, plan } = await aPlan();
  const line = await client.connect();
  const who = { coach_id: coach.id, assignment_id: newId(), request_id: "test" };
  const { assigned } = await assign(who, plan, env, LONG_AGO);
  const { id } = assigned.workouts[0]!;
  expect(await newsAbout(id)).toMatchObject([{ done_at: null }]);
  await sweepOutbox(env, LONG_AGO + 6000);
  await line.hears("workout.assigned", ({ workout_id }) => workout_id === id);
  await expect.poll(() => newsAbout(id)).toMatchObject([{ done_at: expect.any(Number) }]);
  await sweepOutbox(env, LONG_AGO + 7_200_000);
  line.say({ event: "ping", data: {} });
  await line.hears("pong");
  expect(line.heard().filter(({ event }) => event === "workout.assigned")).toHaveLength(1);
});

test("[WRK-15] an assignment asks as much of the database for many workouts as for one", async () => {
  const { coach, plan } = await aPlan();
  const asked = async (...dates: string[]) => {
    const { counting, queries } = countQueries();
    const who = { coach_id: coach.id, assignment_id: newId(), request_id: "test" };
    const { assigned, enact } = await assign(who, { ...plan, dates }, counting, Date.now());
    await enact();
    for (const { id } of assigned.workouts) {
      expect(await newsAbout(id)).toMatchObject([{ done_at: expect.any(Number) }]);
    }
    return queries;
  };
  const many = await asked("2030-01-15", "2030-01-16", "2030-01-17", "2030-01-18");
  expect(many).toEqual(await asked("2030-02-15"));
});

test("[WRK-14] an exercise's history goes on under the library's id, or a name of the same words", async () => {
  const { coach, client, plan } = await aPlan();
  const names = ["Pause Squat", "pause-squat!", "Жим лёжа", "Жим стоя", "Жим 5x5", "5x5", "…"];
  const { id } = await aTemplate(
    coach,
    names.map((name) => ({ name })),
  );
  const [given] = await give(coach, { ...plan, template_id: id });
  const workout = await workoutOf(client, given!.id);
  const [one, same, ...others] = names.map((_, i) => exerciseOf(workout, i).history_id);
  expect([one, same]).toEqual(["pause-squat", "pause-squat"]);
  expect(new Set([one, ...others]).size).toBe(6);
  expect(others[3]).toBe("5x5");
  for (const each of others) {
    const { status } = await client.get(`/workouts/me/exercises/${each}/history`);
    expect(status).toBe(200);
  }
});
