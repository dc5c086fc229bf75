import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Certification, Coach, CoachStats, OwnCoachProfile } from "#contract/coaching";
import { coaching_sessions } from "#d1-migrations/schema/scheduling";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { ROUTES } from "#test/support/documented";
import { type Person, registered } from "#test/support/people";
import { aBookable, booked, inDays } from "#test/support/scheduling";
import { aWorkout } from "#test/support/training";
import { coachOf } from "#workers/coaching/coach-profile";
import { statsOf } from "#workers/coaching/stats";

const put = async (person: Person, change: object, headers = {}) =>
  person.put("/coaches/me", change, headers);

test("[COA-1] whoever says so is a coach, with an empty profile to begin with", async () => {
  const ann = await registered({ display_name: "Ann", avatar_url: "https://a.test/a.png" });
  const { status, data } = await put(ann, {});
  expect(status).toBe(200);
  expect(OwnCoachProfile.parse(data)).toMatchObject({
    id: ann.id,
    display_name: "Ann",
    avatar_url: "https://a.test/a.png",
    business_name: "",
    bio: "",
    specialties: [],
    hourly_rate: null,
    show_rate: false,
    social_links: {},
    timezone: "UTC",
    is_accepting_clients: true,
    certifications: [],
    locations: [],
    version: 1,
  });
  expect((await ann.get("/coaches/me")).data).toEqual(data);
});

test("[COA-1] a change touches what it names, and nothing else", async () => {
  const ann = await registered();
  const all = {
    business_name: "Ann Moves",
    bio: "Slowly, and then all at once.",
    specialties: ["marathon", "mobility"],
    hourly_rate: { amount: 9000, currency: "EUR" },
    show_rate: true,
    social_links: { website: "https://ann.test", instagram: "@ann.moves" },
    timezone: "Europe/Berlin",
    is_accepting_clients: false,
  };
  expect((await put(ann, all)).data).toMatchObject(all);
  const renamed = await put(ann, { business_name: "  Ann Runs " });
  expect(renamed.data).toMatchObject({ ...all, business_name: "Ann Runs", version: 2 });
  const free = await put(ann, { hourly_rate: null });
  expect(free.data).toMatchObject({ ...all, business_name: "Ann Runs", hourly_rate: null });
});

test("[COA-1] with If-Match only the version seen is changed, and nobody becomes a coach", async () => {
  const ann = await registered();
  const stale = { status: 412, error: { code: "PRECONDITION_FAILED" } };
  expect(await put(ann, {}, { "if-match": '"1"' })).toMatchObject(stale);
  expect(await ann.get("/coaches/me")).toMatchObject({ status: 403 });
  await put(ann, {});
  const changes = ["A", "B"].map((bio) => put(ann, { bio }, { "if-match": '"1"' }));
  const statuses = (await Promise.all(changes)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 412]);
  expect((await ann.get("/coaches/me")).data).toMatchObject({ version: 2 });
});

test("[COA-2] what does not fit into a profile is refused by field, and changes nothing", async () => {
  const ann = await aCoach({ bio: "as it was" });
  for (const [wrong, path] of [
    [{ timezone: "+02:00" }, "timezone"],
    [{ timezone: "Middle/Earth" }, "timezone"],
    [{ timezone: "" }, "timezone"],
    [{ hourly_rate: { amount: 90.5, currency: "EUR" } }, "hourly_rate.amount"],
    [{ hourly_rate: { amount: -1, currency: "EUR" } }, "hourly_rate.amount"],
    [{ hourly_rate: { amount: 9000, currency: "EURO" } }, "hourly_rate.currency"],
    [{ hourly_rate: { amount: 9000, currency: "QQQ" } }, "hourly_rate.currency"],
    [{ hourly_rate: { amount: 9000 } }, "hourly_rate.currency"],
    [{ social_links: { website: "javascript:alert(1)" } }, "social_links.website"],
    [{ social_links: { "Web Site": "https://a.test" } }, "social_links.Web Site"],
    [{ specialties: [""] }, "specialties.0"],
    [{ specialties: Array.from({ length: 21 }, () => "x") }, "specialties"],
    [{ business_name: "x".repeat(101) }, "business_name"],
    [{ bio: "new", surprise: 1 }, "surprise"],
  ] as const) {
    const answer = await put(ann, wrong);
    expect(answer, JSON.stringify(wrong)).toMatchObject({
      status: 422,
      error: { details: [{ path }] },
    });
  }
  expect((await ann.get("/coaches/me")).data).toMatchObject({ bio: "as it was" });
  for (const timezone of ["Australia/Lord_Howe", "Asia/Kathmandu", "UTC"]) {
    expect(await put(ann, { timezone })).toMatchObject({ status: 200, data: { timezone } });
  }
});

test("[COA-3] others see the public part of a coach, the rate only where it is shown", async () => {
  const [ann, bob] = [await registered({ display_name: "Ann" }), await registered()];
  const hourly_rate = { amount: 5000, currency: "JPY" };
  await put(ann, { business_name: "Ann Moves", hourly_rate });
  const hidden = Coach.parse((await bob.get(`/coaches/${ann.id}`)).data);
  expect(hidden).toMatchObject({ id: ann.id, business_name: "Ann Moves", hourly_rate: null });
  expect(hidden).not.toHaveProperty("show_rate");
  expect((await ann.get("/coaches/me")).data).toMatchObject({ hourly_rate, show_rate: false });
  await put(ann, { show_rate: true });
  expect((await bob.get(`/coaches/${ann.id}`)).data).toMatchObject({ hourly_rate });

  for (const id of [bob.id, newId()]) {
    expect(await ann.get(`/coaches/${id}`)).toMatchObject({ status: 404 });
  }
});

test("[COA-3] a coach's photo is seen by whom their privacy lets see it", async () => {
  const [ann, bob] = [await registered({ avatar_url: "https://a.test/a.png" }), await registered()];
  await put(ann, {});
  await ann.put("/users/me/privacy", { profile_photo: "nobody" });
  expect((await bob.get(`/coaches/${ann.id}`)).data).toMatchObject({ avatar_url: "" });
  await ann.put("/users/me/privacy", { profile_photo: "everyone" });
  const seen = await bob.get(`/coaches/${ann.id}`);
  expect(seen.data).toMatchObject({ avatar_url: "https://a.test/a.png" });
});

const KINDS = [
  ["certifications", { name: "CPT", issuing_org: "NASM", issued_date: "2022-01-15" }],
  ["locations", { name: "Boathouse", type: "outdoor", city: "Bremen", country: "DE" }],
] as const;

test.each(KINDS)(
  "[COA-4] %s are added, listed, changed and removed, and shown with the profile",
  async (kind, draft) => {
    const [ann, bob] = [await aCoach(), await registered()];
    const added = await ann.post(`/coaches/me/${kind}`, draft);
    expect(added).toMatchObject({ status: 201, data: { ...draft, version: 1 } });
    const { id } = Certification.pick({ id: true }).loose().parse(added.data);
    const path = `/coaches/me/${kind}/${id}`;
    expect(await ann.get(path)).toMatchObject({ status: 200, data: added.data });
    const changed = await ann.patch(path, { name: "Other" }, { "if-match": '"1"' });
    expect(changed.data).toMatchObject({ ...draft, name: "Other", version: 2 });
    const stale = await ann.patch(path, { name: "Late" }, { "if-match": '"1"' });
    expect(stale).toMatchObject({ status: 412 });
    expect((await ann.get(`/coaches/me/${kind}`)).data).toEqual({ [kind]: [changed.data] });
    expect((await bob.get(`/coaches/${ann.id}`)).data).toMatchObject({ [kind]: [changed.data] });

    expect(await ann.delete(path)).toMatchObject({ status: 200 });
    expect(await ann.delete(path)).toMatchObject({ status: 404 });
    expect((await bob.get(`/coaches/${ann.id}`)).data).toMatchObject({ [kind]: [] });
  },
);

test.each(KINDS)("[COA-4] nobody touches the %s of another coach", async (kind, draft) => {
  const [ann, eve] = [await aCoach(), await aCoach()];
  const added = await ann.post(`/coaches/me/${kind}`, draft);
  const { id } = Certification.pick({ id: true }).loose().parse(added.data);
  for (const which of [id, newId()]) {
    const path = `/coaches/me/${kind}/${which}`;
    expect(await eve.get(path)).toMatchObject({ status: 404 });
    expect(await eve.patch(path, { name: "Mine" })).toMatchObject({ status: 404 });
    expect(await eve.delete(path)).toMatchObject({ status: 404 });
  }
  expect((await eve.get(`/coaches/me/${kind}`)).data).toEqual({ [kind]: [] });
  expect((await ann.get(`/coaches/me/${kind}`)).data).toEqual({ [kind]: [added.data] });
});

test.each(KINDS)("[COA-4] %s have a name, real dates and places, and an end", async (kind) => {
  const ann = await aCoach();
  for (const wrong of [
    {},
    { name: " " },
    { name: "x", issued_date: "2026-02-30" },
    { name: "x", certificate_url: "http://a.test" },
    { name: "x", country: "Germany" },
    { name: "x", type: "moon" },
  ]) {
    const { status } = await ann.post(`/coaches/me/${kind}`, wrong);
    expect(status, JSON.stringify(wrong)).toBe(422);
  }
  const draft = (i: number) => ann.post(`/coaches/me/${kind}`, { name: `No. ${i}` });
  const answers = await Promise.all(Array.from({ length: 53 }, (_, i) => draft(i)));
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([...Array.from({ length: 50 }, () => 201), 409, 409, 409]);
});

test("[COA-4] a certification that is added again with its key is one", async () => {
  const ann = await aCoach();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await ann.post("/coaches/me/certifications", { name: "CPT" }, key);
  const second = await ann.post("/coaches/me/certifications", { name: "CPT" }, key);
  expect(second.data).toEqual(first.data);
  expect(Object((await ann.get("/coaches/me")).data).certifications).toHaveLength(1);
});

const MINE = "/api/v1/coaches/me";
/** All but the one that makes a coach. */
const OF_COACHES = ROUTES.filter(
  ({ method, path }) => path.startsWith(MINE) && !(method === "put" && path === MINE),
).map(({ method, path }) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, newId())] as const);

test("[COA-5] what is for coaches is refused to who is none, and to who has no token", async () => {
  const ann = await registered();
  const authorization = `Bearer ${await ann.token()}`;
  expect(OF_COACHES.length).toBeGreaterThan(40);
  for (const [method, url] of OF_COACHES) {
    const body = method === "GET" || method === "DELETE" ? undefined : {};
    const asked = `${method} ${url}`;
    expect(await ask(method, url, body, { authorization }), asked).toMatchObject({
      status: 403,
      error: { code: "COACH_PROFILE_REQUIRED" },
    });
    expect(await ask(method, url, body), asked).toMatchObject({ status: 401 });
  }
});

test("[COA-6] stats count the coach's own, by what state they are in", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const other = await aPair();
  await booked(client, type.id, inDays(2));
  const past = await booked(client, type.id, inDays(3));
  await drizzle(env.DB)
    .update(coaching_sessions)
    .set({ status: "completed", version: past.version + 1 })
    .where(eq(coaching_sessions.id, past.id));
  await connect(coach, await registered(), "paused");
  await connect(coach, await registered(), "archived");
  await coach.post("/coaches/me/invite-codes");
  await aWorkout(coach, client, client_profile_id);
  const done = await aWorkout(coach, client, client_profile_id, { date: "2030-01-16" });
  await client.post(`/workouts/me/${done.id}/complete`);
  await aWorkout(other.coach, other.client, other.client_profile_id);
  const stats = CoachStats.parse((await coach.get("/coaches/me/stats")).data);
  expect(stats).toEqual({
    active_clients: 1,
    paused_clients: 1,
    archived_clients: 1,
    total_clients_all_time: 3,
    clients_last_30_days: 3,
    open_invite_codes: 1,
    workouts_assigned_total: 2,
    workouts_completed_total: 1,
    workouts_completed_last_7_days: 1,
    sessions_upcoming: 1,
    sessions_completed_total: 1,
    sessions_completed_last_30_days: 1,
  });
  const later = await statsOf(coach.id, env, Date.now() + 91 * 24 * 3_600_000);
  expect(later).toMatchObject({
    clients_last_30_days: 0,
    open_invite_codes: 0,
    workouts_completed_total: 1,
    workouts_completed_last_7_days: 0,
    sessions_upcoming: 0,
    sessions_completed_total: 1,
    sessions_completed_last_30_days: 0,
  });
});

test("[COA-6] [COA-3] a profile and its stats take the same questions however much there is", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const asked = async () => {
    const { counting, queries } = countQueries();
    await statsOf(ann.id, counting, Date.now());
    const stats = queries.length;
    await coachOf(bob.id, ann.id, counting);
    return { stats, profile: queries.length - stats };
  };
  const before = await asked();
  for (const name of ["A", "B", "C"]) await ann.post("/coaches/me/locations", { name });
  for (let i = 0; i < 3; i++) await connect(ann, await registered());
  expect(await asked()).toEqual(before);
  expect(before).toEqual({ stats: 4, profile: 4 });
});
