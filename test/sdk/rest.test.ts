import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

import { afterEach, beforeAll, expect, expectTypeOf, test, vi } from "vitest";

import { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Chat } from "#sdk/wire";
import { sharedServer } from "#test/blackbox/server";
import { type App, signedInApp } from "#test/sdk/sign-in";

const server = sharedServer();
let ana: App;
let ben: App;
let carol: App;

beforeAll(async () => {
  const apps = [signedInApp(server.url), signedInApp(server.url), signedInApp(server.url)] as const;
  [ana, ben, carol] = await Promise.all(apps);
  // The shortest pauses that there are.
  vi.spyOn(Math, "random").mockReturnValue(0);
});

afterEach(() => {
  vi.useRealTimers();
  ana.network.asked.length = 0;
  ana.network.keys.length = 0;
});

test("[SDK-2] an answer comes without its envelope, typed by the path that was asked", async () => {
  const chat = await openDirect();
  const same = await ana.rest.GET("/api/v1/chats/{id}", {
    params: { path: { id: chat.chat_id } },
  });
  expectTypeOf(same).toEqualTypeOf<Chat>();
  expect(same).toEqual(chat);
});

test("[SDK-2] what wears no envelope, or is no JSON, comes as it is", async () => {
  const { keys } = await ana.rest.GET("/.well-known/jwks.json");
  expect(keys[0]).toMatchObject({ kty: "OKP", alg: "EdDSA" });
  expect(await ana.rest.GET("/metrics")).toContain("# TYPE");
});

test("[SDK-3] a refusal is thrown with all that the server says of it", async () => {
  const failure = await failureOf(
    ana.rest.PATCH("/api/v1/users/me", { body: { display_name: "" } }),
  );
  expect(failure).toMatchObject({
    code: "VALIDATION_ERROR",
    status: 422,
    retryable: false,
    details: [expect.objectContaining({ path: "display_name" })],
  });
  expect(failure.hint).toContain("details");
  expect(failure.requestId).toMatch(/\w{8,}/);
});

test("[SDK-3] a page of whatever stands before the server is a refusal as well", async () => {
  ana.network.intercept(413);
  expect(await failureOf(ana.rest.GET("/api/v1/users/me"))).toMatchObject({
    code: "PAYLOAD_TOO_LARGE",
    status: 413,
  });
  ana.network.intercept(500, { "x-request-id": "known-to-the-proxy" });
  expect(await failureOf(ana.rest.GET("/api/v1/users/me"))).toMatchObject({
    code: "INTERNAL",
    retryable: true,
    requestId: "known-to-the-proxy",
  });
});

test("[SDK-4] without a network a call fails as OFFLINE, and may be made again", async () => {
  ana.network.isCut = true;
  const failure = await failureOf(setName("Ana")).finally(() => (ana.network.isCut = false));
  expect(failure).toMatchObject({ code: "OFFLINE", status: 0, retryable: true });
  expect((await setName("Ana")).display_name).toBe("Ana");
});

test("[SDK-4] a server that says nothing for fifteen seconds is a TIMEOUT", async () => {
  const deaf = createServer(() => {}).listen(0, "127.0.0.1");
  await once(deaf, "listening");
  const address = deaf.address();
  const port = typeof address === "object" && address ? address.port : 0;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const rest = new Rest({ url: `http://127.0.0.1:${port}`, fetch });
  const failure = failureOf(
    rest.POST("/api/v1/auth/request-otp", { body: { phone: "+12025550101" } }),
  );
  await once(deaf, "request");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await failure).toMatchObject({ code: "TIMEOUT", retryable: true });
  deaf.closeAllConnections();
  deaf.close();
});

test("[SDK-4] whoever gives up gets their own reason, while waiting for the next try too", async () => {
  const given = new AbortController();
  ana.network.lose("request");
  const call = ana.rest.GET("/api/v1/users/me", { signal: given.signal });
  await vi.waitFor(() => expect(ana.network.asked).toHaveLength(1));
  given.abort("changed my mind");
  await expect(call).rejects.toBe("changed my mind");
  const late = ana.rest.GET("/api/v1/users/me", { signal: given.signal });
  await expect(late).rejects.toBe("changed my mind");
  expect(ana.network.asked).toHaveLength(1);
});

test("[SDK-5] what may be repeated is tried again when it got lost or a gateway failed", async () => {
  ana.network.lose("request");
  ana.network.intercept(502);
  ana.network.lose("answer");
  expect((await setName("Ana Coach")).display_name).toBe("Ana Coach");
  expect(ana.network.asked).toHaveLength(4);
});

test("[SDK-5] after four tries it is left to the caller", async () => {
  ana.network.lose("request", 4);
  expect(await failureOf(setName("Nobody"))).toMatchObject({ code: "OFFLINE" });
  expect(ana.network.asked).toHaveLength(4);
});

test("[SDK-5] a device that knows it has no network does not try again", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  ana.network.lose("request");
  expect(await failureOf(setName("Nobody"))).toMatchObject({ code: "OFFLINE" });
  vi.unstubAllGlobals();
  expect(ana.network.asked).toHaveLength(1);
});

test("[SDK-6] a POST that creates has one key for all its tries, and creates once", async () => {
  ana.network.lose("answer");
  const { chat_id } = await foundGroup("Saturday squad");
  expect(ana.network.keys).toHaveLength(2);
  expect(ana.network.keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(ana.network.keys[1]).toBe(ana.network.keys[0]);
  const named = (await listOf(ana)).filter(({ name }) => name === "Saturday squad");
  expect(named.map((chat) => chat.chat_id)).toEqual([chat_id]);
});

test("[SDK-6] the caller's own key stays, and the next call has another", async () => {
  const key = randomUUID();
  const first = await foundGroup("Sunday squad", key);
  const again = await foundGroup("Sunday squad", key);
  expect(again).toEqual(first);
  expect((await foundGroup("Sunday squad")).chat_id).not.toBe(first.chat_id);
});

test("[SDK-6] a message is sent again under its client_msg_id, and is there once", async () => {
  const { chat_id } = await openDirect();
  ana.network.lose("answer");
  const body = { client_msg_id: randomUUID(), type: "text", payload: { body: "Ready?" } } as const;
  const path = { id: chat_id };
  const sent = await ana.rest.POST("/api/v1/chats/{id}/messages", { params: { path }, body });
  const { messages } = await ana.rest.GET("/api/v1/chats/{id}/messages", { params: { path } });
  expect(messages.filter((message) => message.client_msg_id === body.client_msg_id)).toEqual([
    sent,
  ]);
});

test("[SDK-7] a POST without a key is not repeated when nobody knows what became of it", async () => {
  const id = await idOf(ben);
  ana.network.lose("answer");
  const block = ana.rest.POST("/api/v1/users/{id}/block", { params: { path: { id } } });
  expect(await failureOf(block)).toMatchObject({ code: "OFFLINE" });
  expect(ana.network.asked).toHaveLength(1);
  await ana.rest.DELETE("/api/v1/users/{id}/block", { params: { path: { id } } });
});

test("[SDK-7] a change that asks for a version is not repeated either", async () => {
  const { chat_id, version } = await foundGroup("Before");
  ana.network.asked.length = 0;
  ana.network.lose("answer");
  const change = ana.rest.PATCH("/api/v1/chats/{id}", {
    params: { path: { id: chat_id }, header: { "if-match": String(version) } },
    body: { name: "After" },
  });
  expect(await failureOf(change)).toMatchObject({ code: "OFFLINE" });
  expect(ana.network.asked).toHaveLength(1);
});

test("[SDK-8] what the server had no room for is tried again when the server says", async () => {
  ana.network.intercept(429, { "retry-after": "1" });
  const begun = Date.now();
  const id = await idOf(ben);
  const params = { path: { id } };
  await ana.rest.POST("/api/v1/users/{id}/block", { params });
  expect(Date.now() - begun).toBeGreaterThanOrEqual(990);
  expect(ana.network.asked).toHaveLength(2);
  await ana.rest.DELETE("/api/v1/users/{id}/block", { params });
});

test("[SDK-8] a wait of more than ten seconds is the caller's to decide on", async () => {
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  ana.network.intercept(429, { "retry-after": inAnHour });
  const failure = await failureOf(ana.rest.GET("/api/v1/users/me"));
  expect(failure).toMatchObject({ code: "RATE_LIMITED", retryable: true });
  expect(failure.retryAfterMs).toBeGreaterThan(3_500_000);
  expect(ana.network.asked).toHaveLength(1);
});

const setName = (display_name: string) =>
  ana.rest.PATCH("/api/v1/users/me", { body: { display_name } });

const idOf = async (app: App) => (await app.rest.GET("/api/v1/users/me")).id;

const openDirect = async () =>
  ana.rest.POST("/api/v1/chats", { body: { type: "direct", participant_id: await idOf(ben) } });

async function foundGroup(name: string, key?: string) {
  const participant_ids = await Promise.all([idOf(ben), idOf(carol)]);
  return ana.rest.POST("/api/v1/chats", {
    body: { type: "group", name, participant_ids },
    ...(key !== undefined && { params: { header: { "Idempotency-Key": key } } }),
  });
}

const listOf = async (app: App) => (await app.rest.GET("/api/v1/chats")).chats;

/** What the call fails with; that it succeeds is a failure of the test. */
async function failureOf(call: Promise<unknown>): Promise<SidelineError> {
  const outcome = await call.catch((thrown: unknown) => thrown);
  if (outcome instanceof SidelineError) return outcome;
  throw new Error(`Expected a refusal, got ${JSON.stringify(outcome)}`);
}
