import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { z } from "zod";

import { aBusyPair, busier, type BusyPair } from "#test/support/busy-pair";
import { countQueries } from "#test/support/count-queries";
import { ROUTES } from "#test/support/documented";
import { envWith } from "#test/support/env-with";
import { dateIn } from "#test/support/date-in";
import { app } from "#workers/app";

type Who = "coach" | "client" | "admin";

/** Every route that answers with several of something, as somebody who has them asks for it. */
const LISTS: [Who, string][] = [
  ["admin", "/admin/dead-letters?limit=100"],
  ["client", "/chats"],
  ["client", "/chats/unread"],
  ["coach", "/chats/{chat}/messages"],
  ["client", "/chats/{squad}"],
  ["coach", "/coaches/{coach}"],
  ["coach", "/coaches/{coach}/bookable-slots?{slots}"],
  ["coach", "/coaches/{coach}/session-types"],
  ["coach", "/coaches/me"],
  ["coach", "/coaches/me/availability"],
  ["coach", "/coaches/me/availability-overrides"],
  ["coach", "/coaches/me/certifications"],
  ["coach", "/coaches/me/clients"],
  ["coach", "/coaches/me/clients/{profile}/exercises/{exercise}/history"],
  ["coach", "/coaches/me/clients/{profile}/metrics"],
  ["coach", "/coaches/me/clients/{profile}/nutrition?{days}"],
  ["coach", "/coaches/me/clients/{profile}/nutrition/entries"],
  ["coach", "/coaches/me/clients/{profile}/nutrition/targets"],
  ["coach", "/coaches/me/clients/{profile}/photos"],
  ["coach", "/coaches/me/clients/{profile}/workouts"],
  ["coach", "/coaches/me/clients/{profile}/workouts/{workout}"],
  ["coach", "/coaches/me/invite-codes"],
  ["coach", "/coaches/me/locations"],
  ["coach", "/coaches/me/session-types"],
  ["coach", "/coaches/me/sessions"],
  ["coach", "/coaches/me/templates"],
  ["coach", "/coaches/me/templates/{template}"],
  ["coach", "/coaches/me/workouts"],
  ["coach", "/library/exercises?limit={limit}"],
  ["coach", "/library/foods?limit={limit}"],
  ["coach", "/library/nutrients?limit={limit}"],
  ["coach", "/library/programs?limit={limit}"],
  ["coach", "/library/programs/{program}"],
  ["coach", "/library/supplements?limit={limit}"],
  ["client", "/messages/conversations"],
  ["coach", "/messages/conversations/{chat}/messages"],
  ["client", "/messages/starred"],
  ["client", "/messages/{message}/receipts"],
  ["client", "/nutrition/entries"],
  ["client", "/nutrition/summary?{days}"],
  ["client", "/nutrition/targets"],
  ["client", "/progress/metrics"],
  ["client", "/progress/photos"],
  ["client", "/progress/sharing"],
  ["client", "/sessions/me"],
  ["coach", "/sessions/{session}"],
  ["client", "/subscriptions/me/events"],
  ["client", "/sync/conflicts"],
  ["client", "/sync/devices"],
  ["client", "/sync/history"],
  ["client", "/sync/snapshots"],
  ["client", "/users/blocked"],
  ["client", "/users/contacts"],
  ["client", "/users/me/coaches"],
  ["client", "/users/me/sessions"],
  ["client", "/workouts/me"],
  ["client", "/workouts/me/exercises/{exercise}/history"],
  ["client", "/workouts/me/{workout}"],
];

/** What the product itself bounds, or does by itself: no more of it can be made here. */
const STEADY = [
  "/coaches/{coach}/bookable-slots?{slots}",
  "/coaches/me/availability",
  "/library/programs/{program}",
  "/library/programs?limit={limit}",
  "/sync/snapshots",
];

const shapeOf = (path: string) => path.split("?")[0]!.replaceAll(/\{\w+\}/g, "{}");

/** The arrays of an answer that hold more than words and numbers. */
function listsIn(data: unknown): unknown[][] {
  const values: unknown[] = Object.values(Object(data));
  return values.filter(Array.isArray).filter((list) => list.some((row) => typeof row === "object"));
}

const isPlain = (element: unknown) =>
  [z.ZodString, z.ZodNumber, z.ZodEnum].some((plain) => element instanceof plain);

/** Whether the route's answer is documented to have such an array. */
function isList({ method, path, responses }: (typeof ROUTES)[number]): boolean {
  const documented = responses[200];
  if (method !== "get" || !path.startsWith("/api/v1/") || !documented) return false;
  const content = "content" in documented ? documented.content : undefined;
  const media = content?.["application/json"];
  const schema = media && "schema" in media ? media.schema : undefined;
  const data = schema instanceof z.ZodObject ? schema.shape["data"] : undefined;
  const fields = data instanceof z.ZodObject ? Object.values(data.shape) : [];
  return fields.some((field) => field instanceof z.ZodArray && !isPlain(field.element));
}

/** An environment that writes down what is asked of the database, and of how many objects. */
function counted() {
  const { counting, queries } = countQueries();
  const objects: string[] = [];
  const watched = <N extends "CHAT_ROOM" | "USER_HUB" | "SYNC_STREAM">(name: N): Env[N] =>
    new Proxy(env[name], {
      get(namespace, key) {
        const value: unknown = Reflect.get(namespace, key);
        if (typeof value !== "function") return value;
        if (key === "getByName") objects.push(name);
        return value.bind(namespace);
      },
    });
  const changes = {
    DB: counting.DB,
    CHAT_ROOM: watched("CHAT_ROOM"),
    USER_HUB: watched("USER_HUB"),
    SYNC_STREAM: watched("SYNC_STREAM"),
  };
  return { counting: envWith(changes), queries, objects };
}

const isRead = (query: string) => /^\s*(select|with)/i.test(query);

/** That a session lives is believed for some seconds, and then asked again, whatever the list. */
const isGuard = (query: string) => query.includes('from "sessions" inner join "users"');

/** Asks for every list, and answers with what each asked, and how many rows it found. */
async function costs(pair: BusyPair, places: Record<string, string>) {
  const asked: Record<string, { questions: number; rows: number; queries: string[] }> = {};
  for (const [who, list] of LISTS) {
    const path = list.replaceAll(/\{(\w+)\}/g, (_, name: string) => places[name] ?? name);
    const { counting, queries, objects } = counted();
    const context = createExecutionContext();
    const request = new Request(`https://app.test/api/v1${path}`, {
      headers: { authorization: `Bearer ${await pair[who].token()}` },
    });
    const response = await app.fetch(request, counting, context);
    const reads = queries.filter((query) => isRead(query) && !isGuard(query));
    const questions = reads.length + objects.length;
    await waitOnExecutionContext(context);
    expect(response.status, path).toBe(200);
    const rows = listsIn(Object(await response.json()).data).flat().length;
    asked[list] = { questions, rows, queries: reads };
  }
  return asked;
}

test("[PLT-45] no list is missing here", () => {
  const documented = ROUTES.filter(isList).map(({ path }) => shapeOf(path));
  expect(LISTS.map(([, path]) => shapeOf(`/api/v1${path}`)).toSorted()).toEqual(
    documented.toSorted(),
  );
});

/** What all lists cost with little in them, and with more. Reckoned once, for all tests. */
async function grow() {
  const pair = await aBusyPair();
  const places = {
    coach: pair.coach.id,
    profile: pair.client_profile_id,
    program: "bodyweight-start",
    days: `from=${dateIn(0)}&to=${dateIn(60)}`,
    slots: `session_type_id=${pair.type.id}&start=${dateIn(0)}&end=${dateIn(30)}`,
  };
  const look = async (day: number) =>
    costs(pair, { ...places, limit: `${day * 4}`, ...(await busier(pair, day)) });
  return { few: await look(1), many: await look(3) };
}
let growing: ReturnType<typeof grow> | undefined;
const grown = () => (growing ??= grow());

test.each(LISTS)(
  "[PLT-45] to the %s, %s asks as much for many rows as for few",
  async (_, list) => {
    const { few, many } = await grown();
    expect(many[list]!.questions).toBe(few[list]!.questions);
    if (!STEADY.includes(list)) expect(many[list]!.rows).toBeGreaterThan(few[list]!.rows);
  },
  60_000,
);

/** How the database goes about a query, step by step. */
async function planOf(query: string): Promise<string[]> {
  const numbers = [...query.matchAll(/\?(\d*)/g)].map(([, n], i) => Number(n) || i + 1);
  const nothing = Array.from({ length: Math.max(0, ...numbers) }, () => null);
  const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
    .bind(...nothing)
    .all();
  return plan.results.map(({ detail }) => String(detail));
}

/** A step that goes through all of a table, and neither by an index nor through what was found. */
function isScan(step: string, query: string): boolean {
  const [, name] = /^SCAN (\w+)$/.exec(step) ?? [];
  return name !== undefined && !new RegExp(`\\b${name} AS \\(|\\) (AS )?"?${name}\\b`).test(query);
}

/** What one person has few of, and so may be sorted for each page. */
const FEW = /from "(blocks|sessions|workout_exercises)"/;

const sortsForAPage = (step: string, query: string) =>
  step === "USE TEMP B-TREE FOR ORDER BY" && /limit \?$/i.test(query) && !FEW.test(query);

test("[PLT-45] no list goes through all of a table, or sorts more than its page", async () => {
  const { many } = await grown();
  const found: string[] = [];
  for (const query of new Set(Object.values(many).flatMap(({ queries }) => queries))) {
    const steps = await planOf(query);
    const wrong = steps.filter((step) => isScan(step, query) || sortsForAPage(step, query));
    found.push(...wrong.map((step) => `${step} in ${query}`));
  }
  expect(found).toEqual([]);
});
