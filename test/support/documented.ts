import type { OpenAPIHono } from "@hono/zod-openapi";
import { expect } from "vitest";
import { z } from "zod";

import { app } from "#workers/app";

type Definition = Extract<
  OpenAPIHono["openAPIRegistry"]["definitions"][number],
  { type: "route" }
>["route"];

/** Every route of the product, as its documentation has it. */
export const ROUTES: Definition[] = app.openAPIRegistry.definitions.flatMap((definition) =>
  definition.type === "route" ? [definition.route] : [],
);

/** What a refusal may be where no route is documented at all. */
const NOWHERE = [404, 405, 413, 415, 429];

/** The answer's status is documented for its route, and its body fits the schema given there. */
export function expectDocumented(
  method: string,
  url: string,
  response: Response,
  body: unknown,
): void {
  const route = routeOf(method, new URL(url, "https://app.test").pathname);
  const asked = `${method} ${route?.path ?? url} answers ${response.status}`;
  if (!route) {
    expect(NOWHERE, `${asked}: it is not documented`).toContain(response.status);
    return;
  }
  const documented = route.responses[response.status];
  expect(documented, `${asked}, which is not documented`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const content = documented && "content" in documented ? documented.content : {};
  const media = content?.[type];
  const schema = media && "schema" in media ? media.schema : undefined;
  if (!(schema instanceof z.ZodType)) throw new Error(`${asked} as ${type}, not documented`);
  const { error } = schema.safeParse(body);
  expect(error, `${asked} with a body that does not fit`).toBeUndefined();
}

/** The most particular route that takes the path: `/users/me` before `/users/{id}`. */
function routeOf(method: string, path: string): Definition | undefined {
  return ROUTES.filter((route) => route.method.toUpperCase() === method && takes(route.path, path))
    .toSorted((a, b) => holes(a.path) - holes(b.path))
    .at(0);
}

const holes = (pattern: string) => pattern.split("{").length;

const takes = (pattern: string, path: string) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
