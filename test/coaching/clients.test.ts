import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";

import { type Client, Clients, type ClientStatus, OwnCoaches } from "#contract/clients";
import { IntakeForm } from "#contract/intake";
import { Sessions } from "#contract/sessions";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { aCoach, aPair, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { outcome } from "#test/support/outcome";
import { people, type Person, registered } from "#test/support/people";
import { aBookable, booked, clientsOf, inDays } from "#test/support/scheduling";
import { changeClient } from "#workers/coaching/change-client";
import { leaveCoach } from "#workers/coaching/leave-coach";
import { listClients } from "#workers/coaching/list-clients";
import { ownCoaches } from "#workers/coaching/own-coaches";
import { sweepPartings } from "#workers/coaching/part";

const PATH = "/coaches/me/clients";

const listed = async (coach: Person, query = "") =>
  Clients.parse((await coach.get(`${PATH}${query}`)).data);

const names = async (coach: Person, query: string) =>
  (await listed(coach, query)).clients.map(({ display_name }) => display_name);

/** A coach's clients by these names, the first one the oldest. */
async function clientsCalled(coach: Person, ...called: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const display_name of called) {
    ids.push(await connect(coach, await registered({ display_name })));
  }
  return ids;
}

test("[CLN-1] clients are listed newest first, a page at a time, the coach's own only", async () => {
  const [ann, eve] = [await aCoach(), await aCoach()];
  await clientsCalled(eve, "Not Ann's");
  const ids = await clientsCalled(ann, "One", "Two", "Three", "Four", "Five");
  const seen: Client[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query: string = cursor && `&cursor=${cursor}`;
    const page: Clients = await listed(ann, `?limit=2${query}`);
    seen.push(...page.clients);
    cursor = page.next_cursor;
  }
  expect(seen.map(({ id }) => id)).toEqual(ids.toReversed());
  expect(seen.map(({ display_name }) => display_name)).toEqual(
    "Five Four Three Two One".split(" "),
  );
  expect(await ann.get(`${PATH}?cursor=x`)).toMatchObject({ status: 400 });
  expect(await ann.get(`${PATH}?limit=101`)).toMatchObject({ status: 422 });
});

test("[CLN-1] clients are found by state, tag and the beginnings of their names' words", async () => {
  const ann = await aCoach();
  const [zoe, , emre] = await clientsCalled(ann, "Zoë Lindqvist", "Ben Runner", "Emre Yıldız");
  await ann.patch(`${PATH}/${zoe}`, { tags: ["vip", "marathon"] });
  await ann.patch(`${PATH}/${emre}`, { tags: ["VIP"], status: "paused" });
  expect(await names(ann, "?tag=vip")).toEqual(["Zoë Lindqvist"]);
  expect(await names(ann, "?tag=vi")).toEqual([]);
  expect(await names(ann, "?status=paused")).toEqual(["Emre Yıldız"]);
  expect(await names(ann, "?status=active")).toEqual(["Ben Runner", "Zoë Lindqvist"]);
  expect(await names(ann, "?status=archived")).toEqual([]);
  expect(await names(ann, "?search=ZOE")).toEqual(["Zoë Lindqvist"]);
  expect(await names(ann, "?search=lind%20zo")).toEqual(["Zoë Lindqvist"]);
  expect(await names(ann, "?search=unner")).toEqual([]);
  expect(await names(ann, "?search=%25")).toEqual([]);
  expect(await names(ann, "?search=e&status=paused")).toEqual(["Emre Yıldız"]);
  expect(await names(ann, "?search=r&limit=1")).toEqual(["Ben Runner"]);
});

test("[CLN-1] [CLN-6] a list takes the same questions however many are in it", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const count = async (query: object) => {
    const { counting, queries } = countQueries();
    await listClients(ann.id, { limit: 50, ...query }, counting);
    await ownCoaches(bob.id, { limit: 50 }, counting);
    return queries.length;
  };
  await clientsCalled(ann, "One");
  await connect(ann, bob);
  expect([await count({}), await count({ search: "o" })]).toEqual([4, 5]);
  await clientsCalled(ann, "Two", "Three", "Four");
  await connect(await aCoach(), bob);
  await connect(await aCoach(), bob);
  expect([await count({}), await count({ search: "o" })]).toEqual([4, 5]);
});

test("[CLN-2] a change touches what it names, and only the version that was seen", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  const before = (await coach.get(`${PATH}/${id}`)).data;
  expect(before).toMatchObject({
    id,
    user_id: client.id,
    display_name: "Client",
    status: "active",
    goals: "",
    tags: [],
    private_notes: "",
    version: 1,
  });
  const change = { goals: " 10 km in an hour ", tags: ["runner"], private_notes: "left knee" };
  const changed = await coach.patch(`${PATH}/${id}`, change, { "if-match": '"1"' });
  const now = { ...Object(before), ...change, goals: "10 km in an hour", version: 2 };
  expect(changed).toMatchObject({ status: 200, data: now });
  const stale = await coach.patch(`${PATH}/${id}`, { goals: "" }, { "if-match": '"1"' });
  expect(stale).toMatchObject({ status: 412 });
  expect((await coach.get(`${PATH}/${id}`)).data).toEqual(now);
  for (const wrong of [
    {},
    { goals: "x".repeat(2001) },
    { tags: ["a", "a"] },
    { tags: [""] },
    { status: "gone" },
    { display_name: "Other" },
  ]) {
    const { status } = await coach.patch(`${PATH}/${id}`, wrong);
    expect(status, JSON.stringify(wrong)).toBe(422);
  }
});

test("[CLN-3] the coach's notes are in nothing that the client is answered", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  const secret = "never tell them this";
  await coach.patch(`${PATH}/${id}`, { private_notes: secret, goals: "a goal of theirs" });
  const answers = await Promise.all([
    client.get("/users/me/coaches"),
    client.get(`/clients/${id}/intake-form`),
    client.get(`/coaches/${coach.id}`),
    client.post("/messages/conversations", { client_profile_id: id }),
    client.get("/messages/conversations"),
    client.get(`${PATH}/${id}`),
  ]);
  expect(JSON.stringify(answers)).toContain("a goal of theirs");
  expect(JSON.stringify(answers)).not.toContain(secret);
  expect(JSON.stringify((await coach.get(`${PATH}/${id}`)).data)).toContain(secret);
});

const VERBS = { paused: "pause", archived: "archive", active: "reactivate" } as const;
const enter = (coach: Person, id: string, status: ClientStatus) =>
  coach.post(`${PATH}/${id}/${VERBS[status]}`);

test("[CLN-4] a client goes where the table lets them, by name or by PATCH, and time is kept", async () => {
  const { coach, client_profile_id: id } = await aPair();
  const paused = await enter(coach, id, "paused");
  expect(paused).toMatchObject({ status: 200, data: { status: "paused", archived_at: null } });
  expect(await enter(coach, id, "paused")).toMatchObject({
    data: { paused_at: Object(paused.data).paused_at },
  });
  expect(await coach.patch(`${PATH}/${id}`, { status: "archived" })).toMatchObject({
    data: { status: "archived", archived_by: "coach", archived_at: expect.any(String) },
  });
  expect(await enter(coach, id, "paused")).toMatchObject({
    status: 409,
    error: {
      code: "CLIENT_ARCHIVED",
      details: [{ path: "status", from: "archived", to: "paused", allowed: ["active"] }],
    },
  });
  expect(await enter(coach, id, "active")).toMatchObject({
    data: { status: "active", paused_at: null, archived_at: null, archived_by: null },
  });
});

/** The table once more, as the rule words it. */
const ALLOWED: Record<ClientStatus, ClientStatus[]> = {
  active: ["active", "paused", "archived"],
  paused: ["paused", "active", "archived"],
  archived: ["archived", "active"],
};

test("[CLN-4] whatever a coach asks for in whatever order, the state follows the table", async () => {
  const wish = fc.constantFrom<ClientStatus>("active", "paused", "archived");
  const property = fc.asyncProperty(fc.array(wish, { maxLength: 12 }), async (wishes) => {
    const { coach, client_profile_id: id } = await aPair();
    const which = { id, coach_id: coach.id };
    let state: ClientStatus = "active";
    for (const status of wishes) {
      const ended = await outcome(changeClient(which, { status }, undefined, env, Date.now()));
      const isAllowed = ALLOWED[state].includes(status);
      expect(ended).toBe(isAllowed ? "ok" : "CLIENT_ARCHIVED");
      if (isAllowed) state = status;
    }
    const row = await profileOf(id);
    expect(row).toMatchObject({ status: state });
    expect([row.archived_at, row.archived_by].map((value) => value !== null)).toEqual(
      state === "archived" ? [true, true] : [false, false],
    );
  });
  await fc.assert(property, { numRuns: 25, seed: 11 });
});

async function profileOf(id: string) {
  const row = await drizzle(env.DB)
    .select()
    .from(client_profiles)
    .where(eq(client_profiles.id, id))
    .get();
  if (!row) throw new Error("There is no such client");
  return row;
}

test("[CLN-5] who is taken up again needs a free place, also of several at once", async () => {
  const [ann, crowd] = [await aCoach(), await people(6)];
  const ids = await Promise.all(crowd.map((person) => connect(ann, person, "paused")));
  await enter(ann, ids[0]!, "archived");
  const answers = await Promise.all(ids.map((id) => enter(ann, id, "active")));
  const refused = answers.filter(({ error }) => error?.code === "FREE_TIER_LIMIT_REACHED");
  expect([answers.filter(({ status }) => status === 200).length, refused.length]).toEqual([3, 3]);
  const { clients } = await listed(ann, "?status=active");
  expect(clients).toHaveLength(3);
  // Who is active already asks for no place.
  expect(await enter(ann, clients[0]!.id, "active")).toMatchObject({ status: 200 });
});

test("[CLN-6] one sees one's coaches, and what they have written down for one", async () => {
  const [ann, ben, bob] = [
    await aCoach({ business_name: "Ann Moves", timezone: "Europe/Berlin" }),
    await aCoach(),
    await registered(),
  ];
  const [first, second] = [await connect(ann, bob), await connect(ben, bob, "paused")];
  await connect(await aCoach(), bob, "archived");
  await ann.patch(`${PATH}/${first}`, { goals: "a marathon" });
  const { coaches } = OwnCoaches.parse((await bob.get("/users/me/coaches")).data);
  expect(coaches).toMatchObject([
    { client_profile_id: second, coach_id: ben.id, status: "paused" },
    {
      client_profile_id: first,
      coach_id: ann.id,
      business_name: "Ann Moves",
      coach: { display_name: "Coach" },
      timezone: "Europe/Berlin",
      status: "active",
      goals: "a marathon",
    },
  ]);
  const page = OwnCoaches.parse((await bob.get("/users/me/coaches?limit=1")).data);
  const rest = await bob.get(`/users/me/coaches?limit=1&cursor=${page.next_cursor}`);
  expect(rest.data).toMatchObject({ coaches: [{ client_profile_id: first }], next_cursor: null });
});

test("[CLN-6] who leaves is gone, and stays gone whatever the coach does", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  for (const _ of [1, 2]) {
    expect(await client.delete(`/users/me/coaches/${id}`)).toMatchObject({ status: 200 });
  }
  expect((await client.get("/users/me/coaches")).data).toMatchObject({ coaches: [] });
  expect((await coach.get(`${PATH}/${id}`)).data).toMatchObject({
    status: "archived",
    archived_by: "client",
    version: 2,
  });
  const refused = {
    status: 409,
    error: { details: [{ from: "archived", to: "active", allowed: [] }] },
  };
  expect(await enter(coach, id, "active")).toMatchObject(refused);
  expect(await coach.patch(`${PATH}/${id}`, { status: "active" })).toMatchObject(refused);
  expect(await enter(coach, id, "archived")).toMatchObject({ data: { archived_by: "client" } });
});

test("[CLN-6] who leaves while the coach archives or takes up has left in the end", async () => {
  for (let i = 0; i < 3; i++) {
    const { coach, client, client_profile_id: id } = await aPair();
    const which = { id, coach_id: coach.id };
    const change = (status: ClientStatus) =>
      outcome(changeClient(which, { status }, undefined, env, Date.now()));
    await Promise.all([
      change("archived"),
      change("active"),
      leaveCoach(client.id, id, env, Date.now()),
      change("archived"),
      change("active"),
    ]);
    expect(await profileOf(id)).toMatchObject({ status: "archived", archived_by: "client" });
  }
});

test("[CLN-7] client and coach fill in one form, each seeing what the other has seen", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  const path = `/clients/${id}/intake-form`;
  const empty = IntakeForm.parse((await client.get(path)).data);
  expect(empty).toMatchObject({ client_profile_id: id, version: 0, completed_at: null });
  const { client_profile_id: _, version: __, ...answers } = empty;
  expect(new Set(Object.values(answers))).toEqual(new Set([null]));

  const told = { fitness_level: "beginner", injuries: "left knee", available_days: [1, 3] };
  const first = await client.put(path, told, { "if-match": '"0"' });
  expect(first).toMatchObject({ status: 200, data: { ...told, version: 1 } });
  expect((await coach.get(path)).data).toEqual(first.data);
  expect(await coach.put(path, told, { "if-match": '"0"' })).toMatchObject({ status: 412 });
  const second = await coach.put(path, { sleep_hours: 7.5 }, { "if-match": '"1"' });
  expect(second.data).toMatchObject({ sleep_hours: 7.5, injuries: null, version: 2 });
  expect(Object(second.data).completed_at).toBe(Object(first.data).completed_at);
  expect(await client.put(path, {}, { "if-match": '"1"' })).toMatchObject({ status: 412 });
  expect(await client.put(path, {})).toMatchObject({ status: 200, data: { version: 3 } });
  for (const wrong of [{ fitness_level: "elite" }, { stress_level: 11 }, { surprise: 1 }]) {
    expect(await client.put(path, wrong)).toMatchObject({ status: 422 });
  }
});

test("[CLN-7] after the end, what was told is for the client alone, and stays as it is", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  const path = `/clients/${id}/intake-form`;
  await client.put(path, { injuries: "left knee" });
  await enter(coach, id, "archived");
  expect(await coach.get(path)).toMatchObject({ status: 404 });
  expect(await coach.put(path, {})).toMatchObject({ status: 404 });
  expect(await client.get(path)).toMatchObject({ status: 200, data: { injuries: "left knee" } });
  expect(await client.put(path, {})).toMatchObject({
    status: 409,
    error: { code: "CLIENT_ARCHIVED" },
  });
});

test("[CLN-8] nobody else gets at a client, and nothing tells whether there is one", async () => {
  const { coach, client, client_profile_id: id } = await aPair();
  const [eve, stranger] = [await aCoach(), await registered()];
  const asCoach = [
    ["GET", `${PATH}/:id`],
    ["PATCH", `${PATH}/:id`, { goals: "mine" }],
    ["POST", `${PATH}/:id/pause`],
    ["POST", `${PATH}/:id/archive`],
    ["POST", `${PATH}/:id/reactivate`],
  ] as const;
  const asEither = [
    ["GET", "/clients/:id/intake-form"],
    ["PUT", "/clients/:id/intake-form", {}],
  ] as const;
  const asClient = [["DELETE", "/users/me/coaches/:id"]] as const;
  const refusals: [Person, readonly (readonly [string, string, object?])[]][] = [
    [eve, [...asCoach, ...asEither, ...asClient]],
    [stranger, [...asEither, ...asClient]],
    [coach, asClient],
  ];
  for (const [person, routes] of refusals) {
    const authorization = `Bearer ${await person.token()}`;
    for (const [method, path, body] of routes) {
      const answers = await Promise.all(
        [id, newId()].map((which) =>
          ask(method, `/api/v1${path.replace(":id", which)}`, body, { authorization }),
        ),
      );
      expect(answers[0], `${method} ${path}`).toMatchObject({ status: 404 });
      expect(answers[1]!.error).toEqual(answers[0]!.error);
    }
  }
  for (const [method, path, body] of [...asCoach, ...asEither, ...asClient]) {
    const answer = await ask(method, `/api/v1${path.replace(":id", id)}`, body);
    expect(answer, `${method} ${path}`).toMatchObject({ status: 401 });
  }
  expect(await client.get(`${PATH}/${id}`)).toMatchObject({ status: 403 });
  expect((await coach.get(`${PATH}/${id}`)).data).toMatchObject({ status: "active", version: 1 });
});

/** A client with a session of their own tomorrow, and one later that they share. */
async function withSessions() {
  const pair = await aBookable({ capacity: 2, cancellation_notice_minutes: 1440 });
  const [other] = await clientsOf(pair.coach, 1);
  const soon = await booked(pair.client, pair.type.id, inDays(1));
  const shared = await booked(pair.client, pair.type.id, inDays(9));
  await booked(other!.client, pair.type.id, inDays(9));
  return { ...pair, other: other!.client, soon, shared };
}

const sessionsOf = async (person: Person) =>
  Sessions.parse((await person.get("/sessions/me")).data).sessions.map(
    ({ id, participants, cancelled_by }) => ({ id, seat: participants[0]?.status, cancelled_by }),
  );

test.each(["coach", "client"] as const)(
  "[CLN-9] when the %s ends it, what is still booked is cancelled, and others keep their seats",
  async (by) => {
    const { coach, client, client_profile_id, other, soon, shared } = await withSessions();
    const line = await (by === "coach" ? client : coach).connect();
    if (by === "coach") await enter(coach, client_profile_id, "archived");
    else await client.delete(`/users/me/coaches/${client_profile_id}`);
    expect(await sessionsOf(client)).toMatchObject([
      { id: soon.id, seat: "cancelled", cancelled_by: by === "coach" ? coach.id : client.id },
      { id: shared.id, seat: "cancelled", cancelled_by: null },
    ]);
    expect(await sessionsOf(other)).toMatchObject([{ id: shared.id, seat: "booked" }]);
    for (const { id } of [soon, shared]) {
      await line.hears("session.cancelled", ({ session_id }) => session_id === id);
    }
  },
);

test("[CLN-9] to pause a client cancels nothing", async () => {
  const { coach, client, client_profile_id } = await withSessions();
  await enter(coach, client_profile_id, "paused");
  expect((await sessionsOf(client)).map(({ seat }) => seat)).toEqual(["booked", "booked"]);
});

test("[CLN-9] a server that dies before it has cancelled is made up for", async () => {
  const { coach, client, client_profile_id: id } = await withSessions();
  const now = Date.now();
  await changeClient({ id, coach_id: coach.id }, { status: "archived" }, undefined, env, now);
  await sweepPartings(env, now);
  expect((await sessionsOf(client)).map(({ seat }) => seat)).toEqual(["booked", "booked"]);
  await sweepPartings(env, now + 60_000);
  expect((await sessionsOf(client)).map(({ seat }) => seat)).toEqual(["cancelled", "cancelled"]);
});

test("[CLN-9] whom the coach has taken back meanwhile, the sweep leaves alone", async () => {
  const { coach, client, client_profile_id: id } = await withSessions();
  const which = { id, coach_id: coach.id };
  for (const status of ["archived", "active"] as const) {
    await changeClient(which, { status }, undefined, env, Date.now());
  }
  await sweepPartings(env, Date.now() + 60_000);
  expect((await sessionsOf(client)).map(({ seat }) => seat)).toEqual(["booked", "booked"]);
});
