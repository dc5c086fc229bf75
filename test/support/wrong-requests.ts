import fc from "fast-check";
import { z } from "zod";

import { newId } from "#lib/ids";
import type { ROUTES } from "#test/support/documented";
import { MAX_JSON_BYTES } from "#workers/http/body";

type Route = (typeof ROUTES)[number];

/** A request as it could come over the wire. */
export type Wrong = { path: string; headers: Record<string, string>; body: string | undefined };

/** What exists but is none of the caller's business, and tokens that are not quite right. */
export type Lures = { ids: string[]; tokens: string[] };

/** Requests to a route that are wrong in one way or several, and now and then by luck right. */
export function wrongRequests(route: Route, lures: Lures): fc.Arbitrary<Wrong> {
  const value = values(lures);
  const names = [...(route.path.match(/\{\w+\}/g) ?? [])];
  return fc
    .record({
      params: fc.tuple(...names.map(() => segment(lures))),
      query: query(route),
      headers: headers(lures),
      body: route.method === "get" ? fc.constant(undefined) : body(route, value),
    })
    .map(({ params, query: asked, headers: sent, body: text }) => ({
      path: names.reduce((path, name, i) => path.replace(name, params[i]!), route.path) + asked,
      headers: sent,
      body: text,
    }));
}

const odd = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("", "null", "-1", "1e309", "NaN", "\u0000", "' OR 1=1 --", "../..", "%", "me"),
  fc.string({ minLength: 300, maxLength: 3000 }),
);

const ids = (lures: Lures) =>
  fc.oneof(fc.constantFrom(...lures.ids), fc.uuid(), fc.constant(newId().toUpperCase()));

const values = (lures: Lures) =>
  fc.oneof(
    odd,
    ids(lures),
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(ids(lures), { maxLength: 300 }),
  );

const segment = (lures: Lures) =>
  fc.oneof(
    { weight: 3, arbitrary: ids(lures) },
    odd.map(encoded),
    fc.constantFrom("%E0%A4%A", "%00"),
  );

/** Lone surrogates have no encoding; a path segment has at least one character. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()) || "-";

function query(route: Route): fc.Arbitrary<string> {
  const schema = route.request?.query;
  const names = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const pair = fc.tuple(fc.constantFrom(...names, "limit", "cursor", "surprise"), odd);
  return fc
    .array(pair, { maxLength: 3 })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${encoded(text)}`).join("&"))
    .map((text) => (text === "" ? "" : `?${text}`));
}

const headers = (lures: Lures): fc.Arbitrary<Record<string, string>> => {
  const text = fc.stringMatching(/^[\x21-\x7e]{0,300}$/);
  const maybe = (arbitrary: fc.Arbitrary<string>) =>
    fc.option(arbitrary, { nil: undefined, freq: 8 });
  return fc
    .record({
      authorization: fc.oneof(
        { weight: 12, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...lures.tokens).map((token) => `Bearer ${token}`),
        },
        { weight: 1, arbitrary: text },
      ),
      "content-type": fc.oneof(
        { weight: 9, arbitrary: fc.constant("application/json") },
        { weight: 1, arbitrary: text },
      ),
      "idempotency-key": maybe(text),
      "if-match": maybe(text),
      "x-request-id": maybe(text),
    })
    .map((all) =>
      Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    );
};

/** Bodies that are not JSON, not an object, too large, or have fields of the wrong kind. */
function body(route: Route, value: fc.Arbitrary<unknown>): fc.Arbitrary<string | undefined> {
  const fields = fc.constantFrom(...fieldsOf(route), "surprise", "__proto__");
  const nearly = fc.array(fc.tuple(fields, value), { maxLength: 6 }).map(Object.fromEntries);
  return fc.oneof(
    { weight: 12, arbitrary: nearly.map((object) => JSON.stringify(object)) },
    { weight: 2, arbitrary: fc.json() },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant("[".repeat(5000)) },
    { weight: 1, arbitrary: fc.constant(`"${"x".repeat(MAX_JSON_BYTES)}"`) },
  );
}

/** The names of all fields anywhere in the route's body. */
function fieldsOf(route: Route): string[] {
  const content = route.request?.body?.content?.["application/json"];
  const schema = content && "schema" in content ? content.schema : undefined;
  if (!(schema instanceof z.ZodType)) return [];
  const text = JSON.stringify(z.toJSONSchema(schema, { io: "input" }));
  return [...new Set([...text.matchAll(/"(\w+)":\{"/g)].map(([, name]) => name!))];
}
