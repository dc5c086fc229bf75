import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";

import { aCoach, aPair, connect } from "#test/support/coaching";
import { expectDocumented, ROUTES } from "#test/support/documented";
import { group, says } from "#test/support/chats";
import { type Person, registered } from "#test/support/people";
import { aSessionType } from "#test/support/scheduling";
import { aTemplate, aWorkout } from "#test/support/training";
import { type Lures, type Wrong, wrongRequests } from "#test/support/wrong-requests";

/** Of each route. A user may make a hundred a minute, so each route has a person of its own. */
const REQUESTS = 25;
const statuses: number[] = [];

const COACHING = /coach|client|invite|conversation|workout|session|calendar|nutrition|progress/;
const elsewhere = aPair();

/** What the caller has on both sides of coaching, and what is somebody else's. */
async function coachingLures(person: Person): Promise<string[]> {
  const { coach, client_profile_id } = await elsewhere;
  const client = await registered();
  const [own, another, type, template, code] = await Promise.all([
    connect(person, client),
    connect(coach, person),
    aSessionType(person),
    aTemplate(person),
    person.post("/coaches/me/invite-codes", {}),
  ]);
  const workout = await aWorkout(person, client, own);
  const foreign = [coach.id, client_profile_id];
  return [own, another, type.id, template.id, workout.id, Object(code.data).id, ...foreign];
}

/** Others, with a chat among themselves. */
async function someOthers() {
  const [owner, other, third] = [await registered(), await registered(), await registered()];
  return { owner, other, foreign: await group(owner, other, third) };
}
const strangers = someOthers();

/** A chat of the caller's and one of others, their people, and tokens that nearly work. */
async function lures(person: Person): Promise<Lures> {
  const { owner, other, foreign } = await strangers;
  const shared = await group(owner, person, other);
  const { message_id } = await says(await person.connect(), shared, "hello");
  const token = await owner.token();
  const [head, claims, signature] = token.split(".");
  return {
    ids: [owner.id, owner.sid, shared, shared, foreign, message_id],
    tokens: [
      await owner.token({}, Date.now() - 3_600_000),
      `${head}.${btoa(JSON.stringify({ sub: owner.id })).replaceAll("=", "")}.${signature}`,
      `${btoa('{"alg":"none"}').replaceAll("=", "")}.${claims}.`,
    ],
  };
}

async function send(method: string, wrong: Wrong, person: Person): Promise<Response> {
  return exports.default.fetch(`https://app.test${wrong.path}`, {
    method,
    headers: { authorization: `Bearer ${await person.token()}`, ...wrong.headers },
    ...(wrong.body !== undefined && { body: wrong.body }),
  });
}

test.each(ROUTES.map((route) => [route.method.toUpperCase(), route.path, route] as const))(
  "[PLT-39] %s %s answers anything wrong as documented, and never with a 5xx",
  async (method, _, route) => {
    let person = await aCoach();
    const { ids, tokens } = await lures(person);
    if (COACHING.test(route.path)) ids.push(...(await coachingLures(person)));
    const property = fc.asyncProperty(wrongRequests(route, { ids, tokens }), async (wrong) => {
      const response = await send(method, wrong, person);
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json");
      statuses.push(response.status);
      expect(response.status, text).toBeLessThan(500);
      expectDocumented(method, wrong.path, response, isJson ? JSON.parse(text) : text);
      // By luck it was right, and ended this person's session.
      if (response.ok && method !== "GET") person = await aCoach();
    });
    await fc.assert(property, { numRuns: REQUESTS, seed: 7 });
  },
);

test("[PLT-39] the wrong requests were thousands, of many kinds, and few of them too many", () => {
  expect(statuses.length).toBeGreaterThanOrEqual(REQUESTS * ROUTES.length);
  const kinds = new Set(statuses);
  for (const kind of [200, 400, 401, 403, 404, 413, 415, 422]) expect(kinds).toContain(kind);
  const hasty = statuses.filter((status) => status === 429).length;
  expect(hasty / statuses.length).toBeLessThan(0.05);
});
