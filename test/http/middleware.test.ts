import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";

import { newId } from "#lib/ids";
import { logBug } from "#lib/log";
import { ask } from "#test/support/ask";
import { aCoach } from "#test/support/coaching";
import { envWith } from "#test/support/env-with";
import { newPhone, registered } from "#test/support/people";
import { app } from "#workers/app";
import { MAX_JSON_BYTES } from "#workers/http/body";
import { onError } from "#workers/http/errors";
import { REQUESTS_BY_ADDRESS, REQUESTS_BY_USER } from "#workers/http/limits";
import { requestId } from "#workers/http/request-id";
import { newRouter } from "#workers/http/router";

/** A request whose answer and headers matter as they are. */
const visit = (path: string, init: RequestInit = {}, changes: Partial<Env> = {}) =>
  app.request(`https://app.test${path}`, init, envWith(changes), createExecutionContext());

const otpRequest = (body: BodyInit, type = "application/json") =>
  visit("/api/v1/auth/request-otp", {
    method: "POST",
    body,
    headers: { "content-type": type },
  });

test("[PLT-20] a sane request id is echoed in header and body; anything else is replaced", async () => {
  const own = await visit("/health", { headers: { "x-request-id": "trace.42_a-B" } });
  expect(own.headers.get("x-request-id")).toBe("trace.42_a-B");
  expect(await own.json()).toMatchObject({ meta: { request_id: "trace.42_a-B" } });

  for (const odd of ["has space", "a".repeat(129), "semi;colon", "naïve"]) {
    const { headers } = await visit("/health", { headers: { "x-request-id": odd } });
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test("[PLT-21] a request leaves one line of JSON that names the route's pattern and the user", async () => {
  const person = await registered();
  const log = vi.spyOn(console, "info").mockImplementation(() => {});
  const headers = { authorization: `Bearer ${await person.token()}`, "x-request-id": "r1" };
  await visit(`/api/v1/users/${newId()}?secret=hush`, { headers });
  const lines = log.mock.calls.map(([line]) => JSON.parse(line));
  log.mockRestore();

  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    level: "info",
    event: "request",
    request_id: "r1",
    method: "GET",
    route: "/api/v1/users/:id",
    user_id: person.id,
  });
  expect(lines[0].duration_ms).toBeTypeOf("number");
});

test("[PLT-21] no line holds a token, a phone number, a body or a query string", async () => {
  const person = await registered();
  const phone = newPhone();
  const token = await person.token();
  const told: string[] = [];
  const spies = (["info", "warn", "error"] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((line: string) => void told.push(line)),
  );
  await otpRequest(JSON.stringify({ phone }));
  await visit("/api/v1/chats?cursor=hush", { headers: { authorization: `Bearer ${token}` } });
  await visit(`/nowhere/${phone}`);
  logBug(new Error(`cannot text ${phone} for ${token}`));
  for (const spy of spies) spy.mockRestore();

  const all = told.join("\n");
  expect(told.length).toBeGreaterThanOrEqual(4);
  for (const secret of [phone, token, "hush"]) expect(all).not.toContain(secret);
  expect(all).toContain("cannot text [redacted] for [redacted]");
});

test("[PLT-22] every answer says how long the server took", async () => {
  const { headers } = await visit("/health");
  expect(headers.get("server-timing")).toMatch(/^app;dur=\d+(\.\d)?$/);
});

test("[PLT-23] answers tell browsers to trust them as little as possible", async () => {
  for (const path of ["/health", "/nowhere", "/api/v1/openapi.json"]) {
    const { headers } = await visit(path);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
  }
});

test("[PLT-24] a preflight from a listed origin is told what it may do", async () => {
  const headers = { origin: "https://app.example", "access-control-request-method": "PUT" };
  const CORS_ORIGINS = "https://other.example, https://app.example";
  const answer = await visit("/api/v1/chats", { method: "OPTIONS", headers }, { CORS_ORIGINS });
  expect(answer.status).toBe(204);
  expect(answer.headers.get("access-control-allow-origin")).toBe("https://app.example");
  expect(answer.headers.get("access-control-allow-methods")).toContain("PUT");
  for (const header of ["Authorization", "Idempotency-Key", "If-Match", "X-Request-Id"]) {
    expect(answer.headers.get("access-control-allow-headers")).toContain(header);
  }
  expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
});

test("[PLT-24] other origins are told nothing, and '*' means nothing once deployed", async () => {
  const deployed = { ENVIRONMENT: "staging", AUTH_SECRET: newId() } as const;
  const key = JSON.stringify({ ...JSON.parse(env.JWT_SIGNING_KEY), kid: "2026-11" });
  const origin = async (from: string, changes: Partial<Env>) => {
    const { headers } = await visit("/health", { headers: { origin: from } }, changes);
    return headers.get("access-control-allow-origin");
  };
  expect(await origin("https://evil.example", { CORS_ORIGINS: "https://app.example" })).toBeNull();
  expect(await origin("https://evil.example", { CORS_ORIGINS: "*" })).toBe("*");
  const staging = { ...deployed, JWT_SIGNING_KEY: key, CORS_ORIGINS: "*" };
  expect(await origin("https://evil.example", staging)).toBeNull();
  expect(await origin("*", staging)).toBeNull();
});

test("[PLT-25] a body over a mebibyte is refused, announced or sent in chunks", async () => {
  const phone = "1".repeat(MAX_JSON_BYTES);
  const announced = await otpRequest(JSON.stringify({ phone }));
  const chunks = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(phone.slice(0, 65_536)));
    },
  });
  const endless = await otpRequest(chunks);
  for (const answer of [announced, endless]) {
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: "PAYLOAD_TOO_LARGE" } });
  }
});

test("[PLT-26] a body that is not said to be JSON is refused, and so is what only pretends", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
    const answer = await otpRequest(JSON.stringify({ phone: newPhone() }), type);
    expect(answer.status, type).toBe(415);
  }
  for (const broken of ["{", '{"phone":}', "\u0000", "[1,", "undefined"]) {
    const answer = await otpRequest(broken);
    expect(answer.status, broken).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "MALFORMED_REQUEST" } });
  }
  expect((await otpRequest(JSON.stringify({}), "application/json; charset=utf-8")).status).toBe(
    422,
  );
});

test("[PLT-26] an empty body is none, whatever it is said to be, and a PUT of none clears nothing", async () => {
  const [coach, ann] = [await aCoach(), await registered()];
  for (const type of [undefined, "application/json", "text/plain"]) {
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    const code = await coach.post("/coaches/me/invite-codes", undefined, headers);
    expect(code.status, type).toBe(201);
    expect(await ann.post("/sessions/book", undefined, headers), type).toMatchObject({
      status: 422,
      error: { details: [{ path: "session_type_id" }, { path: "start_at" }] },
    });
    expect(await ann.put("/coaches/me", undefined, headers), type).toMatchObject({
      status: 400,
      error: { code: "MALFORMED_REQUEST" },
    });
  }
  expect((await ann.get("/coaches/me")).status).toBe(403);
});

test("[PLT-27] a user has a hundred requests a minute, and is told when to come back", async () => {
  const person = await registered();
  let [answer, granted] = [await person.get("/users/me/sessions"), 0];
  while (answer.status === 200 && granted <= 2 * REQUESTS_BY_USER) {
    granted += 1;
    answer = await person.get("/users/me/sessions");
  }
  const { status, error, headers } = answer;
  // Exactly a hundred, or more if the clock's minute turned meanwhile.
  expect(granted).toBeGreaterThanOrEqual(REQUESTS_BY_USER);
  expect([status, error?.code]).toEqual([429, "RATE_LIMITED"]);
  expect(headers.get("retry-after")).toBe("60");
  expect(headers.get("ratelimit-limit")).toBe("100");
  expect(headers.get("ratelimit-remaining")).toBe("0");
  expect(headers.get("ratelimit-reset")).toBe("60");
});

test("[PLT-28] an address has a coarse limit of its own, health checks aside", async () => {
  const headers = { "cf-connecting-ip": `2001:db8::${newId().slice(-4)}` };
  const spent = { limit: async () => ({ success: false }) };
  const answer = await visit("/ready", { headers }, { ADDRESS_LIMIT: spent });
  expect(answer.status).toBe(429);
  expect(answer.headers.get("ratelimit-limit")).toBe(String(REQUESTS_BY_ADDRESS.local));
  expect((await visit("/health", { headers }, { ADDRESS_LIMIT: spent })).status).toBe(200);

  const seen: string[] = [];
  const counting = { limit: async ({ key }: { key: string }) => ({ success: !!seen.push(key) }) };
  expect((await visit("/ready", { headers }, { ADDRESS_LIMIT: counting })).status).toBe(200);
  expect(seen).toEqual([headers["cf-connecting-ip"]]);
});

test("[PLT-29] a known address under another method answers 405 and says which it takes", async () => {
  const { status, error, headers } = await ask("DELETE", "/api/v1/chats");
  expect([status, error?.code]).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect(headers.get("allow")).toBe("GET, POST, OPTIONS");
  expect((await ask("PUT", `/api/v1/users/${newId()}`)).headers.get("allow")).toBe("GET, OPTIONS");
});

test("[PLT-29] an unknown address answers 404", async () => {
  const { status, error } = await ask("GET", "/nowhere");
  expect([status, error?.code]).toEqual([404, "NOT_FOUND"]);
});

test("[PLT-30] a refusal is an RFC 9457 problem and the envelope in one body", async () => {
  const answer = await visit("/api/v1/chats", { headers: { "x-request-id": "r2" } });
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.headers.get("www-authenticate")).toBe("Bearer");
  expect(await answer.json()).toMatchObject({
    type: "/docs/errors#UNAUTHENTICATED",
    title: "Sign in first",
    status: 401,
    instance: "/api/v1/chats",
    success: false,
    data: null,
    error: { code: "UNAUTHENTICATED", details: [] },
    meta: { request_id: "r2" },
  });
});

test("[PLT-30] a bug is logged once, with its request, and hidden from the caller", async () => {
  const router = newRouter();
  router.use(requestId);
  router.onError(onError);
  router.get("/bug", () => {
    throw new TypeError("secret internals");
  });
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const answer = await router.request("/bug", { headers: { "x-request-id": "r3" } }, env);
  const lines = log.mock.calls.map(([line]) => JSON.parse(line));
  log.mockRestore();

  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret internals");
  expect(lines).toMatchObject([{ event: "bug", request_id: "r3", error: "secret internals" }]);
});
