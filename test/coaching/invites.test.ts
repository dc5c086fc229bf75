import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { and, eq, like } from "drizzle-orm";
import { expect, test } from "vitest";

import { Accepted, InviteCode, InviteCodes, InvitePreview } from "#contract/invites";
import { client_profiles, invite_codes } from "#d1-migrations/schema/coaching";
import { outbox_events } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { aCoach, connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { people, type Person, registered } from "#test/support/people";
import { acceptInvite } from "#workers/coaching/accept-invite";
import { foldInviteCode, newInviteCode, spoken } from "#workers/coaching/invite-code";
import { listInviteCodes } from "#workers/coaching/invite-codes";
import { previewInvite } from "#workers/coaching/preview-invite";
import { sweepOutbox } from "#workers/outbox/sweep";

const DAY_MS = 24 * 3_600_000;
const PATH = "/coaches/me/invite-codes";

async function aCode(coach: Person, expires_in_days?: number): Promise<InviteCode> {
  const body = expires_in_days === undefined ? {} : { expires_in_days };
  const { status, data } = await coach.post(PATH, body);
  expect(status).toBe(201);
  return InviteCode.parse(data);
}

const accept = (person: Person, code: string) => person.post("/invites/accept", { code });

async function accepted(person: Person, code: string): Promise<Accepted> {
  const { status, data } = await accept(person, code);
  expect(status).toBe(200);
  return Accepted.parse(data);
}

const clientsOf = ({ id }: Person) =>
  drizzle(env.DB).select().from(client_profiles).where(eq(client_profiles.coach_id, id));

const announcedTo = ({ id }: Person) =>
  drizzle(env.DB)
    .select()
    .from(outbox_events)
    .where(
      and(like(outbox_events.effect, "%invite.accepted%"), like(outbox_events.effect, `%${id}%`)),
    );

test("[INV-1] codes are read whatever people make of their letters", () => {
  for (let i = 0; i < 200; i++) {
    const code = newInviteCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    const written = spoken(code);
    const misread = written
      .toLowerCase()
      .replaceAll("0", "o")
      .replaceAll("1", i % 2 ? "l" : "i");
    expect(foldInviteCode(written)).toBe(code);
    expect(foldInviteCode(` ${misread.replace("-", " - ")} `)).toBe(code);
  }
  for (const wrong of ["", "7K2MQ", "7K2MQ-9RTXD0", "7K2MQ-9RTX!", "7K2MQ-9RTXU"]) {
    expect(foldInviteCode(wrong)).toBeUndefined();
  }
});

test("[INV-1] codes are random: none comes twice, and every letter comes everywhere", () => {
  const codes = Array.from({ length: 2000 }, newInviteCode);
  expect(new Set(codes).size).toBe(codes.length);
  for (let place = 0; place < 10; place++) {
    expect(new Set(codes.map((code) => code[place])).size).toBe(32);
  }
});

test("[INV-2] a code lasts seven days, or as many as are asked for up to ninety", async () => {
  const ann = await aCoach();
  const lasts = ({ expires_at, created_at }: InviteCode) =>
    Date.parse(expires_at) - Date.parse(created_at);
  const without = await ann.post(PATH);
  expect(without.status).toBe(201);
  expect(lasts(InviteCode.parse(without.data))).toBe(7 * DAY_MS);
  expect(lasts(await aCode(ann))).toBe(7 * DAY_MS);
  expect(lasts(await aCode(ann, 1))).toBe(DAY_MS);
  expect(lasts(await aCode(ann, 90))).toBe(90 * DAY_MS);
  for (const wrong of [0, 91, 1.5, "7", null]) {
    expect(await ann.post(PATH, { expires_in_days: wrong })).toMatchObject({ status: 422 });
  }
});

test("[INV-2] codes are listed newest first, a page at a time, by what they are by now", async () => {
  const [ann, eve] = [await aCoach(), await aCoach()];
  await aCode(eve);
  const [used, ended, short, long] = [
    await aCode(ann),
    await aCode(ann),
    await aCode(ann, 1),
    await aCode(ann, 30),
  ];
  await accepted(await registered(), used.code);
  await ann.patch(`${PATH}/${ended.id}/deactivate`);
  const at = Date.now() + 2 * DAY_MS;
  const listed = (query: object) =>
    listInviteCodes(
      ann.id,
      { limit: 50, ...query } as Parameters<typeof listInviteCodes>[1],
      env,
      at,
    );
  const all = await listed({});
  expect(all.invite_codes.map(({ id, status }) => [id, status])).toEqual([
    [long.id, "active"],
    [short.id, "expired"],
    [ended.id, "deactivated"],
    [used.id, "used"],
  ]);
  for (const { id, status } of all.invite_codes) {
    expect((await listed({ status })).invite_codes.map((code) => code.id)).toEqual([id]);
  }
  const first = InviteCodes.parse((await ann.get(`${PATH}?limit=3`)).data);
  const rest = InviteCodes.parse(
    (await ann.get(`${PATH}?limit=3&cursor=${first.next_cursor}`)).data,
  );
  expect([...first.invite_codes, ...rest.invite_codes].map(({ id }) => id)).toEqual(
    all.invite_codes.map(({ id }) => id),
  );
  expect(rest.next_cursor).toBeNull();
  expect(await ann.get(`${PATH}?cursor=nonsense`)).toMatchObject({ status: 400 });
});

test("[INV-2] a list of codes is one question, and tells who has used which", async () => {
  const ann = await aCoach();
  const bob = await registered();
  const { code } = await aCode(ann);
  await accepted(bob, code);
  await aCode(ann);
  const { counting, queries } = countQueries();
  const { invite_codes: codes } = await listInviteCodes(
    ann.id,
    { limit: 50 },
    counting,
    Date.now(),
  );
  expect(codes.map(({ used_by }) => used_by)).toEqual([null, bob.id]);
  expect(queries).toHaveLength(1);
});

test("[INV-3] a code shows anybody whose it is, and no more of them than is for everybody", async () => {
  const ann = await registered({ display_name: "Ann", avatar_url: "https://a.test/a.png" });
  await ann.put("/coaches/me", { business_name: "Ann Moves" });
  const { code, expires_at } = await aCode(ann);
  const preview = await ask("GET", `/api/v1/invites/${code.toLowerCase()}`);
  expect(InvitePreview.parse(preview.data)).toEqual({
    business_name: "Ann Moves",
    coach: { display_name: "Ann", avatar_url: "https://a.test/a.png" },
    expires_at,
  });
  await ann.put("/users/me/privacy", { profile_photo: "contacts" });
  const hidden = await ask("GET", `/api/v1/invites/${code}`);
  expect(hidden.data).toMatchObject({ coach: { avatar_url: "" } });
});

test("[INV-3] whatever is the matter with a code, the answer is the same", async () => {
  const ann = await aCoach();
  const [used, ended, over] = [await aCode(ann), await aCode(ann), await aCode(ann, 1)];
  await accepted(await registered(), used.code);
  await ann.patch(`${PATH}/${ended.id}/deactivate`);
  const codes = [used.code, ended.code, spoken(newInviteCode()), "nonsense", "x".repeat(200)];
  const answers = await Promise.all(codes.map((code) => ask("GET", `/api/v1/invites/${code}`)));
  for (const { status, data, error } of answers) {
    expect({ status, data, error }).toEqual({
      status: 404,
      data: null,
      error: answers[0]!.error,
    });
    expect(error?.code).toBe("INVITE_INVALID");
  }
  const end = Date.parse(over.expires_at);
  expect(await outcome(previewInvite(over.code, env, end - 1))).toBe("ok");
  expect(await outcome(previewInvite(over.code, env, end))).toBe("INVITE_INVALID");
});

test("[INV-4] who accepts becomes a client, and stays the same one", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const [first, second] = [await aCode(ann), await aCode(ann)];
  const joined = await accepted(bob, first.code);
  expect(joined).toMatchObject({ coach_id: ann.id, already_connected: false });
  const again = { ...joined, already_connected: true };
  expect(await accepted(bob, first.code)).toEqual(again);
  expect(await accepted(bob, second.code)).toEqual(again);
  expect(await clientsOf(ann)).toMatchObject([
    { id: joined.client_profile_id, user_id: bob.id, status: "active" },
  ]);
  expect(await accepted(await registered(), second.code)).toMatchObject({ coach_id: ann.id });
});

test("[INV-4] one user has several coaches, each by a code of their own", async () => {
  const [ann, ben, bob] = [await aCoach(), await aCoach(), await registered()];
  const profiles = [
    await accepted(bob, (await aCode(ann)).code),
    await accepted(bob, (await aCode(ben)).code),
  ];
  expect(new Set(profiles.map(({ client_profile_id }) => client_profile_id)).size).toBe(2);
  expect(profiles.map(({ coach_id }) => coach_id)).toEqual([ann.id, ben.id]);
});

test("[INV-5] of eight people who accept one code at once, one does", async () => {
  const [ann, crowd] = [await aCoach(), await people(8)];
  const { code, id } = await aCode(ann);
  const answers = await Promise.all(crowd.map((person) => accept(person, code)));
  const winners = answers.flatMap(({ status }, i) => (status === 200 ? [crowd[i]!.id] : []));
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ error }) => error?.code === "INVITE_USED")).toHaveLength(7);
  const clients = await clientsOf(ann);
  expect(clients.map(({ user_id }) => user_id)).toEqual(winners);
  const codes = await drizzle(env.DB).select().from(invite_codes).where(eq(invite_codes.id, id));
  expect(codes).toMatchObject([{ status: "used", used_by: winners[0] }]);
  expect(await announcedTo(ann)).toHaveLength(1);
});

test("[INV-5] who accepts twice at once, by one code or two, is one client and uses one", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const [one, two] = [await aCode(ann), await aCode(ann)];
  const codes = [one.code, one.code, two.code, two.code];
  const answers = await Promise.all(codes.map((code) => accepted(bob, code)));
  expect(answers.filter(({ already_connected }) => !already_connected)).toHaveLength(1);
  expect(new Set(answers.map(({ client_profile_id }) => client_profile_id)).size).toBe(1);
  expect(await clientsOf(ann)).toHaveLength(1);
  expect(await announcedTo(ann)).toHaveLength(1);
  const { invite_codes: listed } = await listInviteCodes(ann.id, { limit: 50 }, env, Date.now());
  expect(listed.map(({ status }) => status).toSorted()).toEqual(["active", "used"]);
});

test("[INV-6] the coach hears of it, with and without the server dying after the answer", async () => {
  const [ann, bob, cas] = [await aCoach(), await registered(), await registered()];
  const line = await ann.connect();
  const joined = await accepted(bob, (await aCode(ann)).code);
  const { client_profile_id } = joined;
  const heard = { client_profile_id, coach_id: ann.id, user_id: bob.id };
  expect(await line.hears("invite.accepted")).toEqual(heard);

  const { code } = await aCode(ann);
  const acceptance = { code, user_id: cas.id, request_id: "test" };
  const { accepted: second } = await acceptInvite(acceptance, env, Date.now() - 60_000);
  await sweepOutbox(env, Date.now());
  const { client_profile_id: later } = second;
  await line.hears("invite.accepted", (data) => data.client_profile_id === later);
});

test("[INV-7] what cannot be accepted says why, and uses nothing up", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const [open, ended, over] = [await aCode(ann), await aCode(ann), await aCode(ann, 1)];
  expect(await accept(ann, open.code)).toMatchObject({
    status: 422,
    error: { code: "VALIDATION_ERROR", details: [{ path: "code" }] },
  });
  await ann.patch(`${PATH}/${ended.id}/deactivate`);
  for (const code of [ended.code, spoken(newInviteCode()), "nonsense", ""]) {
    expect(await accept(bob, code)).toMatchObject({
      status: 404,
      error: { code: "INVITE_INVALID" },
    });
  }
  const late = { code: over.code, user_id: bob.id, request_id: "test" };
  const end = Date.parse(over.expires_at);
  expect(await outcome(acceptInvite(late, env, end))).toBe("INVITE_INVALID");

  await ann.put("/coaches/me", { is_accepting_clients: false });
  expect(await accept(bob, open.code)).toMatchObject({
    status: 409,
    error: { code: "COACH_NOT_ACCEPTING" },
  });
  await ann.put("/coaches/me", { is_accepting_clients: true });
  expect(await accept(bob, open.code)).toMatchObject({ status: 200 });
});

test("[INV-7] a coach who stops taking clients this very moment has not taken one", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const { code } = await aCode(ann);
  const DB = new Proxy(env.DB, {
    get(db, key) {
      const value: unknown = Reflect.get(db, key);
      if (key !== "batch") return typeof value === "function" ? value.bind(db) : value;
      return async (statements: D1PreparedStatement[]) => {
        await ann.put("/coaches/me", { is_accepting_clients: false });
        return db.batch(statements);
      };
    },
  });
  const acceptance = { code, user_id: bob.id, request_id: "test" };
  const accepting = acceptInvite(acceptance, envWith({ DB }), Date.now());
  expect(await outcome(accepting)).toBe("COACH_NOT_ACCEPTING");
  expect(await clientsOf(ann)).toEqual([]);
});

test("[INV-8] whom the coach archived comes back by a new code, as they were", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const first = await aCode(ann);
  const { client_profile_id } = await accepted(bob, first.code);
  const path = `/coaches/me/clients/${client_profile_id}`;
  await ann.patch(path, { private_notes: "likes hills" });
  await ann.post(`${path}/archive`);
  expect(await accept(bob, first.code)).toMatchObject({
    status: 409,
    error: {
      code: "INVITE_USED",
      details: [{ path: "status", from: "used", to: "used", allowed: [] }],
    },
  });
  const back = await accepted(bob, (await aCode(ann)).code);
  expect(back).toEqual({ client_profile_id, coach_id: ann.id, already_connected: false });
  expect((await ann.get(path)).data).toMatchObject({
    status: "active",
    private_notes: "likes hills",
    archived_at: null,
    archived_by: null,
  });
});

test("[INV-8] who has left comes back the same way, and in no other", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const { client_profile_id } = await accepted(bob, (await aCode(ann)).code);
  await bob.delete(`/users/me/coaches/${client_profile_id}`);
  const taken = await ann.post(`/coaches/me/clients/${client_profile_id}/reactivate`);
  expect(taken).toMatchObject({ status: 409, error: { code: "CLIENT_ARCHIVED" } });
  const back = await accepted(bob, (await aCode(ann)).code);
  expect(back).toMatchObject({ client_profile_id, already_connected: false });
});

test("[INV-9] three active clients are free, and codes that nobody has accepted cost nothing", async () => {
  const [ann, crowd] = [await aCoach(), await people(4)];
  const codes = await Promise.all(crowd.map(() => aCode(ann)));
  for (const [i, person] of crowd.slice(0, 3).entries()) await accepted(person, codes[i]!.code);
  const refused = { status: 403, error: { code: "FREE_TIER_LIMIT_REACHED" } };
  expect(await accept(crowd[3]!, codes[3]!.code)).toMatchObject(refused);
  expect(await ann.post(PATH)).toMatchObject(refused);

  const [client] = await clientsOf(ann);
  await ann.post(`/coaches/me/clients/${client!.id}/pause`);
  expect(await ann.post(PATH)).toMatchObject({ status: 201 });
  expect(await accepted(crowd[3]!, codes[3]!.code)).toMatchObject({ already_connected: false });
});

test("[INV-9] of five who accept at once for the last free place, one gets it", async () => {
  const [ann, crowd] = [await aCoach(), await people(5)];
  const codes = await Promise.all(crowd.map(() => aCode(ann)));
  await Promise.all([connect(ann, await registered()), connect(ann, await registered())]);
  const answers = await Promise.all(crowd.map((person, i) => accept(person, codes[i]!.code)));
  const refused = answers.filter(({ error }) => error?.code === "FREE_TIER_LIMIT_REACHED");
  expect(refused).toHaveLength(4);
  const active = (await clientsOf(ann)).filter(({ status }) => status === "active");
  expect(active).toHaveLength(3);
  const { invite_codes: listed } = await listInviteCodes(ann.id, { limit: 50 }, env, Date.now());
  expect(listed.filter(({ status }) => status === "active")).toHaveLength(4);
  expect(await announcedTo(ann)).toHaveLength(1);
});

test("[INV-10] a code is taken back once and for all, by its coach", async () => {
  const [ann, eve, bob] = [await aCoach(), await aCoach(), await registered()];
  const [open, used] = [await aCode(ann), await aCode(ann)];
  await accepted(bob, used.code);
  const end = (coach: Person, id: string) => coach.patch(`${PATH}/${id}/deactivate`);
  for (const id of [open.id, newId()]) expect(await end(eve, id)).toMatchObject({ status: 404 });
  const ended = await end(ann, open.id);
  expect(ended).toMatchObject({ status: 200, data: { id: open.id, status: "deactivated" } });
  expect((await end(ann, open.id)).data).toEqual(ended.data);
  expect(await end(ann, used.id)).toMatchObject({
    status: 409,
    error: {
      code: "INVITE_USED",
      details: [{ path: "status", from: "used", to: "deactivated", allowed: [] }],
    },
  });
});

test("[INV-10] a code that is taken back and accepted at once is one of the two", async () => {
  const ann = await aCoach();
  for (const bob of await people(3)) {
    const { code, id } = await aCode(ann);
    const [joined, ended] = await Promise.all([
      accept(bob, code),
      ann.patch(`${PATH}/${id}/deactivate`),
    ]);
    expect([joined.status === 200, ended.status === 200].filter(Boolean)).toHaveLength(1);
  }
});

test("[INV-11] who tries codes that nobody has is soon refused, and then the right one too", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const { code } = await aCode(ann);
  const wrong = Array.from({ length: 20 }, () => spoken(newInviteCode()));
  for (const guess of wrong) expect(await accept(bob, guess)).toMatchObject({ status: 404 });
  expect(await accept(bob, wrong[0]!)).toMatchObject({ status: 404 });
  const refused = { status: 429, error: { code: "RATE_LIMITED" } };
  expect(await accept(bob, spoken(newInviteCode()))).toMatchObject(refused);
  expect(await accept(bob, code)).toMatchObject(refused);
  const later = { code, user_id: bob.id, request_id: "test" };
  expect(await outcome(acceptInvite(later, env, Date.now() + 3_700_000))).toBe("ok");
});

test("[INV-11] codes that somebody has cost nothing, whatever is the matter with them", async () => {
  const [ann, bob, cas] = [await aCoach(), await registered(), await registered()];
  const now = Date.now();
  const row = { coach_id: ann.id, expires_at: now + DAY_MS, created_at: now };
  const used = { ...row, status: "used" as const, used_by: cas.id, used_at: now };
  const codes = Array.from({ length: 25 }, () => ({ ...used, id: newId(), code: newInviteCode() }));
  await Promise.all(codes.map((each) => drizzle(env.DB).insert(invite_codes).values(each)));
  for (const { code } of codes) {
    expect(await accept(bob, code)).toMatchObject({ error: { code: "INVITE_USED" } });
  }
  expect(await accept(bob, (await aCode(ann)).code)).toMatchObject({ status: 200 });
});

test("[INV-12] with a key, a code is made once and accepted once", async () => {
  const [ann, bob] = [await aCoach(), await registered()];
  const key = () => ({ "idempotency-key": crypto.randomUUID() });
  const [making, accepting] = [key(), key()];
  const first = await ann.post(PATH, { expires_in_days: 3 }, making);
  const second = await ann.post(PATH, { expires_in_days: 3 }, making);
  expect(second.data).toEqual(first.data);
  expect(await ann.post(PATH, { expires_in_days: 4 }, making)).toMatchObject({ status: 422 });
  const { code } = InviteCode.parse(first.data);
  const joined = await bob.post("/invites/accept", { code }, accepting);
  expect((await bob.post("/invites/accept", { code }, accepting)).data).toEqual(joined.data);
});
