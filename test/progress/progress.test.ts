import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { InviteCode } from "#contract/invites";
import { Metrics, MetricsList, SharedWithAll } from "#contract/progress";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { type Person, registered } from "#test/support/people";
import { addMetrics, listMetrics } from "#workers/progress/metrics";

const METRICS = "/progress/metrics";
const SHARING = "/progress/sharing";
const WEIGHT = { date: "2030-01-15", weight_kg: 82.4 };

const OPEN = {
  weight_kg: null,
  body_fat_percent: null,
  neck_cm: null,
  shoulders_cm: null,
  chest_cm: null,
  waist_cm: null,
  hips_cm: null,
  upper_arm_cm: null,
  thigh_cm: null,
  calf_cm: null,
  notes: null,
};

const measured = async (person: Person, body: object) => {
  const { status, data } = await person.post(METRICS, body);
  expect(status).toBe(201);
  return Metrics.parse(data);
};

const metricsOf = async (person: Person, query = "") =>
  MetricsList.parse((await person.get(`${METRICS}${query}`)).data);

test("[PRG-1] what was measured is kept as it was, and the rest is open", async () => {
  const ann = await registered();
  const whole = {
    date: "2030-01-15",
    weight_kg: 82.45,
    body_fat_percent: 18.5,
    neck_cm: 38,
    shoulders_cm: 120.5,
    chest_cm: 102,
    waist_cm: 84.5,
    hips_cm: 98,
    upper_arm_cm: 35,
    thigh_cm: 58,
    calf_cm: 38.5,
    notes: "before breakfast",
  };
  expect(await measured(ann, whole)).toMatchObject({ ...whole, version: 1 });
  expect(await measured(ann, WEIGHT)).toMatchObject({ ...OPEN, ...WEIGHT });
  for (const wrong of [
    { date: "2030-01-15" },
    { weight_kg: 80 },
    { ...WEIGHT, weight_kg: 0 },
    { ...WEIGHT, body_fat_percent: 91 },
    { ...WEIGHT, waist_cm: 401 },
    { ...WEIGHT, date: "yesterday" },
    { ...WEIGHT, height_cm: 180 },
  ]) {
    expect((await ann.post(METRICS, wrong)).status, JSON.stringify(wrong)).toBe(422);
  }
});

test("[PRG-2] metrics are kept once, corrected as they were seen, and something stays measured", async () => {
  const ann = await registered();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await ann.post(METRICS, WEIGHT, key);
  expect((await ann.post(METRICS, WEIGHT, key)).data).toEqual(first.data);
  const path = `${METRICS}/${Metrics.parse(first.data).id}`;
  const seen = { "if-match": '"1"' };
  expect((await ann.patch(path, { waist_cm: 84 }, seen)).data).toMatchObject({
    ...WEIGHT,
    waist_cm: 84,
    version: 2,
  });
  expect((await ann.patch(path, { waist_cm: 80 }, seen)).status).toBe(412);
  expect((await ann.delete(path, undefined, seen)).status).toBe(412);
  expect(await ann.patch(path, { waist_cm: null, weight_kg: null })).toMatchObject({
    status: 422,
    error: { details: [{ path: "weight_kg" }, { path: "waist_cm" }] },
  });
  expect((await ann.patch(path, {})).status).toBe(422);
  expect((await metricsOf(ann)).metrics).toMatchObject([{ waist_cm: 84, weight_kg: 82.4 }]);
  expect((await ann.delete(path)).status).toBe(200);
  expect((await ann.patch(path, { waist_cm: 80 })).status).toBe(404);

  const own = { user_id: ann.id, id: newId() };
  const kept = await addMetrics(own, WEIGHT, env, Date.now());
  expect(await addMetrics(own, WEIGHT, env, Date.now())).toEqual(kept);
});

test("[PRG-3] metrics are listed once each, the latest day first, in one question", async () => {
  const ann = await registered();
  const days = ["2030-01-02", "2030-01-04", "2030-01-01", "2030-01-03", "2030-01-03"];
  for (const date of days) await measured(ann, { ...WEIGHT, date });
  const found: string[] = [];
  for (let cursor = ""; cursor !== "&cursor=null";) {
    const page = await metricsOf(ann, `?limit=2${cursor}`);
    found.push(...page.metrics.map(({ date }) => date));
    cursor = `&cursor=${page.next_cursor}`;
  }
  expect(found).toEqual(days.toSorted().toReversed());
  expect((await metricsOf(ann, "?from=2030-01-02&to=2030-01-03")).metrics).toHaveLength(3);
  const { counting, queries } = countQueries();
  await listMetrics(ann.id, { limit: 50 }, counting);
  expect(queries).toHaveLength(1);
});

test("[PRG-4] what somebody keeps of themselves is theirs: for others it does not exist", async () => {
  const [ann, eve] = [await registered(), await registered()];
  const { id } = await measured(ann, WEIGHT);
  for (const answer of [
    await eve.patch(`${METRICS}/${id}`, { weight_kg: 90 }),
    await eve.delete(`${METRICS}/${id}`),
  ]) {
    expect([answer.status, answer.error?.code]).toEqual([404, "NOT_FOUND"]);
  }
  expect((await metricsOf(eve)).metrics).toEqual([]);
  for (const path of [METRICS, SHARING, "/progress/photos"]) {
    expect((await ask("GET", `/api/v1${path}`)).status).toBe(401);
  }
});

const sharingOf = async (client: Person) =>
  SharedWithAll.parse((await client.get(SHARING)).data).coaches;

/** What each of a coach's looks at a client is answered with. */
const looks = async (coach: Person, clientProfileId: string) => {
  const path = `/coaches/me/clients/${clientProfileId}`;
  const answers = {
    nutrition: await coach.get(`${path}/nutrition?from=2030-01-01&to=2030-01-31`),
    entries: await coach.get(`${path}/nutrition/entries`),
    targets: await coach.get(`${path}/nutrition/targets`),
    metrics: await coach.get(`${path}/metrics`),
    photos: await coach.get(`${path}/photos`),
  };
  return Object.fromEntries(Object.entries(answers).map(([name, { status }]) => [name, status]));
};

const HIDDEN = { nutrition: 404, entries: 404, targets: 404, metrics: 404, photos: 404 };

test("[PRG-10] at first a coach sees nothing; then what they are let see, and no more", async () => {
  const { coach, client, client_profile_id } = await aPair();
  await measured(client, WEIGHT);
  expect(await sharingOf(client)).toEqual([
    { client_profile_id, coach_id: coach.id, nutrition: false, metrics: false, photos: false },
  ]);
  expect(await looks(coach, client_profile_id)).toEqual(HIDDEN);

  const let_see = async (body: object) =>
    (await client.patch(`${SHARING}/${client_profile_id}`, body)).data;
  expect(await let_see({ metrics: true })).toMatchObject({ metrics: true, photos: false });
  expect(await looks(coach, client_profile_id)).toEqual({ ...HIDDEN, metrics: 200 });
  const seen = await coach.get(`/coaches/me/clients/${client_profile_id}/metrics`);
  expect(seen.data).toEqual(await metricsOf(client));

  await let_see({ nutrition: true, photos: true });
  expect(await looks(coach, client_profile_id)).toEqual({
    nutrition: 200,
    entries: 200,
    targets: 200,
    metrics: 200,
    photos: 200,
  });
  await let_see({ nutrition: false, metrics: false, photos: false });
  expect(await looks(coach, client_profile_id)).toEqual(HIDDEN);
  expect((await client.patch(`${SHARING}/${client_profile_id}`, {})).status).toBe(422);
});

test("[PRG-11] what one coach is let see no other coach is, and no stranger", async () => {
  const { client, client_profile_id } = await aPair();
  await client.patch(`${SHARING}/${client_profile_id}`, {
    nutrition: true,
    metrics: true,
    photos: true,
  });
  const other = await aCoach();
  const with_other = await connect(other, client);
  expect(await looks(other, client_profile_id)).toEqual(HIDDEN);
  expect(await looks(other, with_other)).toEqual(HIDDEN);
  expect(await looks(await registered(), client_profile_id)).toEqual({
    nutrition: 403,
    entries: 403,
    targets: 403,
    metrics: 403,
    photos: 403,
  });
  const eve = await registered();
  const body = { metrics: true };
  expect((await eve.patch(`${SHARING}/${client_profile_id}`, body)).status).toBe(404);
  expect((await client.patch(`${SHARING}/${newId()}`, body)).status).toBe(404);
  expect(await sharingOf(eve)).toEqual([]);
});

test.each(["coach", "client"] as const)(
  "[PRG-12] once the %s has ended it nothing is seen, and nothing after coming back until it is said again",
  async (by) => {
    const { coach, client, client_profile_id } = await aPair();
    const path = `${SHARING}/${client_profile_id}`;
    const all = { nutrition: true, metrics: true, photos: true };
    await client.patch(path, all);
    if (by === "coach") await coach.post(`/coaches/me/clients/${client_profile_id}/archive`);
    else await client.delete(`/users/me/coaches/${client_profile_id}`);
    expect(await looks(coach, client_profile_id)).toEqual(HIDDEN);
    expect(await sharingOf(client)).toEqual([]);
    expect(await client.patch(path, all)).toMatchObject({ status: 404 });

    await comeBack(coach, client, client_profile_id, by);
    expect(await looks(coach, client_profile_id)).toEqual(HIDDEN);
    expect(await sharingOf(client)).toMatchObject([
      { nutrition: false, metrics: false, photos: false },
    ]);
    await client.patch(path, { metrics: true });
    expect(await looks(coach, client_profile_id)).toEqual({ ...HIDDEN, metrics: 200 });
  },
);

test("[PRG-12] to pause, or to change anything else, hides nothing", async () => {
  const { coach, client, client_profile_id } = await aPair();
  await client.patch(`${SHARING}/${client_profile_id}`, { metrics: true });
  for (const change of [{ status: "paused" }, { goals: "to run" }, { status: "active" }]) {
    await coach.patch(`/coaches/me/clients/${client_profile_id}`, change);
    expect(await looks(coach, client_profile_id)).toEqual({ ...HIDDEN, metrics: 200 });
  }
});

/** Whom the coach has archived is taken back; who has left accepts an invite. */
async function comeBack(coach: Person, client: Person, id: string, by: "coach" | "client") {
  if (by === "coach") return coach.post(`/coaches/me/clients/${id}/reactivate`);
  const { code } = InviteCode.parse((await coach.post("/coaches/me/invite-codes")).data);
  return client.post("/invites/accept", { code });
}
