import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { ask, Device, sends } from "#test/blackbox/device";
import { sharedServer } from "#test/blackbox/server";
import { Wire } from "#test/blackbox/wire";

const { url } = sharedServer();

const ping = { event: "ping" as const, data: {} };

test("[RTM-1] a token opens the socket as a parameter, as a subprotocol and as the first frame", async () => {
  const ada = await Device.signIn(url);
  const byParameter = await ada.connect();
  const byProtocol = await Wire.open(`${url}/ws`, ["sideline.v1", ada.token]);
  const byFrame = await Wire.open(`${url}/ws`);
  byFrame.say({ event: "auth", data: { token: ada.token } });
  for (const wire of [byParameter, byProtocol, byFrame]) {
    expect((await wire.hears("connected")).user_id).toBe(ada.user_id);
  }
  expect(byProtocol.protocol).toBe("sideline.v1");
});

test("[RTM-2] a bad token is told so and hung up on, by whatever way it comes", async () => {
  const byParameter = await Wire.open(`${url}/ws?token=nonsense`);
  const byProtocol = await Wire.open(`${url}/ws`, ["sideline.v1", "nonsense"]);
  const byFrame = await Wire.open(`${url}/ws`);
  byFrame.say({ event: "auth", data: { token: "nonsense" } });
  const unspoken = await Wire.open(`${url}/ws`);
  unspoken.say(ping);
  for (const wire of [byParameter, byProtocol, byFrame, unspoken]) {
    expect(await wire.hears("error")).toMatchObject({ code: 4001, reason: "UNAUTHENTICATED" });
    expect((await wire.closed()).code).toBe(4001);
    expect(wire.heard()).toHaveLength(1);
  }
});

test("[RTM-5] the `auth` that opens a socket is answered under its req_id, good or bad", async () => {
  const { token } = await Device.signIn(url);
  const [good, bad] = [await Wire.open(`${url}/ws`), await Wire.open(`${url}/ws`)];
  expect((await good.ask({ event: "auth", data: { token } })).event).toBe("ok");
  expect((await good.ask(ping)).event).toBe("pong");
  expect(good.heard().map(({ event }) => event)).toEqual(["connected", "ok", "pong"]);
  expect((await bad.ask({ event: "auth", data: { token: "nonsense" } })).event).toBe("error");
});

test("[RTM-1] whoever does not say who they are within ten seconds is hung up on", async () => {
  const silent = await Wire.open(`${url}/ws`);
  expect((await silent.closed()).code).toBe(4001);
  expect(silent.heard().map(({ event }) => event)).toEqual(["error"]);
});

test("[RTM-3] the first frame says who is connected and where their events stand", async () => {
  const wire = await (await Device.signIn(url)).connect();
  const greeting = await wire.hears("connected");
  expect(greeting).toMatchObject({ hub_seq: 0, heartbeat_seconds: 25 });
  expect(wire.heard()[0]?.event).toBe("connected");
});

test("[RTM-4] the address of sockets speaks nothing else", async () => {
  expect(await ask(`${url}/ws`, "GET")).toMatchObject({ status: 426, code: "UPGRADE_REQUIRED" });
});

test("[RTM-5] fifty frames at once get fifty answers, each to its own", async () => {
  const [ada, bo] = await Promise.all([Device.signIn(url), Device.signIn(url)]);
  const chat = await ada.openDirect(bo);
  const wire = await ada.connect();
  const frames = Array.from({ length: 50 }, (_, i) => (i % 2 ? ping : sends(chat, `Word ${i}`)));
  const answers = await Promise.all(frames.map((frame) => wire.ask(frame)));
  const events = answers.map(({ event }) => event);
  expect(events).toEqual(frames.map(({ event }) => (event === "ping" ? "pong" : "message.sent")));
  const ids = wire.heard().flatMap(({ req_id }) => req_id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test("[RTM-6] what is no frame is refused by name, and the socket goes on", async () => {
  const wire = await (await Device.signIn(url)).connect();
  const bad: [raw: string | Buffer, reason: string, path?: string][] = [
    ["not json", "MALFORMED_REQUEST"],
    [Buffer.from([1, 2, 3]), "MALFORMED_REQUEST"],
    [JSON.stringify({ event: "dance", data: {} }), "VALIDATION_ERROR", "event"],
    [JSON.stringify({ event: "typing.start", data: {} }), "VALIDATION_ERROR", "data.chat_id"],
    [JSON.stringify({ ...ping, extra: 1 }), "VALIDATION_ERROR", "extra"],
    [
      JSON.stringify({ event: "message.delivered", data: { message_ids: [randomUUID()], to: 1 } }),
      "VALIDATION_ERROR",
      "data.to",
    ],
    [JSON.stringify({ event: "ping", data: { pad: "x".repeat(65_600) } }), "PAYLOAD_TOO_LARGE"],
    [JSON.stringify({ event: "ping", data: { pad: "語".repeat(22_000) } }), "PAYLOAD_TOO_LARGE"],
    ["null", "VALIDATION_ERROR"],
  ];
  for (const [raw, reason, path] of bad) {
    wire.shout(raw);
    const error = await wire.hears("error");
    expect(error).toMatchObject({ code: 4000, reason, retryable: false });
    if (path) expect(error.details?.map((detail) => detail.path)).toContain(path);
  }
  expect((await wire.ask(ping)).event).toBe("pong");
});

test("[RTM-6] [RTM-5] a frame that is not valid is answered under its req_id", async () => {
  const wire = await (await Device.signIn(url)).connect();
  wire.shout(JSON.stringify({ event: "message.send", data: { chat_id: 7 }, req_id: "mine" }));
  await wire.hears("error");
  expect(wire.heard().at(-1)).toMatchObject({ event: "error", req_id: "mine" });
});

test("[RTM-7] twenty frames that are none, within a minute, are the end", async () => {
  const wire = await (await Device.signIn(url)).connect();
  for (let i = 0; i < 20; i++) wire.shout("{");
  expect((await wire.closed()).code).toBe(4029);
  expect(wire.heard().filter(({ event }) => event === "error")).toHaveLength(20);
});

test("[RTM-8] a heartbeat is answered however it is spelled", async () => {
  const wire = await (await Device.signIn(url)).connect();
  await wire.hears("connected");
  wire.shout('{"event":"ping","data":{}}');
  await wire.hears("pong");
  wire.shout('{ "data": {}, "event": "ping" }');
  await wire.hears("pong");
  expect(await wire.ask(ping)).toMatchObject({ event: "pong", req_id: expect.any(String) });
});

test("[RTM-9] refusals carry number, word and whether to try again", async () => {
  const [ada, bo, cy] = await Promise.all([1, 2, 3].map(() => Device.signIn(url)));
  const chat = await bo!.openDirect(cy!);
  const wire = await ada!.connect();
  const answer = await wire.ask(sends(chat, "Let me in"));
  expect(answer.event).toBe("error");
  expect(answer.data).toMatchObject({ code: expect.any(Number), retryable: false });
  expect([4003, 4004]).toContain(Reflect.get(answer.data, "code"));
});

test("[RTM-10] a socket's token is renewed by its own user and by nobody else", async () => {
  const [ada, bo] = await Promise.all([Device.signIn(url), Device.signIn(url)]);
  const wire = await ada.connect();
  const renew = (token: string) => wire.ask({ event: "auth", data: { token } });
  const tablet = await ada.another();
  expect((await renew(tablet.token)).event).toBe("ok");
  expect((await renew(bo.token)).data).toMatchObject({ code: 4001 });
  expect((await renew("nonsense")).data).toMatchObject({ code: 4001 });
  expect((await wire.ask(ping)).event).toBe("pong");
  await tablet.gets("POST", "/auth/logout");
  expect((await wire.closed()).code).toBe(4001);
});

test("[RTM-11] logging out hangs up this device's sockets and no others", async () => {
  const phone = await Device.signIn(url);
  const tablet = await phone.another();
  const [leaving, staying] = await Promise.all([phone.connect(), tablet.connect()]);
  await Promise.all([leaving.hears("connected"), staying.hears("connected")]);
  await phone.gets("POST", "/auth/logout");
  expect((await leaving.closed()).code).toBe(4001);
  expect((await staying.ask(ping)).event).toBe("pong");
  const again = await phone.connect();
  expect(await again.hears("error")).toMatchObject({ code: 4001 });
});
