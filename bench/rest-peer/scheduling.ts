import type { FastifyReply, FastifyRequest } from "fastify";

import { pool, type Query, rows, transaction } from "#bench/rest-peer/database";
import { envelope } from "#bench/rest-peer/envelope";
import { refusal } from "#bench/rest-peer/refusal";
import { userOf } from "#bench/rest-peer/user-of";
import { newId } from "#lib/ids";
import { busyTime, type Desk, freeSlots, slotAt, type Terms } from "#workers/scheduling/slots";
import {
  DAY_MS,
  dateOf,
  dayOf,
  dayOfDate,
  onClock,
  periodsAround,
  whenShown,
} from "#workers/scheduling/wall-clock";

type Offer = {
  terms: Terms;
  coach_id: string;
  timezone: string;
  windows: Desk["hours"]["windows"];
};

async function offerOf(on: Query, typeId: string): Promise<Offer> {
  const [offer] = await rows<Offer>(
    on,
    "offer",
    `SELECT t.terms, t.coach_id, a.timezone, a.windows FROM session_types t
      JOIN availabilities a ON a.coach_id = t.coach_id WHERE t.id = $1`,
    [typeId],
  );
  if (!offer) throw refusal(404);
  return offer;
}

async function deskOf(on: Query, offer: Offer, from: number, until: number): Promise<Desk> {
  const { terms, coach_id, timezone, windows } = offer;
  const [first, last] = [from - 2 * DAY_MS, until + 2 * DAY_MS];
  const overrides = await rows<Desk["hours"]["overrides"][number]>(
    on,
    "overrides",
    "SELECT * FROM overrides WHERE coach_id = $1 AND date BETWEEN $2 AND $3",
    [coach_id, dateOf(dayOf(first)), dateOf(dayOf(last))],
  );
  const taken = await rows<Desk["taken"][number]>(
    on,
    "taken",
    `SELECT s.*, (SELECT count(*) FROM session_participants p WHERE p.session_id = s.id
        AND p.status = 'booked') AS seats_taken
      FROM coaching_sessions s WHERE s.coach_id = $1 AND s.status IN ('scheduled', 'completed')
        AND s.busy_from_at > $2 AND s.busy_from_at < $3`,
    [coach_id, first, last],
  );
  return { hours: { timezone, windows, overrides }, terms, taken, now: Date.now() };
}

const connectionOf = async (on: Query, coachId: string, userId: string): Promise<string> => {
  const [client] = await rows<{ id: string }>(
    on,
    "connection",
    "SELECT id FROM client_profiles WHERE coach_id = $1 AND user_id = $2 AND status <> 'archived'",
    [coachId, userId],
  );
  if (!client) throw refusal(404);
  return client.id;
};

type SlotRequest = FastifyRequest<{
  Params: { id: string };
  Querystring: { session_type_id: string; start: string; end: string };
}>;

/** What is free, by the product's own engine. */
export async function listSlots(request: SlotRequest) {
  const user = await userOf(request);
  const { session_type_id, start, end } = request.query;
  await connectionOf(pool, request.params.id, user);
  const offer = await offerOf(pool, session_type_id);
  const wall = { from: dayOfDate(start) * DAY_MS, until: (dayOfDate(end) + 1) * DAY_MS };
  const desk = await deskOf(pool, offer, wall.from, wall.until);
  const free = freeSlots(desk, whenShown(wall, periodsAround(offer.timezone, wall)));
  const slots = free.map(({ start_at, end_at, seats_left }) => ({
    start_at: new Date(start_at).toISOString(),
    end_at: new Date(end_at).toISOString(),
    local_start: onClock(offer.timezone, start_at),
    seats_left,
  }));
  return envelope({ timezone: offer.timezone, slots }, request);
}

type Wanted = { session_type_id: string; start_at: string };

/** Books in a transaction; the exclusion constraints of schema.sql refuse whoever comes second. */
export async function bookSession(request: FastifyRequest<{ Body: Wanted }>, reply: FastifyReply) {
  const user = await userOf(request);
  const session = await transaction((on) => book(on, user, request.body));
  return reply.code(201).send(envelope(session, request));
}

async function book(on: Query, user: string, wanted: Wanted) {
  const offer = await offerOf(on, wanted.session_type_id);
  const client = await connectionOf(on, offer.coach_id, user);
  const at = Date.parse(wanted.start_at);
  const slot = slotAt(await deskOf(on, offer, at, at), at);
  if (typeof slot === "string") throw refusal(409);
  const { from, until } = busyTime(offer.terms, at);
  const [session] = await rows(
    on,
    "open",
    `INSERT INTO coaching_sessions (id, coach_id, session_type_id, start_at, end_at, busy_from_at,
      busy_until_at, local_date, capacity) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *`,
    [newId(), offer.coach_id, offer.terms.id, at, slot.end_at, from, until, slot.local_date, 1],
  );
  await rows(
    on,
    "seat",
    `INSERT INTO session_participants (session_id, client_profile_id, user_id, start_at, end_at)
      VALUES ($1, $2, $3, $4, $5)`,
    [session?.["id"], client, user, at, slot.end_at],
  );
  const effect = { event: "session.booked", to: [offer.coach_id, user], session };
  const outbox = "INSERT INTO outbox_events (id, effect) VALUES ($1, $2)";
  await rows(on, "outbox", outbox, [newId(), JSON.stringify(effect)]);
  return session;
}
