import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

import asyncapi from "#docs/asyncapi.json" with { type: "json" };
import openapi from "#docs/openapi.json" with { type: "json" };
import { ClientFrame, ServerFrame } from "#contract/frames";
import { ERRORS } from "#contract/errors";
import { app } from "#workers/app";

const visit = (path: string) => exports.default.fetch(`https://app.test${path}`);

/** Served for people and machines that read about the API, and no part of it. */
const isAbout = (path: string) => path.startsWith("/docs") || path === "/api/v1/openapi.json";
const SOCKETS = ["/ws", "/ws/chats/:chat_id", "/api/v1/asyncapi.json"];

test("[PLT-34] OpenAPI is served bare, is what docs/ holds, and knows every route", async () => {
  const served = await visit("/api/v1/openapi.json");
  const document: unknown = await served.json();
  expect(document).toEqual(openapi);

  const documented = Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routed = app.routes
    .filter(({ method, path }) => method !== "ALL" && !isAbout(path) && !SOCKETS.includes(path))
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  expect(documented.toSorted()).toEqual([...new Set(routed)].toSorted());
});

test("[PLT-34] every operation has a name, a summary, a tag, and says what may go wrong", () => {
  const operations = Object.values(openapi.paths).flatMap((methods) => Object.values(methods));
  expect(operations.length).toBeGreaterThan(40);
  for (const operation of operations) {
    expect(operation).toMatchObject({
      operationId: expect.any(String),
      summary: expect.any(String),
      tags: [expect.any(String)],
      responses: { 422: expect.anything(), 429: expect.anything(), 500: expect.anything() },
    });
  }
});

test("[PLT-34] whatever may be null is documented so that null fits", () => {
  const impossible: object[] = [];
  JSON.stringify(openapi, (_, value: unknown) => {
    const parts: unknown = Object(value).allOf;
    if (Array.isArray(parts) && parts.some(({ type }) => [type].flat().includes("null")))
      impossible.push(parts);
    return value;
  });
  expect(impossible).toEqual([]);
});

test("[PLT-35] AsyncAPI is served bare, is what docs/ holds, and knows every frame", async () => {
  const document: unknown = await (await visit("/api/v1/asyncapi.json")).json();
  expect(document).toEqual(asyncapi);

  const events = (action: string) =>
    Object.entries(asyncapi.operations)
      .filter(([name, operation]) => name.startsWith("device_") && operation.action === action)
      .map(([, { title }]) => title);
  expect(events("receive")).toEqual(ClientFrame.options.map(({ shape }) => shape.event.value));
  expect(events("send")).toEqual(ServerFrame.options.map(({ shape }) => shape.event.value));
  expect(asyncapi.channels.chat.address).toBe("/ws/chats/{chat_id}");
});

test("[PLT-36] the reference runs from this server alone", async () => {
  const page = await visit("/docs/reference");
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  const text = await page.text();
  expect(text).not.toMatch(/(src|href)="?(https?:)?\/\//);
  for (const path of ["/api/v1/openapi.json", "/api/v1/asyncapi.json"])
    expect(text).toContain(path);

  const script = await visit("/docs/reference.js");
  expect(script.status).toBe(200);
  expect(script.headers.get("content-type")).toContain("javascript");
  expect((await script.text()).length).toBeGreaterThan(1_000_000);
});

test("[PLT-37] every refusal's `type` leads to its place in the catalogue", async () => {
  const text = (await (await visit("/docs/errors")).text()).replaceAll("&#39;", "'");
  for (const [code, { title }] of Object.entries(ERRORS)) {
    expect(text).toContain(`id="${code}"`);
    expect(text).toContain(title);
  }
});

test("[PLT-37] the first page leads to everything else and, here, to the dev inbox", async () => {
  const text = await (await visit("/docs")).text();
  for (const path of ["/docs/guide/operations", "/docs/reference", "/docs/errors", "/dev/inbox"]) {
    expect(text).toContain(`href="${path}"`);
    expect((await visit(path)).status, path).toBe(200);
  }
});

test("[DOC-1] what was written as Markdown is a page, under the policy of every page", async () => {
  const page = await visit("/docs/decisions/0006-metrics-of-one-isolate");
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(await page.text()).toContain("<h1");
  for (const [path, type] of [
    ["/docs/page.css", "text/css"],
    ["/docs/page.js", "javascript"],
  ] as const) {
    const file = await visit(path);
    expect(file.headers.get("content-type")).toContain(type);
    const again = { headers: { "if-none-match": file.headers.get("etag")! } };
    expect((await exports.default.fetch(`https://app.test${path}`, again)).status).toBe(304);
  }
});

test("[DOC-1] a page that nobody wrote is a 404, and never the web client", async () => {
  for (const path of [
    "/docs/guide/nothing",
    "/docs/decisions/0000",
    "/docs/page.txt",
    "/docs/x/y",
  ]) {
    const answer = await visit(path);
    expect(answer.status, path).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "NOT_FOUND" } });
  }
});

test("[DOC-2] addresses from before lead to where things are now", async () => {
  const to = async (path: string) => {
    const answer = await exports.default.fetch(`https://app.test${path}`, { redirect: "manual" });
    return [answer.status, answer.headers.get("location")];
  };
  expect(await to("/docs?api=sockets")).toEqual([302, "/docs/reference?api=sockets"]);
  expect(await to("/docs/guide")).toEqual([302, "/docs"]);
  expect(await to("/docs/guide/errors")).toEqual([302, "/docs/errors"]);
});
