import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { z } from "zod";

import { History } from "#contract/messages";
import type { Message } from "#contract/messages";
import { buildSdk } from "#scripts/build-sdk";
import type { SpawnedServer } from "#scripts/spawn-server";
import { answerTo } from "#sdk/examples/answer-to";
import { fileStorage } from "#sdk/examples/file-storage";
import { Device } from "#test/blackbox/device";
import { freshServer } from "#test/blackbox/server";
import { Example } from "#test/sdk/example";
import { newPhone } from "#test/sdk/sign-in";
import { brokenPromises } from "#test/sdk/storage-promises";

let server: SpawnedServer;
let ana: Device;
const folder = mkdtempSync(join(tmpdir(), "sideline-examples-"));
const running: Example[] = [];

beforeAll(async () => {
  server = await freshServer();
  await buildSdk();
  ana = await Device.signIn(server.url);
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((example) => example.kill()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("[SDK-40] the bot answers what it is sent, each message with a reply", async () => {
  const { bot, chatId } = await startBot();
  const help = await ana.send(chatId, "!help");
  const echo = await ana.send(chatId, "!echo Ready for Saturday?");
  const talk = await ana.send(chatId, "Good morning");
  await answered(chatId, [help, echo, talk]);
  const replies = await repliesIn(chatId);
  expect(bodyOf(replies.get(help.message_id))).toContain("!saturday");
  expect(bodyOf(replies.get(echo.message_id))).toBe("Ready for Saturday?");
  expect(bodyOf(replies.get(talk.message_id))).toContain("!help");
  expect(bot.isRunning).toBe(true);
});

test("[SDK-40] in a group the bot answers commands only", async () => {
  const { device } = await startBot();
  const group = await ana.foundGroup("Saturday squad", [device, await Device.signIn(server.url)]);
  await ana.send(group, "Who is in?");
  const asked = await ana.send(group, "!warmup");
  await answered(group, [asked]);
  expect(await answersOf(device, group)).toEqual([asked.message_id]);
});

test("[SDK-40] thanks for an answer get no answer, or two bots would never stop", async () => {
  const { device, chatId } = await startBot();
  const asked = await ana.send(chatId, "Good morning");
  await answered(chatId, [asked]);
  const reply_to_message_id = (await repliesIn(chatId)).get(asked.message_id)!.message_id;
  await ana.send(chatId, "Thanks", { reply_to_message_id });
  const last = await ana.send(chatId, "!help", { reply_to_message_id });
  await answered(chatId, [last]);
  expect(await answersOf(device, chatId)).toEqual([asked.message_id, last.message_id].toSorted());
});

test("[SDK-40] whoever dies, bot or server, every message is answered once", async () => {
  const { bot, device, chatId } = await startBot();
  const asked: Message[] = [];
  for (let round = 0; round < 4; round++) {
    for (const word of ["one", "two", "three"]) {
      asked.push(await ana.send(chatId, `!echo ${round} ${word}`));
    }
    await answered(chatId, asked.slice(0, -3 + round));
    await bot.kill();
    asked.push(await ana.send(chatId, `!echo ${round} while you slept`));
    bot.start();
    if (round === 2) {
      await server.kill();
      await server.start();
    }
  }
  await answered(chatId, asked);
  await bot.kill();
  expect(await answersOf(device, chatId)).toEqual(
    asked.map(({ message_id }) => message_id).toSorted(),
  );
});

test("[SDK-40] a bot that dies before it notes an answer does not answer again", async () => {
  const { bot, device, chatId, state } = await startBot();
  const first = await ana.send(chatId, "!help");
  const noted = () => fileStorage(state).get(`handled/${chatId}`);
  await vi.waitFor(async () => expect(await noted()).toBeGreaterThan(first.seq), PATIENCE);
  await bot.kill();
  await fileStorage(state).change([], () => new Map([[`handled/${chatId}`, first.seq - 1]]));
  bot.start();
  const second = await ana.send(chatId, "!warmup");
  await answered(chatId, [second]);
  expect(await answersOf(device, chatId)).toEqual([first.message_id, second.message_id].toSorted());
});

test("[SDK-40] a bot whose session is ended elsewhere stops, and signs in when it is started", async () => {
  const { bot, device, chatId } = await startBot();
  await device.gets("POST", "/auth/logout-all");
  await vi.waitFor(() => expect(bot.isRunning).toBe(false), PATIENCE);
  const asked = await ana.send(chatId, "!help");
  bot.start();
  await answered(chatId, [asked]);
});

test("[SDK-40] the countdown is to Saturday at nine, also on Saturday", () => {
  const at = (time: string) => answerTo("!saturday", new Date(time));
  expect(at("2026-11-18T09:00:00.000Z")).toContain("in 3 days. ");
  expect(at("2026-11-21T07:58:30.000Z")).toContain("in 1 hour, 2 minutes. ");
  expect(at("2026-11-21T09:00:00.000Z")).toContain("in 7 days. ");
});

test("[SDK-41] the bridge prints messages, receipts, typing and presence as they happen", async () => {
  const { bridge, chatId, owner } = await startBridge();
  await ana.send(chatId, "Ready for Saturday?");
  const said = await owner.send(chatId, "As ever");
  await printed(bridge, "message", { payload: { body: "Ready for Saturday?" } });
  await printed(bridge, "message", { payload: { body: "As ever" } });
  const wire = await ana.connect();
  wire.say({ event: "typing.start", data: { chat_id: chatId } });
  await printed(bridge, "typing", { chat_id: chatId, user_id: ana.user_id, is_typing: true });
  wire.say({
    event: "message.read",
    data: { chat_id: chatId, up_to_message_id: said.message_id },
  });
  await printed(bridge, "message.status", { message_id: said.message_id, status: "read" });
  await printed(bridge, "presence", { user_id: ana.user_id });
  wire.cut();
});

test("[SDK-41] what came while the bridge or the server was down is printed once, in order", async () => {
  const { bridge, chatId } = await startBridge();
  await ana.send(chatId, "first");
  await printed(bridge, "message", { payload: { body: "first" } });
  await bridge.kill();
  await ana.send(chatId, "second");
  bridge.start();
  await printed(bridge, "message", { payload: { body: "second" } });
  await server.kill();
  await server.start();
  await ana.send(chatId, "third");
  await printed(bridge, "message", { payload: { body: "third" } });
  const bodies = linesOf(bridge).flatMap(({ payload }) => payload?.body ?? []);
  expect(bodies).toEqual(["first", "second", "third"]);
});

test("[SDK-42] the file keeps what every storage promises, and what was written whole", async () => {
  const path = join(folder, "kept", "storage.json");
  expect(await brokenPromises(fileStorage(path))).toEqual([]);
  await fileStorage(path).change([], () => new Map([["a", { kept: true }]]));
  writeFileSync(`${path}.new`, '[["a",{"kept":fa');
  expect(await fileStorage(path).get("a")).toEqual({ kept: true });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, "not what we wrote");
  expect(() => fileStorage(path)).toThrow(SyntaxError);
});

async function startBot() {
  const { device, chatId, example, state } = await start("bot.ts");
  await vi.waitFor(() => expect(example.lines.join()).toContain("listens"), PATIENCE);
  return { bot: example, device, chatId, state };
}

async function startBridge() {
  const { device, chatId, example } = await start("bridge.ts");
  await printed(example, "connection", { status: "online" });
  return { bridge: example, owner: device, chatId };
}

/** The example as somebody new, who has a chat with Ana. */
async function start(script: string) {
  const phone = newPhone();
  const device = await Device.signIn(server.url, phone);
  const chatId = await ana.openDirect(device);
  const state = join(folder, `${phone}.json`);
  const example = new Example(script, phone, { url: server.url, state });
  running.push(example);
  example.start();
  return { device, chatId, example, state };
}

const PATIENCE = { timeout: 30_000, interval: 50 };

const messagesIn = async (chatId: string): Promise<Message[]> =>
  History.parse(await ana.gets("GET", `/chats/${chatId}/messages?limit=100`)).messages;

/** What answers what. */
const repliesIn = async (chatId: string): Promise<Map<string | null, Message>> =>
  new Map((await messagesIn(chatId)).map((it) => [it.reply_to_message_id, it]));

/** What somebody has answered, every time that they have. */
const answersOf = async (device: Device, chatId: string) =>
  (await messagesIn(chatId))
    .filter(({ sender_id }) => sender_id === device.user_id)
    .map(({ reply_to_message_id }) => reply_to_message_id)
    .toSorted();

const answered = (chatId: string, asked: Message[]) =>
  vi.waitFor(async () => {
    const replies = await repliesIn(chatId);
    expect(asked.filter(({ message_id }) => !replies.has(message_id))).toEqual([]);
  }, PATIENCE);

const bodyOf = (message: Message | undefined): string =>
  message && "body" in message.payload ? message.payload.body : "";

const Line = z.looseObject({
  event: z.string(),
  payload: z.looseObject({ body: z.string() }).optional(),
});

const linesOf = (example: Example) => example.lines.map((line) => Line.parse(JSON.parse(line)));

const printed = (example: Example, event: string, fields: object) =>
  vi.waitFor(
    () => expect(linesOf(example)).toContainEqual(expect.objectContaining({ event, ...fields })),
    PATIENCE,
  );
