import { setTimeout as takes } from "node:timers/promises";

import { expect, test } from "vitest";

import { memoryStorage, type Storage } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { saysMuch, three, two } from "#test/sdk/people";
import { Phone } from "#test/sdk/phone";
import { until } from "#test/sdk/until";

const server = sharedServer();

test("[CLI-60] one sees who is typing until they send, stop, or go", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ana, chatId, ["Hi"]);
  await ben.shows(chatId, ["Hi sent"]);
  const said: string[] = [];
  ben.client.connection.onFrame(({ event }, direction) => direction === "out" && said.push(event));
  for (let key = 0; key < 5; key++) talk.ben.type();
  await until(talk.ana.typing, (ids) => ids.join() === ben.user_id);
  talk.ben.stopTyping();
  await until(talk.ana.typing, (ids) => ids.length === 0);
  expect(said.filter((event) => event.startsWith("typing"))).toEqual([
    "typing.start",
    "typing.stop",
  ]);

  const third = await ben.another(server.url);
  await until(third.client.chats.list, (rows) => rows.length === 1);
  const again = await three(server.url);
  const group = again.ben.conversation(again.chatId);
  group.type();
  await until(again.ana.conversation(again.chatId).typing, (ids) => ids.length === 1);
  await group.send({ body: "There it is" });
  await until(again.ana.conversation(again.chatId).typing, (ids) => ids.length === 0);
});

test("[CLI-60] typing that nobody ends, ends by itself, also for those who lose the server", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ana, chatId, ["Hi"]);
  await ben.shows(chatId, ["Hi sent"]);
  talk.ben.type();
  await until(talk.ana.typing, (ids) => ids.length === 1);
  ana.road.close();
  await until(talk.ana.typing, (ids) => ids.length === 0);
});

test("[CLI-61] one sees who is online while one looks, also after a break", async () => {
  const [ana, ben] = await Promise.all([Phone.online(server.url), Phone.online(server.url)]);
  const presence = ana.client.presence.of([ben.user_id]);
  const stop = presence.subscribe(() => undefined);
  await until(presence, (known) => known[ben.user_id]?.online === true);
  await ana.offline();
  expect(presence.value).toEqual({});
  await ana.back();
  await until(presence, (known) => known[ben.user_id]?.online === true);
  // The same people are the same value, in whatever order they are named.
  expect(ana.client.presence.of([ben.user_id, ben.user_id])).toBe(presence);
  stop();
  const gone = Promise.withResolvers<void>();
  ana.client.connection.onFrame(({ event }) => event === "presence.unsubscribe" && gone.resolve());
  await gone.promise;
});

test("[CLI-62] what arrives is confirmed, of all chats in one frame, and not twice", async () => {
  const { ana, ben, chatId } = await two(server.url);
  const cleo = await Phone.online(server.url);
  const other = await cleo.client.chats.openDirect(ana.user_id);
  await ana.offline();
  await saysMuch(ben, chatId, ["One", "Two"]);
  await saysMuch(cleo, other, ["Three"]);
  const confirmed: unknown[] = [];
  ana.client.connection.onFrame(
    ({ event, data }) => event === "message.delivered" && confirmed.push(data),
  );
  await ana.back();
  await ben.shows(chatId, ["One delivered", "Two delivered"]);
  expect(confirmed).toHaveLength(1);
  ana.restart();
  ana.client.connection.onFrame(
    ({ event, data }) => event === "message.delivered" && confirmed.push(data),
  );
  await ana.isOnline();
  await saysMuch(ben, chatId, ["Four"]);
  await ben.shows(chatId, ["One delivered", "Two delivered", "Four delivered"]);
  expect(confirmed).toHaveLength(2);
});

test("[CLI-63] the details of a chat are kept fresh while one looks, and are there offline", async () => {
  const { ana, ben, cleo, chatId } = await three(server.url);
  const details = ben.client.chats.details(chatId);
  details.subscribe(() => undefined);
  await until(details, (chat) => chat?.participants.length === 3);
  await ana.client.rest.PATCH("/api/v1/chats/{id}", {
    params: { path: { id: chatId } },
    body: { description: "We run." },
  });
  await until(details, (chat) => chat?.description === "We run.");
  const path = { id: chatId, user_id: cleo.user_id };
  await ana.client.rest.PATCH("/api/v1/chats/{id}/participants/{user_id}/role", {
    params: { path },
    body: { role: "admin" },
  });
  await until(
    details,
    (chat) => chat?.participants.filter(({ role }) => role === "admin").length === 2,
  );
  await ben.offline();
  await ana.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } });
  ben.restart();
  const again = ben.client.chats.details(chatId);
  again.subscribe(() => undefined);
  await until(again, (chat) => chat?.participants.length === 3);
  await ben.back();
  await until(again, (chat) => chat?.participants.length === 2);
});

test("[CLI-63] nobody asks for the details of a chat that one has left", async () => {
  const asked: string[] = [];
  const listening: typeof fetch = (input, init) => {
    asked.push(new URL(input instanceof Request ? input.url : input).pathname);
    return fetch(input, init);
  };
  const [ana, ben] = await Promise.all([
    Phone.online(server.url),
    Phone.online(server.url, { fetch: listening, storage: busy(memoryStorage()) }),
  ]);
  const cleo = await Phone.online(server.url);
  const participant_ids = [ben.user_id, cleo.user_id];
  const chatId = await ana.client.chats.createGroup({ name: "Runners", participant_ids });
  const details = ben.client.chats.details(chatId);
  details.subscribe(() => undefined);
  await until(details, (chat) => chat?.participants.length === 3);
  await until(ben.client.chats.list, (rows) => rows.length === 1);
  // From the farewell on, also while that is not stored yet.
  ben.client.connection.onFrame(({ event }) => {
    if (event === "group.member.removed") asked.length = 0;
  });
  const path = { id: chatId, user_id: ben.user_id };
  await ben.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } });
  await until(ben.client.chats.list, (rows) => rows.length === 0);
  await ben.offline();
  await ben.back();
  // What comes after it is told after whatever was asked because of it.
  await ben.client.chats.openDirect(cleo.user_id);
  await until(ben.client.chats.list, (rows) => rows.length === 1);
  expect(asked.filter((pathname) => pathname.endsWith(chatId))).toEqual([]);
});

/** A storage that takes longer to write than the client takes to ask about what it has just heard. */
const busy = (storage: Storage): Storage => ({
  get: (key) => storage.get(key),
  list: (range) => storage.list(range),
  clear: () => storage.clear(),
  change: async (keys, decide) => {
    await takes(120);
    await storage.change(keys, decide);
  },
});
