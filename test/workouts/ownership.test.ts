import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Log, Workouts } from "#contract/workouts";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { type Person, registered } from "#test/support/people";
import { aTemplate, aWorkout, exerciseOf, SQUAT } from "#test/support/training";
import { exerciseHistory } from "#workers/workouts/history";
import { listTemplates } from "#workers/workouts/read-templates";
import { listWorkouts } from "#workers/workouts/read-workouts";

type Ask = readonly [method: "get" | "post" | "patch" | "delete", path: string, body?: object];

/** A workout with one set, and every route that leads to a part of it or of its template. */
async function everything() {
  const { coach, client, client_profile_id } = await aPair();
  const template = await aTemplate(coach);
  const workout = await aWorkout(coach, client, client_profile_id);
  const exercise = exerciseOf(workout).id;
  const logged = await client.post(`/workouts/exercises/${exercise}/logs`, { reps: 5 });
  const log = Log.parse(logged.data).id;
  const clients: Ask[] = [
    ["get", `/workouts/me/${workout.id}`],
    ["post", `/workouts/me/${workout.id}/start`],
    ["post", `/workouts/me/${workout.id}/complete`],
    ["post", `/workouts/me/${workout.id}/skip`],
    ["post", `/workouts/exercises/${exercise}/complete`],
    ["post", `/workouts/exercises/${exercise}/skip`],
    ["post", `/workouts/exercises/${exercise}/reopen`],
    ["post", `/workouts/exercises/${exercise}/logs`, { reps: 5 }],
    ["patch", `/workouts/logs/${log}`, { reps: 6 }],
    ["delete", `/workouts/logs/${log}`],
  ];
  const ofClient = `/coaches/me/clients/${client_profile_id}`;
  const plan = { template_id: template.id, client_profile_ids: [client_profile_id] };
  const coaches: Ask[] = [
    ["get", `/coaches/me/templates/${template.id}`],
    ["patch", `/coaches/me/templates/${template.id}`, { name: "Mine" }],
    ["delete", `/coaches/me/templates/${template.id}`],
    ["post", "/coaches/me/workouts/assign", { ...plan, dates: ["2030-01-15"] }],
    ["get", `${ofClient}/workouts`],
    ["get", `${ofClient}/workouts/${workout.id}`],
    ["get", `${ofClient}/exercises/pause-squat/history`],
  ];
  return { coach, client, client_profile_id, template, workout, clients, coaches };
}

const answers = async (person: Person, asks: Ask[]) => {
  const all: string[] = [];
  for (const [method, path, body] of asks) {
    const { status, error } = await (method === "get"
      ? person.get(path)
      : person[method](path, body));
    all.push(`${status} ${error?.code ?? "ok"}`);
  }
  return new Set(all);
};

test("[WRK-50] a client's training is theirs: for strangers and even coaches it does not exist", async () => {
  const { coach, clients } = await everything();
  for (const person of [await registered(), await aCoach(), coach]) {
    expect(await answers(person, clients)).toEqual(new Set(["404 NOT_FOUND"]));
  }
});

test("[WRK-50] a coach's templates and clients are theirs: for another coach they do not exist", async () => {
  const { workout, coaches } = await everything();
  const other = await aPair();
  expect(await answers(other.coach, coaches)).toEqual(new Set(["404 NOT_FOUND"]));
  const own = `/coaches/me/clients/${other.client_profile_id}/workouts/${workout.id}`;
  expect((await other.coach.get(own)).status).toBe(404);
});

test("[WRK-51] who has no coach profile is told so, the client included", async () => {
  const { client, coaches } = await everything();
  for (const person of [await registered(), client]) {
    const lists: Ask[] = [
      ["get", "/coaches/me/templates"],
      ["get", "/coaches/me/workouts"],
      ["post", "/coaches/me/templates", { name: "Legs", exercises: [SQUAT] }],
    ];
    expect(await answers(person, [...lists, ...coaches])).toEqual(
      new Set(["403 COACH_PROFILE_REQUIRED"]),
    );
  }
});

test("[WRK-51] who has not signed in is asked to", async () => {
  const { clients, coaches } = await everything();
  const lists: Ask[] = [
    ["get", "/workouts/me"],
    ["get", "/workouts/me/exercises/pause-squat/history"],
    ["get", "/coaches/me/templates"],
    ["get", "/coaches/me/workouts"],
  ];
  for (const [method, path, body] of [...lists, ...clients, ...coaches]) {
    const { status, error } = await ask(method.toUpperCase(), `/api/v1${path}`, body);
    expect([status, error?.code]).toEqual([401, "UNAUTHENTICATED"]);
  }
});

test("[WRK-52] who has left the coach keeps what there is, reads it, and changes it no more", async () => {
  const { coach, client, client_profile_id, clients, workout } = await everything();
  const [read, ...changes] = clients;
  const archive = drizzle(env.DB).update(client_profiles).set({ status: "archived" });
  await archive.where(eq(client_profiles.id, client_profile_id));
  expect(await answers(client, changes)).toEqual(new Set(["409 CLIENT_ARCHIVED"]));
  expect(await answers(client, [read!])).toEqual(new Set(["200 ok"]));
  const { workouts } = Workouts.parse((await client.get("/workouts/me")).data);
  expect(workouts.map(({ id }) => id)).toEqual([workout.id]);
  const seen = await coach.get(`/coaches/me/clients/${client_profile_id}/workouts`);
  expect(Workouts.parse(seen.data).workouts).toEqual(workouts);
});

test("[WRK-53] lists have every workout once, in either order, between the days that were asked for", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const { id: template_id } = await aTemplate(coach);
  const days = ["2030-01-03", "2030-01-01", "2030-01-02", "2030-02-01", "2029-12-31"];
  const other = await aCoach();
  const plans = [
    { by: coach, template: template_id, profile: client_profile_id, dates: days },
    {
      by: other,
      template: (await aTemplate(other)).id,
      profile: await connect(other, client),
      dates: ["2030-01-02"],
    },
  ];
  for (const { by, template, profile, dates } of plans) {
    const plan = { template_id: template, client_profile_ids: [profile], dates };
    expect((await by.post("/coaches/me/workouts/assign", plan)).status).toBe(201);
  }
  const walk = async (person: Person, path: string) => {
    const found: string[] = [];
    for (let cursor = ""; cursor !== "&cursor=null";) {
      const page = Workouts.parse((await person.get(`${path}&limit=2${cursor}`)).data);
      found.push(...page.workouts.map(({ scheduled_date }) => scheduled_date));
      cursor = `&cursor=${page.next_cursor}`;
    }
    return found;
  };
  const sorted = [...days, "2030-01-02"].toSorted();
  expect(await walk(client, "/workouts/me?order=asc")).toEqual(sorted);
  expect(await walk(client, "/workouts/me?order=desc")).toEqual(sorted.toReversed());
  expect(await walk(client, "/workouts/me?from=2030-01-01&to=2030-01-02")).toHaveLength(3);
  const ofClient = `/coaches/me/clients/${client_profile_id}/workouts?order=asc`;
  expect(await walk(coach, ofClient)).toEqual(days.toSorted());
  expect(await walk(coach, "/coaches/me/workouts?order=asc")).toEqual(days.toSorted());
  expect(await walk(other, "/coaches/me/workouts?status=missed")).toEqual([]);
  expect((await client.get("/workouts/me?cursor=here")).error?.code).toBe("INVALID_CURSOR");
  expect((await client.get("/workouts/me?from=tomorrow")).status).toBe(422);
});

test("[WRK-54] a list asks the database as often for many rows as for none", async () => {
  const { coach, client, client_profile_id } = await aPair();
  const whose = { user_id: client.id };
  const query = { order: "asc", limit: 50 } as const;
  const asked = async (list: (env: Env) => Promise<unknown>) => {
    const { counting, queries } = countQueries();
    await list(counting);
    return queries.length;
  };
  const counts = async () => [
    await asked((counting) => listWorkouts(whose, query, counting, Date.now())),
    await asked((counting) => listWorkouts({ ...whose, client_profile_id }, query, counting, 0)),
    await asked((counting) => listWorkouts({ coach_id: coach.id }, query, counting, 0)),
    await asked((counting) => listTemplates(coach.id, { limit: 25 }, counting)),
    await asked((counting) => exerciseHistory(whose, "pause-squat", { limit: 25 }, counting)),
  ];
  const before = await counts();
  for (const date of ["2030-01-01", "2030-01-02", "2030-01-03"]) {
    const { id } = exerciseOf(await aWorkout(coach, client, client_profile_id, { date }));
    for (const reps of [1, 2, 3]) await client.post(`/workouts/exercises/${id}/logs`, { reps });
  }
  expect(await counts()).toEqual(before);
  expect(before).toEqual([4, 4, 4, 2, 3]);
});

test("[WRK-53] ids that are none are refused before anything is looked up", async () => {
  const { client } = await aPair();
  expect((await client.get("/workouts/me/not-an-id")).status).toBe(422);
  expect((await client.get(`/workouts/me/${newId()}`)).status).toBe(404);
});
