import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { CoachSessionQuery, SessionQuery, Sessions } from "#contract/sessions";
import { ask } from "#test/support/ask";
import { connect } from "#test/support/coaching";
import { countQueries } from "#test/support/count-queries";
import { ROUTES } from "#test/support/documented";
import type { Person } from "#test/support/people";
import {
  aBegunSession,
  aBookable,
  anOpenCoach,
  booked,
  clientsOf,
  inDays,
} from "#test/support/scheduling";
import { listCoachSessions, listOwnSessions } from "#workers/scheduling/list-sessions";

const MINE = "/sessions/me";
const GIVEN = "/coaches/me/sessions";

const startsOf = (data: unknown) => Sessions.parse(data).sessions.map(({ start_at }) => start_at);

/** All pages of a list, one after the other. */
async function walk(who: Person, path: string): Promise<string[]> {
  const starts: string[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const { data } = await who.get(`${path}${cursor}`);
    starts.push(...startsOf(data));
    const { next_cursor } = Sessions.parse(data);
    cursor = next_cursor && `&cursor=${next_cursor}`;
  }
  return starts;
}

test("[BOOK-30] sessions are listed by their start, from here to there, each once", async () => {
  const { coach, client, type } = await aBookable();
  const second = await anOpenCoach();
  await connect(second.coach, client);
  for (const [type_id, day, hour] of [
    [type.id, 3, 9],
    [second.type.id, 2, 10],
    [type.id, 2, 9],
    [type.id, 4, 9],
  ] as const) {
    await booked(client, type_id, inDays(day, hour));
  }
  const all = [inDays(2, 9), inDays(2, 10), inDays(3, 9), inDays(4, 9)];
  expect(await walk(client, `${MINE}?limit=1`)).toEqual(all);
  expect(await walk(client, `${MINE}?limit=3&order=desc`)).toEqual(all.toReversed());
  expect(await walk(coach, `${GIVEN}?limit=2`)).toEqual([all[0], all[2], all[3]]);
  const range = `from=${all[1]}&to=${all[3]}`;
  expect(await walk(client, `${MINE}?${range}`)).toEqual([all[1], all[2]]);
  expect(await walk(coach, `${GIVEN}?${range}`)).toEqual([all[2]]);
  expect(await walk(second.coach, `${GIVEN}?order=asc`)).toEqual([all[1]]);
});

test("[BOOK-30] lists go by status; who gave up a seat has no session there", async () => {
  const bookable = await aBookable({ capacity: 2 });
  const { coach, client, client_profile_id, type } = bookable;
  const [other] = await clientsOf(coach, 1);
  const begun = await aBegunSession(bookable);
  await coach.post(`/sessions/${begun.id}/complete`);
  const shared = await booked(client, type.id, inDays(2));
  await booked(other!.client, type.id, inDays(2));
  const alone = await booked(client, type.id, inDays(3));
  await client.post(`/sessions/${shared.id}/cancel`);
  const ids = async (who: Person, path: string) =>
    Sessions.parse((await who.get(path)).data).sessions.map(({ id }) => id);
  expect(await ids(client, `${MINE}?status=scheduled`)).toEqual([alone.id]);
  expect(await ids(client, `${MINE}?status=cancelled`)).toEqual([shared.id]);
  expect(await ids(client, `${MINE}?status=completed`)).toEqual([begun.id]);
  expect(await ids(client, `${MINE}?status=no_show`)).toEqual([]);
  expect(await ids(coach, `${GIVEN}?status=scheduled`)).toEqual([shared.id, alone.id]);
  expect(await ids(coach, `${GIVEN}?status=cancelled`)).toEqual([]);
  const ofClient = `${GIVEN}?client_profile_id=${other!.client_profile_id}`;
  expect(await ids(coach, ofClient)).toEqual([shared.id]);
  const ofAnother = `${GIVEN}?client_profile_id=${client_profile_id}`;
  expect(await ids((await anOpenCoach()).coach, ofAnother)).toEqual([]);
});

test("[BOOK-30] a cursor that is not of such a list is refused", async () => {
  const { coach, client } = await aBookable();
  const wrong = ["x", btoa("[1]"), btoa('["1","2"]'), btoa("{}")];
  for (const cursor of wrong) {
    expect(await client.get(`${MINE}?cursor=${cursor}`)).toMatchObject({
      status: 400,
      error: { code: "INVALID_CURSOR" },
    });
    expect((await coach.get(`${GIVEN}?cursor=${cursor}`)).status).toBe(400);
  }
});

test("[BOOK-31] a list costs two questions of the database, however many sessions and seats it has", async () => {
  const { coach, client, type } = await aBookable({ capacity: 4 });
  const others = await clientsOf(coach, 2);
  const cost = async () => {
    const { counting, queries } = countQueries();
    await listCoachSessions(coach.id, CoachSessionQuery.parse({}), counting);
    const ofCoach = queries.length;
    await listOwnSessions(client.id, SessionQuery.parse({}), counting);
    return [ofCoach, queries.length - ofCoach];
  };
  expect(await cost()).toEqual([2, 2]);
  for (const hour of [9, 10, 11]) {
    await booked(client, type.id, inDays(2, hour));
    for (const other of others) await booked(other.client, type.id, inDays(2, hour));
  }
  expect(await cost()).toEqual([2, 2]);
  expect(
    (await listCoachSessions(coach.id, CoachSessionQuery.parse({}), env)).sessions,
  ).toHaveLength(3);
});

const OPEN = "/api/v1/calendar/{feed_token}";
const GUARDED = ROUTES.filter(
  ({ path, tags }) =>
    tags?.some((tag) => ["Scheduling", "Sessions"].includes(tag)) && path !== OPEN,
).map(({ method, path }) => [method.toUpperCase(), path] as const);

test("[BOOK-32] nothing of it is for who has not signed in", async () => {
  expect(GUARDED.length).toBeGreaterThan(20);
  for (const [method, path] of GUARDED) {
    const url = path.replaceAll(/\{\w+\}/g, "01a1fea7-d74d-73df-b9ca-694cb95acdd1");
    const body = method === "GET" || method === "DELETE" ? undefined : {};
    const { status, error } = await ask(method, url, body);
    expect([path, status, error?.code]).toEqual([path, 401, "UNAUTHENTICATED"]);
  }
});
