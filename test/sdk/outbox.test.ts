import { beforeAll, expect, test } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import { freshServer } from "#test/blackbox/server";
import { two } from "#test/sdk/people";
import { until } from "#test/sdk/until";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer();
});

test("[CLI-20] what is said is shown at once as waiting, then as sent, delivered and read", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const seen: string[] = [];
  talk.ana.state.subscribe(() =>
    seen.push(talk.ana.state.value.messages.map(({ state }) => state).join()),
  );
  const waiting = await talk.ana.send({ body: " Hi! " });
  expect(waiting).toMatchObject({ state: "waiting", payload: { body: "Hi!" }, seq: 0 });
  await ben.shows(chatId, ["Hi! sent"]);
  await ana.shows(chatId, ["Hi! delivered"]);
  await talk.ben.markRead();
  await ana.shows(chatId, ["Hi! read"]);
  // It never left the screen in between.
  expect([...new Set(seen)]).toEqual(["waiting", "sent", "delivered", "read"]);
  expect(talk.ana.state.value.messages[0]?.client_msg_id).toBe(waiting.client_msg_id);
});

test("[CLI-46] the list shows at once what one says, and how far it has come", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const later = await ana.client.chats.openDirect(ana.user_id);
  await until(ana.client.chats.list, (rows) => rows[0]?.chat_id === later);
  await ana.offline();
  const lines: string[] = [];
  ana.client.chats.list.subscribe(() => {
    const row = ana.client.chats.list.value[0];
    lines.push(`${row?.last_message?.preview} ${row?.last_state}`);
  });
  await talk.ana.send({ body: "Hello?" });
  await ana.lists(chatId, "Hello? waiting");
  await ana.back();
  await ana.lists(chatId, "Hello? delivered");
  await talk.ben.markRead();
  await ana.lists(chatId, "Hello? read");
  // It stayed on top all the way, and never gave way to what was there before.
  expect([...new Set(lines)]).toEqual(
    ["waiting", "sent", "delivered", "read"].map((state) => `Hello? ${state}`),
  );
  await ben.lists(chatId, "Hello?");
  await talk.ben.send({ body: "Hi" });
  await ana.lists(chatId, "Hi");
  ana.restart();
  await talk.ben.delete(
    ben.conversation(chatId).state.value.messages.at(-1)!.message_id,
    "everyone",
  );
  await ana.lists(chatId, "This message was deleted");
});

test("[CLI-21] what is said offline waits, over a restart of the app, and arrives in order", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await ana.offline();
  for (const body of ["One", "Two", "Three"]) await talk.ana.send({ body });
  await ana.shows(chatId, ["One waiting", "Two waiting", "Three waiting"]);
  ana.restart();
  await ana.shows(chatId, ["One waiting", "Two waiting", "Three waiting"]);
  await ana.back();
  await ben.shows(chatId, ["One sent", "Two sent", "Three sent"]);
  await ana.shows(chatId, ["One delivered", "Two delivered", "Three delivered"]);
});

test("[CLI-22] a message whose acknowledgement got lost is there once", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  ana.road.mute();
  await talk.ana.send({ body: "Did you get this?" });
  await ben.shows(chatId, ["Did you get this? sent"]);
  await ana.shows(chatId, ["Did you get this? waiting"]);
  ana.road.cut();
  await ana.shows(chatId, ["Did you get this? delivered"]);
  await talk.ben.send({ body: "Once" });
  await ben.shows(chatId, ["Did you get this? sent", "Once delivered"]);
});

test("[CLI-22] the same when the app is killed before it learns of it", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  ana.road.mute();
  await talk.ana.send({ body: "Still me" });
  await ben.shows(chatId, ["Still me sent"]);
  ana.restart();
  ana.road.cut();
  await ana.shows(chatId, ["Still me delivered"]);
  await ben.shows(chatId, ["Still me sent"]);
});

test("[CLI-23] what is refused for good says why, holds up nothing, and is tried again or given up", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await talk.ana.send({ body: "Before" });
  await ana.shows(chatId, ["Before delivered"]);
  const blocked = { params: { path: { id: ben.user_id } } };
  await ana.client.rest.POST("/api/v1/users/{id}/block", blocked);
  const refused = await talk.ana.send({ body: "Refused" });
  const { messages } = await until(talk.ana.state, (state) =>
    state.messages.some((message) => message.state === "failed"),
  );
  expect(messages.at(-1)).toMatchObject({ state: "failed", error: { code: "BLOCKED" } });
  ana.restart();
  await ana.shows(chatId, ["Before delivered", "Refused failed"]);
  await ana.client.rest.DELETE("/api/v1/users/{id}/block", blocked);
  await ana.conversation(chatId).retry(refused.client_msg_id ?? "");
  await ana.shows(chatId, ["Before delivered", "Refused delivered"]);

  await ana.client.rest.POST("/api/v1/users/{id}/block", blocked);
  const dropped = await ana.conversation(chatId).send({ body: "Dropped" });
  await ana.shows(chatId, ["Before delivered", "Refused delivered", "Dropped failed"]);
  await ana.conversation(chatId).discard(dropped.client_msg_id ?? "");
  await ana.shows(chatId, ["Before delivered", "Refused delivered"]);
});

test("[CLI-24] a server that is killed in the middle costs nothing", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const bodies = Array.from({ length: 20 }, (_, i) => `Line ${i}`);
  const sending = bodies.map((body) => talk.ana.send({ body }));
  await until(talk.ben.state, ({ messages }) => messages.length >= 3);
  await server.kill();
  await server.start();
  await Promise.all(sending);
  await ben.shows(
    chatId,
    bodies.map((body) => `${body} sent`),
  );
  await ana.shows(
    chatId,
    bodies.map((body) => `${body} delivered`),
  );
});

test("[CLI-25] who has more to say than the server takes at once is not refused", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const refusals: unknown[] = [];
  ana.client.connection.onFrame((frame) => {
    if (frame.event === "error") refusals.push(frame.data);
  });
  const bodies = Array.from({ length: 40 }, (_, i) => `Line ${i}`);
  for (const body of bodies) await talk.ana.send({ body });
  await ben.shows(
    chatId,
    bodies.map((body) => `${body} sent`),
  );
  expect(refusals).toEqual([]);
});
