import { expect, test, vi } from "vitest";

import { SidelineError } from "#sdk/rest/sideline-error";
import { memoryStorage } from "#sdk/storage/memory-storage";
import type { Storage } from "#sdk/storage/storage";
import { sharedServer } from "#test/blackbox/server";
import { type App, codeFor, newPhone, signedInApp, signIn, startApp } from "#test/sdk/sign-in";

const server = sharedServer();

test("[SDK-10] one signs in by phone, and is signed in when the app starts again", async () => {
  const { session, storage } = startApp(server.url);
  expect(session.state.value).toEqual({ status: "loading" });
  const phone = newPhone();
  expect(await session.requestCode(phone)).toMatchObject({ expires_in_seconds: 300 });
  const states = heard(session.state);
  expect(await session.signIn(phone, await codeFor(server.url, phone))).toEqual({
    is_new_user: true,
  });
  expect(states).toEqual([{ status: "signed-in", user: expect.objectContaining({ phone }) }]);

  const later = startApp(server.url, storage);
  await vi.waitFor(() => expect(later.session.state.value).toEqual(session.state.value));
  expect((await later.rest.GET("/api/v1/users/me")).phone).toBe(phone);
  expect(later.network.asked).toEqual(["GET /api/v1/users/me"]);
});

test("[SDK-10] a wrong code signs nobody in, and the device goes by its name", async () => {
  const { session, rest } = startApp(server.url);
  const phone = newPhone();
  await session.requestCode(phone);
  const otp = await codeFor(server.url, phone);
  const wrong = otp === "000000" ? "111111" : "000000";
  await expect(session.signIn(phone, wrong)).rejects.toMatchObject({ code: "OTP_INVALID" });
  expect(session.state.value).toEqual({ status: "signed-out" });
  await session.signIn(phone, otp);
  const { sessions } = await rest.GET("/api/v1/users/me/sessions");
  expect(sessions).toEqual([expect.objectContaining({ device_name: "Ana's phone" })]);
});

test("[SDK-10] who is signed in nowhere is told so without asking the server", async () => {
  const { rest, network } = startApp(server.url);
  await expect(rest.GET("/api/v1/users/me")).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(network.asked).toEqual([]);
  expect(await rest.GET("/health")).toBeDefined();
});

test("[SDK-9] one refresh serves all calls that wait for it", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  const again = startApp(server.url, app.storage);
  const calls = Array.from({ length: 20 }, () => again.rest.GET("/api/v1/users/me"));
  await Promise.all(calls);
  expect(refreshes(again)).toBe(1);
  expect(new Set(again.network.tokens.filter(Boolean)).size).toBe(1);
});

test("[SDK-9] a call whose token the server no longer takes is made once more with a new one", async () => {
  const app = await signedInApp(server.url);
  await change(app.storage, { access_token: "worn-out" });
  const again = startApp(server.url, app.storage);
  const calls = [again.rest.GET("/api/v1/users/me"), again.rest.GET("/api/v1/chats")] as const;
  const [me] = await Promise.all(calls);
  expect(me.phone).toBeDefined();
  expect(again.network.asked.filter((asked) => asked === "GET /api/v1/users/me")).toHaveLength(2);
  expect(refreshes(again)).toBe(1);
  expect(again.network.tokens.filter((token) => token === "worn-out")).toHaveLength(2);
});

test("[SDK-9] two tabs that need a new token at once refresh it once", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  const tabs = [startApp(server.url, app.storage), startApp(server.url, app.storage)];
  const tokens = await Promise.all(tabs.map(({ session }) => session.accessToken()));
  expect(new Set(tokens).size).toBe(1);
  expect(tabs.map(refreshes).toSorted()).toEqual([0, 1]);
});

test("[SDK-9] tabs without locks end with one session that works", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  vi.stubGlobal("navigator", {});
  const tabs = [startApp(server.url, app.storage), startApp(server.url, app.storage)];
  const calls = [...tabs, ...tabs, ...tabs].map(({ rest }) => rest.GET("/api/v1/users/me"));
  await Promise.all(calls);
  vi.unstubAllGlobals();
  expect(tabs.map(refreshes)).toEqual([1, 1]);
  await age(app.storage);
  await startApp(server.url, app.storage).rest.GET("/api/v1/users/me");
});

test("[SDK-9] a tab that holds the lock and sleeps keeps the others waiting ten seconds at most", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  let wake = () => {};
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  const held = navigator.locks.request(`sideline ${server.url}`, () => asleep);
  const again = startApp(server.url, app.storage);
  await vi.waitFor(() => expect(again.session.state.value.status).toBe("signed-in"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const token = again.session.accessToken();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  expect(await token).toMatch(/^ey/);
  wake();
  await held;
});

test("[SDK-11] a clock that was set back or forth does not end the session", async () => {
  const app = await signedInApp(server.url);
  for (const received_at of [Date.now() + 3_600_000, Date.now() - 86_400_000]) {
    await change(app.storage, { received_at });
    const again = startApp(server.url, app.storage);
    await again.rest.GET("/api/v1/users/me");
    expect(refreshes(again)).toBe(1);
  }
});

test("[SDK-12] a refresh that the network loses leaves one signed in, and is made up for later", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  const again = startApp(server.url, app.storage);
  again.network.isCut = true;
  const failure = again.rest.GET("/api/v1/users/me");
  await expect(failure).rejects.toMatchObject({ code: "OFFLINE", retryable: true });
  expect(again.session.state.value.status).toBe("signed-in");
  again.network.isCut = false;
  await again.rest.GET("/api/v1/users/me");
});

test("[SDK-12] a refresh whose answer got lost is made again and brings the same tokens", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  const again = startApp(server.url, app.storage);
  await vi.waitFor(() => expect(again.session.state.value.status).toBe("signed-in"));
  again.network.lose("answer");
  await again.rest.GET("/api/v1/users/me");
  expect(refreshes(again)).toBe(2);
});

test("[SDK-13] a session that the server ended is over; what is stored waits for its owner", async () => {
  const app = await signedInApp(server.url);
  await app.storage.change([], () => new Map([["message/1", "Ready for Saturday?"]]));
  await app.rest.POST("/api/v1/auth/logout-all");
  await expect(app.rest.GET("/api/v1/users/me")).rejects.toMatchObject({ status: 401 });
  expect(app.session.state.value).toEqual({ status: "signed-out", reason: "ended" });
  expect(await app.storage.get("message/1")).toBe("Ready for Saturday?");
});

test("[SDK-13] the same person finds what they left, somebody else finds nothing", async () => {
  const app = startApp(server.url);
  const phone = await signIn(app.session, server.url);
  await app.storage.change([], () => new Map([["message/1", "Ready for Saturday?"]]));
  await app.rest.POST("/api/v1/auth/logout-all");
  await app.rest.GET("/api/v1/users/me").catch(() => undefined);
  await signIn(app.session, server.url, phone);
  expect(await app.storage.get("message/1")).toBe("Ready for Saturday?");
  await signIn(app.session, server.url);
  expect(await app.storage.get("message/1")).toBeUndefined();
  expect((await app.rest.GET("/api/v1/users/me")).phone).not.toBe(phone);
});

test("[SDK-14] signing out ends the session on the server and empties the storage", async () => {
  const app = await signedInApp(server.url);
  const token = await app.session.accessToken();
  await app.storage.change([], () => new Map([["message/1", "Ready?"]]));
  await app.session.signOut();
  expect(app.session.state.value).toEqual({ status: "signed-out", reason: "signed-out" });
  expect(await app.storage.list({ from: "", to: "\uffff" })).toEqual([]);
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/api/v1/users/me`, { headers });
  expect(response.status).toBe(401);
});

test("[SDK-14] signing out with a token past its time ends the session as well", async () => {
  const app = startApp(server.url);
  const phone = await signIn(app.session, server.url);
  await age(app.storage);
  const again = startApp(server.url, app.storage);
  await again.session.signOut();
  await signIn(app.session, server.url, phone);
  expect((await app.rest.GET("/api/v1/users/me/sessions")).sessions).toHaveLength(1);
});

test("[SDK-14] signing out works without a network", async () => {
  const app = await signedInApp(server.url);
  app.network.isCut = true;
  await app.session.signOut();
  expect(app.session.state.value).toEqual({ status: "signed-out", reason: "signed-out" });
  expect(await app.storage.list({ from: "", to: "\uffff" })).toEqual([]);
});

test("[SDK-14] a refresh under way brings nobody back who signs out", async () => {
  const app = await signedInApp(server.url);
  await age(app.storage);
  const again = startApp(server.url, app.storage);
  await vi.waitFor(() => expect(again.session.state.value.status).toBe("signed-in"));
  const release = again.network.hold();
  const call = again.rest.GET("/api/v1/users/me").catch((thrown: unknown) => thrown);
  await vi.waitFor(() => expect(refreshes(again)).toBe(1));
  const states = heard(again.session.state);
  const gone = again.session.signOut();
  release();
  await gone;
  expect(await call).toMatchObject({ code: "UNAUTHENTICATED" });
  expect(states).toEqual([{ status: "signed-out", reason: "signed-out" }]);
  expect(await again.storage.list({ from: "", to: "\uffff" })).toEqual([]);
});

test("[SDK-14] what a slow storage had read before brings nobody back either", async () => {
  const storage = memoryStorage();
  let arrive = () => {};
  let arrival = Promise.resolve();
  let reads = 0;
  const slow: Storage = {
    ...storage,
    get: async (key) => {
      const value = await storage.get(key);
      reads++;
      await arrival;
      return value;
    },
  };
  const { session } = await signedInApp(server.url, slow);
  arrival = new Promise((resolve) => (arrive = resolve));
  reads = 0;
  const call = session.renew(await session.accessToken()).catch((thrown: unknown) => thrown);
  await vi.waitFor(() => expect(reads).toBe(1));
  await session.signOut();
  arrive();
  expect(await call).toMatchObject({ code: "UNAUTHENTICATED" });
  expect(session.state.value).toEqual({ status: "signed-out", reason: "signed-out" });
});

test("[SDK-15] when another tab signs out, this one is signed out at its next call", async () => {
  const one = await signedInApp(server.url);
  const other = startApp(server.url, one.storage);
  await other.rest.GET("/api/v1/users/me");
  await one.session.signOut();
  await expect(other.rest.GET("/api/v1/users/me")).rejects.toBeInstanceOf(SidelineError);
  expect(other.session.state.value).toEqual({ status: "signed-out", reason: "signed-out" });
});

test("[SDK-15] what began as one person's call never goes on as another's", async () => {
  const one = await signedInApp(server.url);
  const other = startApp(server.url, one.storage);
  await other.rest.GET("/api/v1/users/me");
  await one.session.signOut();
  await signIn(one.session, server.url);
  const call = other.rest.PATCH("/api/v1/users/me", { body: { display_name: "Not mine" } });
  await expect(call).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(other.session.state.value).toEqual(one.session.state.value);
  expect((await other.rest.GET("/api/v1/users/me")).display_name).not.toBe("Not mine");
});

test("[SDK-16] a storage that cannot be read shows the way in, and says why nothing works", async () => {
  const broken: Storage = {
    ...memoryStorage(),
    get: () => Promise.reject(new Error("The database is gone")),
  };
  const { session, rest } = startApp(server.url, broken);
  await vi.waitFor(() => expect(session.state.value).toEqual({ status: "signed-out" }));
  await expect(rest.GET("/api/v1/users/me")).rejects.toThrow("The database is gone");
});

test("[SDK-16] what another version stored is no session", async () => {
  const storage = memoryStorage();
  await storage.change([], () => new Map([["session", { access_token: "a", user: null }]]));
  const { session } = startApp(server.url, storage);
  await vi.waitFor(() => expect(session.state.value).toEqual({ status: "signed-out" }));
});

const refreshes = ({ network }: App): number =>
  network.asked.filter((asked) => asked === "POST /api/v1/auth/refresh").length;

/** As if the tokens had come an hour ago. */
const age = (storage: Storage) => change(storage, { received_at: Date.now() - 3_600_000 });

const change = (storage: Storage, fields: object) =>
  storage.change(
    ["session"],
    (values) => new Map([["session", Object.assign({}, values.get("session"), fields)]]),
  );

function heard<T>(live: { value: T; subscribe(listener: () => void): () => void }): T[] {
  const values: T[] = [];
  live.subscribe(() => values.push(live.value));
  return values;
}
