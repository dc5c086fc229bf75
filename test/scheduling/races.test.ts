import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import type { SessionType } from "#contract/scheduling";
import { Sessions } from "#contract/sessions";
import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { newId } from "#lib/ids";
import { connect } from "#test/support/coaching";
import type { Person } from "#test/support/people";
import { pendingPushes, pushesTo } from "#test/support/pushes";
import {
  aBookable,
  anOpenCoach,
  announced,
  aSessionType,
  booked,
  clientsOf,
  hoursOf,
  inDays,
  MINUTE,
  sessionOf,
  subscribe,
} from "#test/support/scheduling";

/** Each asks for their own start and type, all at once; how that went, in order. */
async function rush(clients: Person[], wish: (i: number) => { type: SessionType; at: string }) {
  const answers = await Promise.all(
    clients.map(async (client, i) => {
      const { type, at } = wish(i);
      const body = { session_type_id: type.id, start_at: at };
      const { status, error } = await client.post("/sessions/book", body);
      return error?.code ?? String(status);
    }),
  );
  return Object.fromEntries(
    [...Map.groupBy(answers, (answer) => answer)].map(([answer, all]) => [answer, all.length]),
  );
}

/** A coach who may have many clients, and that many. */
async function crowd(n: number, draft: Parameters<typeof anOpenCoach>[0] = {}) {
  const { coach, type } = await anOpenCoach(draft);
  await subscribe(coach);
  const clients = (await clientsOf(coach, n)).map(({ client }) => client);
  return { coach, type, clients };
}

const sessionsOf = async (coach: Person) =>
  Sessions.parse((await coach.get("/coaches/me/sessions")).data).sessions;

/** One session, one seat, one announcement, one push. */
async function expectOneBooking(coach: Person): Promise<void> {
  const [session, ...others] = await sessionsOf(coach);
  expect(others).toEqual([]);
  expect(session?.participants).toHaveLength(1);
  const events = await announced("session.booked", coach);
  expect(events).toMatchObject([{ happened: { data: { session_id: session?.id } } }]);
  await expect.poll(() => pushesTo(coach), { timeout: 5000 }).toHaveLength(1);
  await expect.poll(() => pendingPushes(coach)).toEqual([]);
  expect(await pushesTo(coach)).toHaveLength(1);
}

test("[BOOK-10] of fifty who book one slot at once one gets it, and it is told once", async () => {
  const { coach, type, clients } = await crowd(50);
  const at = inDays(2);
  expect(await rush(clients, () => ({ type, at }))).toEqual({ 201: 1, SESSION_CONFLICT: 49 });
  await expectOneBooking(coach);
});

test("[BOOK-10] of fifty at starts that overlap, and through different types, one gets it", async () => {
  const { coach, type, clients } = await crowd(50, { slot_interval_minutes: 5 });
  const padded = await aSessionType(coach, {
    duration_minutes: 15,
    slot_interval_minutes: 5,
    buffer_before_minutes: 30,
    buffer_after_minutes: 30,
  });
  const at = (i: number) => new Date(Date.parse(inDays(2)) + (i % 6) * 5 * MINUTE).toISOString();
  const wish = (i: number) => ({ type: i % 2 === 0 ? type : padded, at: at(i) });
  expect(await rush(clients, wish)).toEqual({ 201: 1, SESSION_CONFLICT: 49 });
  await expectOneBooking(coach);
});

test("[BOOK-11] a session for three never holds four, and takes three", async () => {
  const { coach, type, clients } = await crowd(12, { capacity: 3 });
  expect(await rush(clients, () => ({ type, at: inDays(2) }))).toEqual({ 201: 3, SESSION_FULL: 9 });
  const [session, ...others] = await sessionsOf(coach);
  expect(others).toEqual([]);
  expect(session).toMatchObject({ seats_left: 0, version: 3, participants: [{}, {}, {}] });
  expect(await announced("session.booked", coach)).toHaveLength(3);
});

test("[BOOK-11] a day takes as many sessions of a type as it may, and no more", async () => {
  const { coach, type, clients } = await crowd(10, { max_per_day: 2 });
  const wish = (i: number) => ({ type, at: inDays(2, i) });
  expect(await rush(clients, wish)).toEqual({ 201: 2, SESSION_FULL: 8 });
  expect(await sessionsOf(coach)).toHaveLength(2);
});

test("[BOOK-5] who books with several coaches at once gets one seat", async () => {
  const { client, type } = await aBookable();
  const others = await Promise.all(Array.from({ length: 4 }, () => anOpenCoach()));
  for (const { coach } of others) await connect(coach, client);
  const types = [type, ...others.map((each) => each.type)];
  const wish = (i: number) => ({ type: types[i]!, at: inDays(2) });
  const clients = types.map(() => client);
  expect(await rush(clients, wish)).toEqual({ 201: 1, CLIENT_CONFLICT: 4 });
});

test("[BOOK-12] a session that moves and one that is booked do not both get the slot", async () => {
  const { coach, type, clients } = await crowd(6);
  const [mover, ...others] = clients;
  const session = await booked(mover!, type.id, inDays(2, 8));
  const at = inDays(2, 9);
  const [moved, ...answers] = await Promise.all([
    mover!.post(`/sessions/${session.id}/reschedule`, { start_at: at }),
    ...others.map((client) =>
      client.post("/sessions/book", { session_type_id: type.id, start_at: at }),
    ),
  ]);
  const won = [moved.status === 200, ...answers.map(({ status }) => status === 201)];
  expect(won.filter(Boolean)).toHaveLength(1);
  const starts = (await sessionsOf(coach)).map(({ start_at }) => start_at);
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts).toContain(at);
});

test("[BOOK-12] of changes to one session at once each happens as a whole, or is refused", async () => {
  const { coach, client, type } = await aBookable();
  const session = await booked(client, type.id, inDays(2));
  const path = `/sessions/${session.id}`;
  const answers = await Promise.all([
    coach.post(`${path}/cancel`, {}),
    client.post(`${path}/cancel`, {}),
    coach.post(`${path}/reschedule`, { start_at: inDays(3) }),
    client.post(`${path}/reschedule`, { start_at: inDays(4) }),
  ]);
  for (const { status } of answers) expect([200, 409]).toContain(status);
  const cancels = answers.slice(0, 2).filter(({ status }) => status === 200);
  const moves = answers.slice(2).filter(({ status }) => status === 200);
  expect(cancels).toHaveLength(1);
  const ended = await sessionOf(coach, session.id);
  expect(ended).toMatchObject({ status: "cancelled", sequence: 1 + moves.length });
  expect(await announced("session.cancelled", coach)).toHaveLength(1);
  expect(await announced("session.rescheduled", coach)).toHaveLength(moves.length);
});

/** Rows as they would be written by whoever goes around the product's own verbs. */
async function roughly(type: SessionType, coach: Person, startAt: string, more: object = {}) {
  const start_at = Date.parse(startAt);
  const end_at = start_at + 60 * MINUTE;
  const hours = await hoursOf(coach);
  return {
    id: newId(),
    coach_id: coach.id,
    session_type_id: type.id,
    status: "scheduled" as const,
    start_at,
    end_at,
    busy_from_at: start_at,
    busy_until_at: end_at,
    local_date: startAt.slice(0, 10),
    capacity: 1,
    cancellation_notice_minutes: 0,
    sequence: 0,
    version: 1,
    availability_revision: hours?.revision ?? 0,
    type_version: type.version,
    created_at: 1,
    updated_at: 1,
    ...more,
  };
}

/** The word of the trigger or constraint that refuses a write. */
async function refusalOf(write: Promise<unknown>): Promise<string> {
  try {
    await write;
    return "written";
  } catch (thrown) {
    const cause = thrown instanceof Error ? String(thrown.cause) : "";
    return /([A-Z_]+): SQLITE_CONSTRAINT|(CHECK)/.exec(cause)?.slice(1).join("") ?? cause;
  }
}

test("[BOOK-13] the database itself keeps sessions apart, whoever writes", async () => {
  const { coach, type } = await anOpenCoach();
  const db = drizzle(env.DB);
  const insert = async (more: object, at = inDays(2)) =>
    refusalOf(
      db
        .insert(coaching_sessions)
        .values(await roughly(type, coach, at, more))
        .execute(),
    );
  expect(await insert({})).toBe("written");
  expect(await insert({})).toBe("SESSION_CONFLICT");
  expect(await insert({ status: "completed" })).toBe("SESSION_CONFLICT");
  expect(await insert({ status: "cancelled" })).toBe("written");
  expect(await insert({}, inDays(2, 11))).toBe("written");
  expect(await insert({ availability_revision: 0 }, inDays(3))).toBe("AVAILABILITY_CHANGED");
  expect(await insert({ type_version: 2 }, inDays(3))).toBe("AVAILABILITY_CHANGED");
  expect(await insert({ busy_until_at: 1 }, inDays(3))).toBe("CHECK");
  expect(await insert({ status: "gone" }, inDays(3))).toBe("CHECK");

  const eleven = and(
    eq(coaching_sessions.coach_id, coach.id),
    eq(coaching_sessions.start_at, Date.parse(inDays(2, 11))),
  );
  const update = (set: Partial<typeof coaching_sessions.$inferInsert>) =>
    refusalOf(db.update(coaching_sessions).set(set).where(eleven).execute());
  expect(await update({ busy_from_at: Date.parse(inDays(2)), version: 2 })).toBe(
    "SESSION_CONFLICT",
  );
  expect(await update({ status: "completed" })).toBe("SESSION_CHANGED");
  expect(await update({ status: "completed", version: 2 })).toBe("written");
  expect(await update({ status: "scheduled", version: 3 })).toBe("SESSION_CHANGED");
});

test("[BOOK-13] the database itself keeps seats to what a session holds, whoever writes", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const [other] = await clientsOf(coach, 1);
  const session = await booked(client, type.id, inDays(2));
  const db = drizzle(env.DB);
  const seat = (more: object) =>
    refusalOf(
      db
        .insert(session_participants)
        .values({
          session_id: session.id,
          client_profile_id: other!.client_profile_id,
          user_id: other!.client.id,
          booking_id: newId(),
          start_at: Date.parse(session.start_at),
          status: "booked",
          created_at: 1,
          ...more,
        })
        .execute(),
    );
  expect(await seat({})).toBe("SESSION_FULL");
  expect(await seat({ client_profile_id, user_id: client.id })).toBe("ALREADY_BOOKED");
  expect(await seat({ user_id: client.id })).toBe("CLIENT_ARCHIVED");
  expect(await seat({ start_at: 1 })).toBe("SESSION_CHANGED");
  await client.post(`/sessions/${session.id}/cancel`, {});
  expect(await seat({})).toBe("SESSION_CHANGED");
  const mine = eq(session_participants.session_id, session.id);
  const again = db.update(session_participants).set({ status: "booked" }).where(mine).execute();
  expect(await refusalOf(again)).toBe("SESSION_CHANGED");
});
