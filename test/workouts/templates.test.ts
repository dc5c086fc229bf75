import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { NewTemplate, Template, Templates } from "#contract/templates";
import { aCoach, connect } from "#test/support/coaching";
import { envWith } from "#test/support/env-with";
import { loadLibrary } from "#test/support/library";
import { outcome } from "#test/support/outcome";
import { people, type Person } from "#test/support/people";
import { aTemplate, PLANK, SQUAT } from "#test/support/training";
import { changeTemplate } from "#workers/workouts/change-template";

await loadLibrary();

const PATH = "/coaches/me/templates";

/** Everything that a coach can say of an exercise. */
const WHOLE = {
  exercise_id: "barbell-back-squat",
  name: "Squat, low bar",
  section: "Main lifts",
  superset_group: "A",
  position: 3,
  sets: 5,
  reps_min: 3,
  reps_max: 5,
  load: 82.5,
  load_unit: "percent_1rm",
  tempo: "3-1-1-0",
  rest_seconds: 180,
  duration_seconds: 40,
  distance_meters: 12.5,
  notes: "Brace first.",
};

const OPEN = {
  exercise_id: null,
  section: null,
  superset_group: null,
  sets: 1,
  reps_min: null,
  reps_max: null,
  load: null,
  load_unit: "kg",
  tempo: null,
  rest_seconds: null,
  duration_seconds: null,
  distance_meters: null,
  notes: null,
};

const make = (coach: Person, body: object) =>
  coach.post(PATH, { name: "Legs", exercises: [SQUAT], ...body });

const read = async (coach: Person, id: string) =>
  Template.parse((await coach.get(`${PATH}/${id}`)).data);

test("[WRK-1] a template keeps all that was said of its exercises, and leaves open what was not", async () => {
  const coach = await aCoach();
  const made = await make(coach, { description: "Heavy", exercises: [WHOLE, { name: "Sled" }] });
  expect(made.status).toBe(201);
  const template = Template.parse(made.data);
  expect(template).toMatchObject({ name: "Legs", description: "Heavy", version: 1 });
  expect(template.exercises).toEqual([{ ...OPEN, name: "Sled", position: 1 }, WHOLE]);
  expect(await read(coach, template.id)).toEqual(template);
});

test("[WRK-1] an exercise of the library goes by its name there unless told, and must be there", async () => {
  const coach = await aCoach();
  const named = await make(coach, { exercises: [{ exercise_id: "romanian-deadlift" }] });
  expect(Template.parse(named.data).exercises).toEqual([
    { ...OPEN, exercise_id: "romanian-deadlift", name: "Romanian deadlift", position: 0 },
  ]);
  const unknown = await make(coach, { exercises: [SQUAT, { exercise_id: "moon-walk" }] });
  expect(unknown).toMatchObject({
    status: 422,
    error: { details: [{ path: "exercises.1.exercise_id" }] },
  });
});

test("[WRK-2] exercises come in the order of their positions, which are their places unless told", async () => {
  const coach = await aCoach();
  const { exercises } = await aTemplate(coach, [{ name: "b", position: 7 }, { name: "a" }]);
  expect(exercises.map(({ name, position }) => [name, position])).toEqual([
    ["a", 1],
    ["b", 7],
  ]);
  const clash = await make(coach, { exercises: [{ name: "a", position: 1 }, { name: "b" }] });
  expect(clash).toMatchObject({
    status: 422,
    error: { details: [{ path: "exercises.1.position" }] },
  });
});

test.each([
  ["name", { name: "" }],
  ["exercises", { exercises: [] }],
  ["exercises", { exercises: Array.from({ length: 41 }, () => SQUAT) }],
  ["exercises.0.name", { exercises: [{ sets: 3 }] }],
  ["exercises.0.sets", { exercises: [{ ...SQUAT, sets: 51 }] }],
  ["exercises.0.reps_max", { exercises: [{ ...SQUAT, reps_min: 9 }] }],
  ["exercises.0.load", { exercises: [{ ...SQUAT, load: -1 }] }],
  ["exercises.0.load_unit", { exercises: [{ ...SQUAT, load_unit: "stone" }] }],
  ["exercises.0.rest_seconds", { exercises: [{ ...SQUAT, rest_seconds: 3601 }] }],
  ["exercises.0.colour", { exercises: [{ ...SQUAT, colour: "red" }] }],
])("[WRK-3] a template that is wrong in %s is refused, and told so", async (path, wrong) => {
  const answer = await make(await aCoach(), wrong);
  expect(answer).toMatchObject({ status: 422, error: { details: [{ path }] } });
});

test("[WRK-4] a change touches what it names, replaces exercises as a whole, and raises the version", async () => {
  const coach = await aCoach();
  const { id, ...before } = await aTemplate(coach);
  const renamed = Template.parse((await coach.patch(`${PATH}/${id}`, { name: "Lower" })).data);
  expect(renamed).toMatchObject({ name: "Lower", exercises: before.exercises, version: 2 });
  const exercises = [{ name: "Lunge" }];
  const changed = Template.parse((await coach.patch(`${PATH}/${id}`, { exercises })).data);
  expect(changed).toMatchObject({ name: "Lower", version: 3 });
  expect(changed.exercises.map(({ name }) => name)).toEqual(["Lunge"]);
  expect(await read(coach, id)).toEqual(changed);
  expect((await coach.patch(`${PATH}/${id}`, {})).status).toBe(422);
});

test("[WRK-4] of two who change the version that both saw, one is refused and changes nothing", async () => {
  const coach = await aCoach();
  const { id } = await aTemplate(coach);
  const change = (name: string) =>
    coach.patch(`${PATH}/${id}`, { exercises: [{ name }] }, { "if-match": '"1"' });
  const answers = await Promise.all([change("Lunge"), change("Step-up")]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  const won = Template.parse(answers.find(({ status }) => status === 200)!.data);
  expect(await read(coach, id)).toEqual(won);
  expect(won.version).toBe(2);
  expect((await coach.delete(`${PATH}/${id}`, undefined, { "if-match": '"1"' })).status).toBe(412);
  expect((await coach.delete(`${PATH}/${id}`, undefined, { "if-match": '"2"' })).status).toBe(200);
  expect((await coach.get(`${PATH}/${id}`)).status).toBe(404);
});

test("[WRK-4] a template that is deleted while it is changed is not there any more", async () => {
  const coach = await aCoach();
  const { id } = await aTemplate(coach);
  const batch: Env["DB"]["batch"] = async (statements) => {
    const isChange = statements.length === 3;
    if (isChange) await env.DB.prepare("DELETE FROM workout_templates WHERE id = ?").bind(id).run();
    return env.DB.batch(statements);
  };
  const DB = new Proxy(env.DB, {
    get: (db, key) => (key === "batch" ? batch : Reflect.get(db, key).bind(db)),
  });
  const which = { coach_id: coach.id, id, seen: undefined };
  const { exercises } = NewTemplate.parse({ name: "Legs", exercises: [SQUAT] });
  const change = changeTemplate(which, { exercises }, envWith({ DB }), Date.now());
  expect(await outcome(change)).toBe("NOT_FOUND");
});

test("[WRK-5] the list has every template once, the newest first", async () => {
  const coach = await aCoach();
  const made: string[] = [];
  for (const exercises of [[SQUAT], [PLANK], [SQUAT, PLANK]]) {
    made.unshift((await aTemplate(coach, exercises)).id);
  }
  const page = async (query: string) =>
    Templates.parse((await coach.get(`${PATH}?limit=2${query}`)).data);
  const first = await page("");
  const second = await page(`&cursor=${first.next_cursor}`);
  expect([...first.templates, ...second.templates].map(({ id }) => id)).toEqual(made);
  expect(second.next_cursor).toBeNull();
  expect(first.templates[0]).toEqual(await read(coach, made[0]!));
  expect((await coach.get(`${PATH}?cursor=here`)).error?.code).toBe("INVALID_CURSOR");
});

test("[WRK-6] a template is made once, however often its request is repeated", async () => {
  const coach = await aCoach();
  const body = { name: "Legs", exercises: [SQUAT] };
  const key = { "idempotency-key": crypto.randomUUID() };
  const [first, again] = [await coach.post(PATH, body, key), await coach.post(PATH, body, key)];
  expect(again.data).toEqual(first.data);
  expect(Templates.parse((await coach.get(PATH)).data).templates).toHaveLength(1);
});

test("[WRK-7] making templates is free up to three clients; what was made stays the coach's", async () => {
  const coach = await aCoach();
  const clients = await people(4);
  for (const client of clients.slice(0, 3)) await connect(coach, client);
  const { id } = await aTemplate(coach);
  await connect(coach, clients[3]!);
  expect(await make(coach, {})).toMatchObject({
    status: 403,
    error: { code: "FREE_TIER_LIMIT_REACHED" },
  });
  expect((await coach.patch(`${PATH}/${id}`, { name: "Lower" })).status).toBe(200);
});
