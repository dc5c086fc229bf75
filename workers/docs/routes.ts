import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";

import { AppError } from "#lib/errors";
import { asyncApi } from "#workers/docs/asyncapi";
import { errorsPage } from "#workers/docs/errors-page";
import { landing } from "#workers/docs/landing";
import { openApi } from "#workers/docs/openapi";
import { PAGE_POLICY } from "#workers/docs/page";
import { reference } from "#workers/docs/reference";
import { type AppEnv, newRouter } from "#workers/http/router";

const MINUTE = "public, max-age=60";

/** What describes the server, by the server: two documents, and pages to read them. */
export function docsOf(app: OpenAPIHono<AppEnv>) {
  const docs = newRouter();
  const rest = once(() => JSON.stringify(openApi(app)));
  const sockets = once(() => JSON.stringify(asyncApi()));

  docs.get("/api/v1/openapi.json", (c) => document(c, rest()));
  docs.get("/api/v1/asyncapi.json", (c) => document(c, sockets()));
  docs.get("/", async (c) => page(c, await landing(c.env)));
  docs.get("/docs", async (c) => page(c, await reference()));
  docs.get("/docs/errors", async (c) => page(c, await errorsPage()));
  docs.get("/docs/reference.js", async (c) => {
    const found = await c.env.ASSETS.fetch(c.req.raw);
    if (!found.ok && found.status !== 304) throw new AppError("NOT_FOUND");
    return found;
  });
  return docs;
}

const document = (c: Context<AppEnv>, text: string) =>
  c.body(text, 200, { "content-type": "application/json", "cache-control": MINUTE });

const page = (c: Context<AppEnv>, content: string) =>
  c.html(content, 200, { "content-security-policy": PAGE_POLICY });

/** Builds a document when it is first asked for, not when the Worker starts. */
function once(build: () => string): () => string {
  let built: string | undefined;
  return () => (built ??= build());
}
