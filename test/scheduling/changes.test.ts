import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { Session } from "#contract/sessions";
import { newId } from "#lib/ids";
import { connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { dateIn } from "#test/support/date-in";
import {
  aBegunSession,
  aBookable,
  anOpenCoach,
  announced,
  aSessionType,
  booked,
  clientsOf,
  DAY,
  inDays,
  MINUTE,
  sessionOf,
  startsSeen,
} from "#test/support/scheduling";
import { sweepOutbox } from "#workers/outbox/sweep";
import { cancelFutureSessions } from "#workers/scheduling/cancel-future-sessions";
import { endSession } from "#workers/scheduling/end-session";

/** Long before anything else here happened, so that a sweep finds only what a test put there. */
const LONG_AGO = -3e12;

/** Does something with a session, and answers with how that went: the session, or the code. */
async function change(who: Person, id: string, verb: string, body?: object) {
  const { error, data } = await who.post(`/sessions/${id}/${verb}`, body);
  return error?.code ?? Session.parse(data);
}

/** The client leaves the coach, and the two hear of what that cancels. */
async function part(client: Person, client_profile_id: string, within: Env = env): Promise<void> {
  const parting = { client_profile_id, user_id: client.id, request_id: newId() };
  const { enact } = await cancelFutureSessions(parting, within, Date.now());
  await enact?.();
}

test("[BOOK-20] a client cancels, and the slot is free again", async () => {
  const { coach, client, type } = await aBookable();
  const session = await booked(client, type.id, inDays(2));
  const cancelled = await change(client, session.id, "cancel", { reason: "Ill" });
  expect(cancelled).toMatchObject({
    status: "cancelled",
    sequence: 1,
    version: 2,
    seats_left: 0,
    cancelled_by: client.id,
    cancel_reason: "Ill",
    cancelled_at: expect.any(String),
    participants: [{ status: "cancelled", cancel_reason: "Ill" }],
  });
  expect(await sessionOf(coach, session.id)).toEqual(cancelled);
  expect(await startsSeen(client, type, dateIn(2))).toContain(inDays(2));
  const again = await booked(client, type.id, inDays(2));
  expect(again.id).not.toBe(session.id);
});

test("[BOOK-20] clients cancel and move until the cancellation notice, coaches at any time", async () => {
  const notice = 3 * 24 * 60;
  const { coach, client, type } = await aBookable({ cancellation_notice_minutes: notice });
  const late = await booked(client, type.id, inDays(2));
  expect(late.cancellable_until_at).toBe(inDays(-1));
  expect(await change(client, late.id, "cancel")).toBe("CANCELLATION_WINDOW_CLOSED");
  const move = { start_at: inDays(9) };
  expect(await change(client, late.id, "reschedule", move)).toBe("CANCELLATION_WINDOW_CLOSED");
  // The terms are those on which it was booked.
  await coach.patch(`/coaches/me/session-types/${type.id}`, { cancellation_notice_minutes: 0 });
  expect(await change(client, late.id, "cancel")).toBe("CANCELLATION_WINDOW_CLOSED");
  expect(await change(coach, late.id, "cancel", { reason: "Ill" })).toMatchObject({
    status: "cancelled",
    cancelled_by: coach.id,
  });
  expect(await sessionOf(client, late.id)).toMatchObject({
    cancelled_by: coach.id,
    cancel_reason: "Ill",
  });
});

test("[BOOK-21] a member gives up their own seat, which the next one can have", async () => {
  const { coach, type } = await anOpenCoach({ capacity: 2 });
  const [a, b, c] = await clientsOf(coach, 3);
  const session = await booked(a!.client, type.id, inDays(2));
  await booked(b!.client, type.id, inDays(2));
  const left = await change(b!.client, session.id, "cancel", { reason: "Busy" });
  expect(left).toMatchObject({
    status: "scheduled",
    seats_left: 1,
    participants: [{ client_profile_id: b!.client_profile_id, status: "cancelled" }],
  });
  expect(await change(b!.client, session.id, "cancel")).toBe("SESSION_STATE_INVALID");
  expect(await sessionOf(a!.client, session.id)).toMatchObject({
    participants: [{ status: "booked" }],
  });
  const joined = await booked(c!.client, type.id, inDays(2));
  expect(joined.id).toBe(session.id);
  expect(await change(c!.client, session.id, "cancel")).toMatchObject({ seats_left: 1 });
  // Who has left may come back.
  expect(await booked(b!.client, type.id, inDays(2))).toMatchObject({
    id: session.id,
    participants: [{ status: "booked", cancel_reason: null }],
  });
});

test("[BOOK-21] with its last seat a session ends, and a coach can take one client out of it", async () => {
  const { coach, type } = await anOpenCoach({ capacity: 3 });
  const [a, b] = await clientsOf(coach, 2);
  const session = await booked(a!.client, type.id, inDays(2));
  await booked(b!.client, type.id, inDays(2));
  const out = { client_profile_id: a!.client_profile_id, reason: "Injured" };
  expect(await change(coach, session.id, "cancel", out)).toMatchObject({
    status: "scheduled",
    seats_left: 2,
    participants: [{ status: "cancelled", cancel_reason: "Injured" }, { status: "booked" }],
  });
  expect(await change(coach, session.id, "cancel", { client_profile_id: newId() })).toBe(
    "NOT_FOUND",
  );
  const other = { client_profile_id: a!.client_profile_id };
  expect(await change(b!.client, session.id, "cancel", other)).toBe("NOT_FOUND");
  expect(await change(b!.client, session.id, "cancel")).toMatchObject({ status: "cancelled" });
  // Who left before is not told who went last.
  expect(await sessionOf(a!.client, session.id)).toMatchObject({
    status: "cancelled",
    cancelled_by: null,
  });
  expect(await sessionOf(coach, session.id)).toMatchObject({ cancelled_by: b!.client.id });
  expect(await startsSeen(coach, type, dateIn(2))).toContain(inDays(2));
});

test("[BOOK-22] a session that moves stays the same one, with a higher sequence", async () => {
  const { coach, client, client_profile_id, type } = await aBookable({ slot_interval_minutes: 30 });
  const session = await booked(client, type.id, inDays(2), { notes: "Knees" });
  // Its own time is no obstacle.
  const half = new Date(Date.parse(inDays(2)) + 30 * MINUTE).toISOString();
  const moved = await change(client, session.id, "reschedule", { start_at: half });
  expect(moved).toMatchObject({
    id: session.id,
    status: "scheduled",
    start_at: half,
    sequence: 1,
    participants: [{ client_profile_id, status: "booked", notes: "Knees" }],
  });
  expect(await change(coach, session.id, "reschedule", { start_at: inDays(3) })).toMatchObject({
    sequence: 2,
    end_at: inDays(3, 11),
  });
  // To where it is already, nothing happens.
  expect(await change(coach, session.id, "reschedule", { start_at: inDays(3) })).toMatchObject({
    sequence: 2,
    version: 3,
  });
  expect(await startsSeen(client, type, dateIn(2))).toContain(inDays(2));
  expect(await startsSeen(client, type, dateIn(3))).not.toContain(inDays(3));
  const rest = await booked(client, type.id, inDays(2));
  expect(await change(client, rest.id, "reschedule", { start_at: inDays(3) })).toBe(
    "SESSION_CONFLICT",
  );
});

test("[BOOK-22] a session moves to slots only, whoever moves it", async () => {
  const { coach, client, type } = await aBookable({
    min_notice_minutes: 60,
    max_advance_days: 9,
    max_per_day: 1,
  });
  const session = await booked(client, type.id, inDays(2));
  const full = await booked(client, type.id, inDays(3));
  const elsewhere = await anOpenCoach();
  await connect(elsewhere.coach, client);
  await booked(client, elsewhere.type.id, inDays(4));
  const refusals: [string, string][] = [
    [inDays(-1), "IN_PAST"],
    [new Date(Date.now() + 10 * MINUTE).toISOString(), "NOTICE_TOO_SHORT"],
    [inDays(10), "TOO_FAR_AHEAD"],
    [inDays(5).replace("00:00.", "10:00."), "OUTSIDE_AVAILABILITY"],
    [inDays(3, 12), "SESSION_FULL"],
    [full.start_at, "SESSION_CONFLICT"],
    [inDays(4), "CLIENT_CONFLICT"],
  ];
  for (const who of [client, coach]) {
    for (const [start_at, code] of refusals) {
      expect([start_at, await change(who, session.id, "reschedule", { start_at })]).toEqual([
        start_at,
        code,
      ]);
    }
  }
  expect(await sessionOf(client, session.id)).toEqual(session);
});

test("[BOOK-22] a session for several is moved by its coach, with everybody in it", async () => {
  const { coach, type } = await anOpenCoach({ capacity: 2 });
  const [a, b] = await clientsOf(coach, 2);
  const session = await booked(a!.client, type.id, inDays(2));
  await booked(b!.client, type.id, inDays(2));
  const other = await booked(a!.client, type.id, inDays(4));
  const move = { start_at: inDays(3) };
  expect(await change(a!.client, session.id, "reschedule", move)).toBe("FORBIDDEN");
  expect(await change(coach, session.id, "reschedule", move)).toMatchObject({
    start_at: inDays(3),
  });
  for (const { client } of [a!, b!]) {
    const query = `?from=${inDays(3, 0)}&to=${inDays(3, 23)}`;
    expect((await client.get(`/sessions/me${query}`)).data).toMatchObject({
      sessions: [{ id: session.id }],
    });
  }
  // Two sessions never become one.
  expect(await change(coach, session.id, "reschedule", { start_at: other.start_at })).toBe(
    "SESSION_CONFLICT",
  );
});

test("[BOOK-22] a session moves on the terms that its type has now, also of a deleted type", async () => {
  const { coach, client, type } = await aBookable({ capacity: 1 });
  const session = await booked(client, type.id, inDays(2));
  const changed = { duration_minutes: 90, buffer_after_minutes: 30, capacity: 5 };
  await coach.patch(`/coaches/me/session-types/${type.id}`, changed);
  expect(await sessionOf(client, session.id)).toMatchObject({
    end_at: session.end_at,
    capacity: 1,
  });
  await coach.delete(`/coaches/me/session-types/${type.id}`);
  const moved = await change(client, session.id, "reschedule", { start_at: inDays(3) });
  expect(moved).toMatchObject({ end_at: inDays(3, 11).replace(":00:", ":30:"), capacity: 1 });
});

test("[BOOK-23] from its start on the coach says how a session went, and that is final", async () => {
  const bookable = await aBookable();
  const { coach, client, type } = bookable;
  const coming = await booked(client, type.id, inDays(2));
  expect(await change(coach, coming.id, "complete")).toBe("SESSION_NOT_STARTED");
  expect(await change(coach, coming.id, "no-show")).toBe("SESSION_NOT_STARTED");
  const begun = await aBegunSession(bookable);
  expect(await change(client, begun.id, "complete")).toBe("FORBIDDEN");
  expect(await change(coach, begun.id, "complete")).toMatchObject({
    status: "completed",
    completed_at: expect.any(String),
    no_show_at: null,
  });
  for (const verb of ["complete", "no-show", "cancel", "reschedule"]) {
    const body = verb === "reschedule" ? { start_at: inDays(3) } : undefined;
    const { status, error } = await coach.post(`/sessions/${begun.id}/${verb}`, body);
    expect([status, error?.code]).toEqual([409, "SESSION_STATE_INVALID"]);
    expect(error?.details).toMatchObject([{ path: "status", from: "completed", allowed: [] }]);
  }
});

test("[BOOK-23] whoever does not come blocks nothing; what took place does", async () => {
  const bookable = await aBookable();
  const { coach, client, type } = bookable;
  const session = await booked(client, type.id, inDays(2));
  const then = Date.parse(inDays(2)) + MINUTE;
  const ended = { session_id: session.id, user_id: coach.id, request_id: newId() };
  await endSession(ended, "completed", env, then);
  expect(await startsSeen(coach, type, dateIn(2))).not.toContain(inDays(2));
  const other = await booked(client, type.id, inDays(3));
  const missed = { ...ended, session_id: other.id };
  await endSession(missed, "no_show", env, then + DAY);
  expect(await startsSeen(coach, type, dateIn(3))).toContain(inDays(3));
  expect(await outcome(endSession(missed, "completed", env, then + DAY))).toBe(
    "SESSION_STATE_INVALID",
  );
});

test("[BOOK-24] what happens is told once, to the coach and the client whose seat it is", async () => {
  const { coach, type } = await anOpenCoach({ capacity: 2 });
  const [a, b] = await clientsOf(coach, 2);
  const session = await booked(a!.client, type.id, inDays(2));
  await booked(coach, type.id, inDays(2), { client_profile_id: b!.client_profile_id });
  const session_id = session.id;
  const times = { start_at: inDays(2), end_at: inDays(2, 11) };
  expect(await announced("session.booked", coach)).toMatchObject([
    {
      happened: { data: { session_id, ...times } },
      to: [coach.id, a!.client.id],
      actor: a!.client.id,
    },
    { happened: { data: { session_id, ...times } }, to: [coach.id, b!.client.id], actor: coach.id },
  ]);
  await change(coach, session.id, "reschedule", { start_at: inDays(3) });
  expect(await announced("session.rescheduled", coach)).toMatchObject([
    {
      happened: { data: { session_id, start_at: inDays(3), previous_start_at: inDays(2) } },
      to: [coach.id, a!.client.id, b!.client.id],
      actor: coach.id,
    },
  ]);
  await change(b!.client, session.id, "cancel");
  await change(coach, session.id, "cancel");
  const [seat, whole] = await announced("session.cancelled", coach);
  expect(seat).toMatchObject({
    happened: { data: { session_id, client_profile_id: b!.client_profile_id } },
    to: [coach.id, b!.client.id],
    actor: b!.client.id,
  });
  expect(whole).toMatchObject({ to: [coach.id, a!.client.id], actor: coach.id });
  expect(whole?.happened.data).not.toHaveProperty("client_profile_id");
});

test("[BOOK-24] those concerned hear of it on their sockets", async () => {
  const { coach, client, type } = await aBookable();
  await Promise.all([coach.connect(), client.connect()]);
  const session = await booked(client, type.id, inDays(2));
  for (const person of [coach, client]) {
    const heard = await person.hears("session.booked");
    expect(heard).toMatchObject({ session_id: session.id, start_at: session.start_at });
  }
});

test("[BOOK-25] what is to be done once can be asked for again under its key", async () => {
  const { coach, client, type } = await aBookable();
  const session = await booked(client, type.id, inDays(2));
  const key = { "idempotency-key": newId() };
  const path = `/sessions/${session.id}/cancel`;
  const [first, again] = [await client.post(path, {}, key), await client.post(path, {}, key)];
  expect(again).toMatchObject({ status: 200, data: first.data });
  expect(await announced("session.cancelled", coach)).toHaveLength(1);
});

test("[BOOK-26] when coach and client part, what is still to come is cancelled and told", async () => {
  const bookable = await aBookable({ cancellation_notice_minutes: 43_200, capacity: 2 });
  const { coach, client, client_profile_id, type } = bookable;
  const [other] = await clientsOf(coach, 1);
  const begun = await aBegunSession(bookable);
  const alone = await booked(client, type.id, inDays(2));
  const shared = await booked(client, type.id, inDays(3));
  await booked(other!.client, type.id, inDays(3));
  for (const _ of [1, 2]) await part(client, client_profile_id);
  expect(await sessionOf(coach, begun.id)).toMatchObject({ status: "scheduled" });
  expect(await sessionOf(coach, alone.id)).toMatchObject({
    status: "cancelled",
    sequence: 1,
    cancelled_by: client.id,
    participants: [{ status: "cancelled" }],
  });
  expect(await sessionOf(coach, shared.id)).toMatchObject({
    status: "scheduled",
    sequence: 1,
    seats_left: 1,
    cancelled_by: null,
    participants: [{ status: "cancelled" }, { status: "booked" }],
  });
  const told = await announced("session.cancelled", coach);
  const to = [coach.id, client.id];
  expect(told).toMatchObject([
    { to, actor: client.id, happened: { data: { session_id: alone.id } } },
    { to, actor: client.id, happened: { data: { session_id: shared.id, client_profile_id } } },
  ]);
  expect(told[0]!.happened.data).not.toHaveProperty("client_profile_id");
});

test("[BOOK-26] what a server cancelled and died before telling, the sweep tells", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const { id } = await booked(client, type.id, inDays(2));
  const line = await coach.connect();
  const parting = { client_profile_id, user_id: client.id, request_id: newId() };
  await cancelFutureSessions(parting, env, LONG_AGO);
  expect(await cancelFutureSessions(parting, env, LONG_AGO)).toEqual({});
  await sweepOutbox(env, LONG_AGO + 6000);
  await line.hears("session.cancelled", ({ session_id }) => session_id === id);
  expect(await announced("session.cancelled", coach)).toHaveLength(1);
});

test("[BOOK-26] a session that is cancelled at that very moment is told once, and holds up no other", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const sessions: Session[] = [];
  for (const day of [2, 3, 4]) sessions.push(await booked(client, type.id, inDays(day)));
  let isFirst = true;
  const batch: Env["DB"]["batch"] = async (statements) => {
    if (isFirst) {
      isFirst = false;
      await change(coach, sessions[1]!.id, "cancel", { reason: "Ill" });
    }
    return env.DB.batch(statements);
  };
  const DB = new Proxy(env.DB, {
    get: (db, key) => (key === "batch" ? batch : Reflect.get(db, key).bind(db)),
  });
  await part(client, client_profile_id, envWith({ DB }));
  const by = async ({ id }: Session) => (await sessionOf(coach, id)).cancelled_by;
  expect(await Promise.all(sessions.map(by))).toEqual([client.id, coach.id, client.id]);
  expect(await announced("session.cancelled", coach)).toHaveLength(3);
});

test("[BOOK-26] to part asks as much of the database for many sessions as for few", async () => {
  const asked = async (days: number[]) => {
    const { coach, client, client_profile_id, type } = await aBookable();
    for (const day of days) await booked(client, type.id, inDays(day));
    const { counting, queries } = countQueries();
    await part(client, client_profile_id, counting);
    expect(await announced("session.cancelled", coach)).toHaveLength(days.length);
    return queries;
  };
  expect(await asked([2, 3, 4, 5])).toEqual(await asked([2]));
});

test("[BOOK-27] a session is nobody's business but its coach's and its clients'", async () => {
  const { coach, type } = await anOpenCoach({ capacity: 2 });
  const [member, another] = await clientsOf(coach, 2);
  const session = await booked(member!.client, type.id, inDays(2));
  const former = await registered();
  await connect(coach, former, "archived");
  const strangers = [another!.client, former, await registered(), (await anOpenCoach()).coach];
  const path = `/sessions/${session.id}`;
  const move = { start_at: inDays(3) };
  const touch: ((who: Person) => Promise<{ status: number }>)[] = [
    (who) => who.get(path),
    (who) => who.post(`${path}/cancel`, {}),
    (who) => who.post(`${path}/reschedule`, move),
    (who) => who.post(`${path}/complete`),
    (who) => who.post(`${path}/no-show`),
    (who) => who.get(`/sessions/${newId()}`),
  ];
  for (const who of strangers) {
    for (const each of touch) expect((await each(who)).status).toBe(404);
  }
  expect(await sessionOf(coach, session.id)).toEqual({
    ...session,
    participants: session.participants,
  });
});

test("[BOOK-27] a former client still sees what was, and moves nothing", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const single = await aSessionType(coach);
  const session = await booked(client, single.id, inDays(2));
  await coach.patch(`/coaches/me/clients/${client_profile_id}`, { status: "archived" });
  expect((await client.get(`/sessions/${session.id}`)).status).toBe(200);
  expect(await change(client, session.id, "reschedule", { start_at: inDays(3) })).not.toBeTypeOf(
    "object",
  );
  expect(
    (await client.post("/sessions/book", { session_type_id: type.id, start_at: inDays(3) })).status,
  ).toBe(404);
});
