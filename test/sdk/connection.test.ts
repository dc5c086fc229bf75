import { once } from "node:events";

import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { type WebSocket as Heard, WebSocketServer } from "ws";

import type { ConnectionState } from "#sdk/index";
import { backoffMs } from "#sdk/realtime/backoff";
import { Connection, type ConnectionOptions } from "#sdk/realtime/connection";
import { sharedServer } from "#test/blackbox/server";
import { Phone } from "#test/sdk/phone";
import { until } from "#test/sdk/until";

const server = sharedServer();

afterEach(() => {
  vi.useRealTimers();
});

const CONNECTED = JSON.stringify({ event: "connected", data: {} });

/** A server that does what the real one does too seldom for a test to wait for. */
async function quietServer(heard: (socket: Heard, protocols: string) => void) {
  const quiet = new WebSocketServer({ port: 0, host: "127.0.0.1" });
  await once(quiet, "listening");
  quiet.on("connection", (socket, request) =>
    heard(socket, request.headers["sec-websocket-protocol"] ?? ""),
  );
  const address = quiet.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const connect = (options: Partial<ConnectionOptions> = {}) => {
    const connection = new Connection({
      url,
      WebSocket,
      token: async (refused) => (refused ? "fresh" : "token"),
      catchUp: async () => undefined,
      hubSeq: () => 0,
      ...options,
    });
    onTestFinished(() => {
      connection.stop();
      for (const socket of quiet.clients) socket.terminate();
      quiet.close();
    });
    connection.start();
    return connection;
  };
  return { connect };
}

const statuses = (connection: Connection): ConnectionState["status"][] => {
  const seen: ConnectionState["status"][] = [];
  connection.state.subscribe(() => seen.push(connection.state.value.status));
  return seen;
};

test("[CLI-1] who signs in is connected, and again after every break, and the state says how far", async () => {
  const ana = await Phone.online(server.url);
  const seen = statuses(ana.client.connection);
  ana.road.cut();
  await until(ana.client.connection.state, ({ status }) => status === "offline");
  expect(ana.client.connection.state.value.retryAt).toBeGreaterThan(Date.now());
  await ana.isOnline();
  expect(seen).toEqual(["offline", "connecting", "catching-up", "online"]);
  expect(ana.client.connection.hubSeq).toBe(0);
});

test("[CLI-1] the token travels as second subprotocol, where no log shows it", async () => {
  const offered = Promise.withResolvers<string>();
  const { connect } = await quietServer((_, protocols) => offered.resolve(protocols));
  connect();
  expect(await offered.promise).toBe("sideline.v1, token");
});

test("[CLI-2] tries are 1, 2, 4, 8, 16 and then 30 s apart, or up to half of that sooner", () => {
  const longest = [1, 2, 3, 4, 5, 6, 7, 100].map((failures) => backoffMs(failures, () => 1));
  expect(longest).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1000));
  expect([1, 6].map((failures) => backoffMs(failures, () => 0))).toEqual([500, 15_000]);
});

test("[CLI-2] somebody who asks for it does not wait", async () => {
  const ana = await Phone.online(server.url);
  await ana.offline();
  const tries: number[] = [];
  for (let i = 0; i < 4; i++) {
    ana.client.connection.retryNow();
    const { retryAt } = await until(
      ana.client.connection.state,
      (state) => state.retryAt !== undefined && !tries.includes(state.retryAt),
    );
    tries.push(retryAt ?? 0);
  }
  // Four more failures: the next try would be four to eight seconds away.
  expect((tries.at(-1) ?? 0) - Date.now()).toBeGreaterThan(3_000);
  ana.road.open();
  const before = Date.now();
  ana.client.connection.retryNow();
  await ana.isOnline();
  expect(Date.now() - before).toBeLessThan(3_000);
});

test("[CLI-2] a device that says that its network is gone, or back, is believed at once", async () => {
  // What a browser has and Node has not.
  const device = new EventTarget();
  vi.stubGlobal("addEventListener", device.addEventListener.bind(device));
  vi.stubGlobal("removeEventListener", device.removeEventListener.bind(device));
  onTestFinished(() => void vi.unstubAllGlobals());
  const ana = await Phone.online(server.url);
  const { state } = ana.client.connection;
  ana.road.close();
  device.dispatchEvent(new Event("offline"));
  expect(state.value.status).toBe("offline");
  for (let tries = 0; tries < 4; tries++) {
    ana.client.connection.retryNow();
    await until(state, ({ status }) => status === "offline");
  }
  ana.road.open();
  const before = Date.now();
  device.dispatchEvent(new Event("online"));
  await ana.isOnline();
  // By itself it would have waited for four seconds at least.
  expect(Date.now() - before).toBeLessThan(3_000);
  const { value } = state;
  device.dispatchEvent(new Event("online"));
  await ana.client.connection.request("ping", {});
  expect(state.value).toBe(value);
});

test("[CLI-3] it pings every 25 s in the words that wake nobody, and gives up a silent server", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const said: string[] = [];
  let answers = true;
  const { connect } = await quietServer((socket) => {
    socket.send(CONNECTED);
    socket.on("message", (raw) => {
      said.push(String(raw));
      if (answers) socket.send('{"event":"pong","data":{}}');
    });
  });
  const connection = connect();
  await vi.waitUntil(() => connection.state.value.status === "online");
  for (let beats = 1; beats <= 4; beats++) {
    await vi.advanceTimersByTimeAsync(25_000);
    await vi.waitUntil(() => said.length === beats);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(new Set(said)).toEqual(new Set(['{"event":"ping","data":{}}']));
  expect(connection.state.value.status).toBe("online");
  answers = false;
  await vi.advanceTimersByTimeAsync(75_000);
  expect(connection.state.value.status).toBe("offline");
});

test("[CLI-4] a token that is about to end is renewed on the open socket", async () => {
  const renewed = Promise.withResolvers<unknown>();
  const { connect } = await quietServer((socket) => {
    socket.send(CONNECTED);
    socket.send('{"event":"auth.expiring","data":{"expires_at":"2030-01-01T00:00:00.000Z"}}');
    socket.on("message", (raw) => renewed.resolve(JSON.parse(String(raw))));
  });
  connect();
  expect(await renewed.promise).toMatchObject({ event: "auth", data: { token: "fresh" } });
});

test("[CLI-5] a token that the server refuses is replaced before the next try", async () => {
  const ana = await Phone.online(server.url);
  ana.client.close();
  await ana.storage.change(["session"], (values) =>
    new Map().set("session", { ...Object(values.get("session")), access_token: "worn.out" }),
  );
  ana.restart();
  await ana.isOnline();
});

test("[CLI-5] when the session has ended elsewhere the session says so, and nobody tries again", async () => {
  const ana = await Phone.online(server.url);
  const tablet = await ana.another(server.url);
  await tablet.client.rest.POST("/api/v1/auth/logout-all");
  await until(
    ana.client.session.state,
    (state) => state.status === "signed-out" && state.reason === "ended",
  );
  await until(
    ana.client.connection.state,
    ({ status, retryAt }) => status === "offline" && retryAt === undefined,
  );
});

test("[CLI-6] a server that finds us too hasty is left alone for half a minute", async () => {
  const { connect } = await quietServer((socket) => socket.close(4029));
  const { state } = connect();
  const { retryAt } = await until(state, ({ status }) => status === "offline");
  expect(retryAt).toBeGreaterThan(Date.now() + 25_000);
});

test("[CLI-7] each request gets its own answer, a refusal, or word that the socket broke", async () => {
  const ana = await Phone.online(server.url);
  const { connection } = ana.client;
  const [resumed, pong] = await Promise.all([
    connection.request("resume", { hub_seq: 0 }),
    connection.request("ping", {}),
  ]);
  expect(resumed).toMatchObject({ hub_seq: 0, complete: true });
  expect(pong).toEqual({});
  const nowhere = { chat_id: crypto.randomUUID(), after_seq: 0, limit: 1 };
  await expect(connection.request("chat.pull", nowhere)).rejects.toMatchObject({
    name: "SidelineError",
    retryable: false,
  });
  ana.road.mute();
  const broken = connection.request("ping", {});
  ana.road.cut();
  await expect(broken).rejects.toMatchObject({ code: "OFFLINE", retryable: true });
  await expect(connection.request("ping", {})).rejects.toMatchObject({ code: "OFFLINE" });
});

test("[CLI-7] what is not answered within a quarter of a minute times out", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  const { connect } = await quietServer((socket) => socket.send(CONNECTED));
  const connection = connect();
  await vi.waitUntil(() => connection.state.value.status === "online");
  const asked = connection.request("ping", {});
  const failed = expect(asked).rejects.toMatchObject({ code: "TIMEOUT", retryable: true });
  await vi.advanceTimersByTimeAsync(15_000);
  await failed;
});

test("[CLI-8] consoles and bots see every frame that comes and goes, for as long as they like", async () => {
  const ana = await Phone.online(server.url);
  const seen: string[] = [];
  const stop = ana.client.connection.onFrame((frame, direction) =>
    seen.push(`${direction} ${frame.event}`),
  );
  await ana.client.connection.request("ping", {});
  expect(seen).toEqual(["out ping", "in pong"]);
  stop();
  await ana.client.connection.request("ping", {});
  expect(seen).toHaveLength(2);
});
