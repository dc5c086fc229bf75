import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";

import { AppError } from "#lib/errors";
import { asyncApi } from "#workers/docs/asyncapi";
import { errorsPage } from "#workers/docs/errors-page";
import { home } from "#workers/docs/home";
import { openApi } from "#workers/docs/openapi";
import { PAGE_POLICY } from "#workers/docs/page";
import { reference } from "#workers/docs/reference";
import { type AppEnv, newRouter } from "#workers/http/router";

const FILES = ["/docs/reference.js", "/docs/page.js", "/docs/page.css"];
const MINUTE = "public, max-age=60";

/** What describes the server, by the server: two documents, and pages to read them. */
export function docsOf(app: OpenAPIHono<AppEnv>) {
  const docs = newRouter();
  const rest = once(() => JSON.stringify(openApi(app)));
  const sockets = once(() => JSON.stringify(asyncApi()));

  docs.get("/api/v1/openapi.json", (c) => document(c, rest()));
  docs.get("/api/v1/asyncapi.json", (c) => document(c, sockets()));
  docs.get("/docs", async (c) =>
    // Where the reference was before there was anything else to read.
    c.req.query("api") ? c.redirect(`/docs/reference${query(c)}`) : page(c, await home(c.env)),
  );
  docs.get("/docs/reference", async (c) => page(c, await reference()));
  docs.get("/docs/errors", async (c) => page(c, await errorsPage()));
  docs.get("/docs/guide", (c) => c.redirect("/docs"));
  docs.get("/docs/guide/errors", (c) => c.redirect("/docs/errors"));
  for (const file of FILES) docs.get(file, (c) => asset(c));
  docs.get("/docs/*", (c) => written(c));
  return docs;
}

const document = (c: Context<AppEnv>, text: string) =>
  c.body(text, 200, { "content-type": "application/json", "cache-control": MINUTE });

const page = (c: Context<AppEnv>, content: string) =>
  c.html(content, 200, { "content-security-policy": PAGE_POLICY });

/** What lies in dist/assets, with its validator, as a browser asks for it again. */
async function asset(c: Context<AppEnv>): Promise<Response> {
  const found = await c.env.ASSETS.fetch(c.req.raw);
  if (!found.ok && found.status !== 304) throw new AppError("NOT_FOUND");
  return found;
}

/**
 * A page that was written as Markdown and rendered when the Worker was built. It is kept as plain
 * text, because files are answered before the Worker: as HTML it would be a page without its policy.
 */
async function written(c: Context<AppEnv>): Promise<Response> {
  const path = c.req.path.replace(/\/$/, "");
  const found = await c.env.ASSETS.fetch(new URL(`${path}.txt`, c.req.url));
  if (!found.ok) throw new AppError("NOT_FOUND");
  return page(c, await found.text());
}

const query = (c: Context<AppEnv>) => new URL(c.req.url).search;

/** Builds a document when it is first asked for, not when the Worker starts. */
function once(build: () => string): () => string {
  let built: string | undefined;
  return () => (built ??= build());
}
