import { env } from "cloudflare:workers";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect } from "vitest";
import { z } from "zod";

import { SessionType, type SessionTypeDraft, Slots } from "#contract/scheduling";
import { Session } from "#contract/sessions";
import { outbox_events } from "#d1-migrations/schema/platform";
import { coach_availabilities } from "#d1-migrations/schema/scheduling";
import { subscriptions } from "#d1-migrations/schema/subscriptions";
import { newId } from "#lib/ids";
import { aCoach, connect } from "#test/support/coaching";
import { type Person, registered } from "#test/support/people";
import { book } from "#workers/scheduling/book";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Every day from midnight to midnight. */
export const ALWAYS = Array.from({ length: 7 }, (_, day_of_week) => ({
  day_of_week,
  start_time: "00:00",
  end_time: "24:00",
}));

/** A full hour of some days ahead, in UTC, as people send it. */
export const inDays = (days: number, hour = 10): string =>
  new Date(Math.floor(Date.now() / DAY) * DAY + days * DAY + hour * HOUR).toISOString();

/** Somebody who works around the clock and gives whole hours of a type. */
export async function anOpenCoach(type: Partial<SessionTypeDraft> = {}) {
  const coach = await aCoach({ timezone: "UTC" });
  await coach.put("/coaches/me/availability", { timezone: "UTC", windows: ALWAYS });
  return { coach, type: await aSessionType(coach, type) };
}

export async function aSessionType(
  coach: Person,
  type: Partial<SessionTypeDraft> = {},
): Promise<SessionType> {
  const draft = { name: "Training", duration_minutes: 60, slot_interval_minutes: 60, ...type };
  const { status, data } = await coach.post("/coaches/me/session-types", draft);
  expect(status).toBe(201);
  return SessionType.parse(data);
}

/** Some of the coach's clients, and their client profiles. */
export async function clientsOf(coach: Person, n: number) {
  return Promise.all(
    Array.from({ length: n }, async () => {
      const client = await registered({ display_name: "Client" });
      return { client, client_profile_id: await connect(coach, client) };
    }),
  );
}

/** A coach with an open calendar, a type and one client. */
export async function aBookable(type: Partial<SessionTypeDraft> = {}) {
  const open = await anOpenCoach(type);
  const [first] = await clientsOf(open.coach, 1);
  return { ...open, ...first! };
}

/** Books, and answers with the session. */
export async function booked(
  who: Person,
  session_type_id: string,
  start_at: string,
  more: { client_profile_id?: string; notes?: string } = {},
): Promise<Session> {
  const { status, data } = await who.post("/sessions/book", { session_type_id, start_at, ...more });
  expect(status).toBe(201);
  return Session.parse(data);
}

/** The starts of the slots from one date to another. */
export async function startsSeen(
  who: Person,
  type: SessionType,
  start: string,
  end = start,
): Promise<string[]> {
  const query = new URLSearchParams({ session_type_id: type.id, start, end });
  const { status, data } = await who.get(`/coaches/${type.coach_id}/bookable-slots?${query}`);
  expect(status).toBe(200);
  return Slots.parse(data).slots.map(({ start_at }) => start_at);
}

export const sessionOf = async (who: Person, id: string): Promise<Session> =>
  Session.parse((await who.get(`/sessions/${id}`)).data);

/** The coach's hours as they are stored. */
export const hoursOf = (coach: Person) =>
  drizzle(env.DB)
    .select()
    .from(coach_availabilities)
    .where(eq(coach_availabilities.coach_id, coach.id))
    .get();

/** Lets a coach have as many clients as they like. */
export async function subscribe(coach: Person): Promise<void> {
  await drizzle(env.DB).insert(subscriptions).values({
    user_id: coach.id,
    original_transaction_id: coach.id,
    is_pro: true,
    is_trial: false,
    renews: true,
    purchased_at: Date.now(),
  });
}

/** What the outbox holds of an event for a coach. */
export async function announced(event: string, coach: Person) {
  const rows = await drizzle(env.DB)
    .select({ effect: outbox_events.effect })
    .from(outbox_events)
    .where(
      sql`${outbox_events.effect} ->> '$.happened.event' = ${event}
        AND ${outbox_events.effect} ->> '$.happened.data.coach_id' = ${coach.id}`,
    );
  return rows.map(({ effect }) => Announced.parse(JSON.parse(effect)));
}

const Announced = z.object({
  happened: z.object({ data: z.looseObject({ session_id: z.string() }) }),
  to: z.array(z.string()),
  actor: z.string().nullable(),
});

/** A session that began with this hour, booked by the client the day before. */
export async function aBegunSession(bookable: {
  type: SessionType;
  client: Person;
  client_profile_id: string;
}): Promise<Session> {
  const { type, client } = bookable;
  const now = Date.now();
  const start_at = new Date(Math.floor(now / HOUR) * HOUR).toISOString();
  const request = { booking_id: newId(), user_id: client.id, request_id: newId() };
  const wanted = { session_type_id: type.id, start_at };
  const { session_id } = await book(request, wanted, env, now - DAY);
  return sessionOf(client, session_id);
}
