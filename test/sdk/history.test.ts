import { expect, test } from "vitest";

import type { ChatMessage, Conversation } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { agrees } from "#test/sdk/agree";
import { numbered, saysMuch, three, two } from "#test/sdk/people";
import { until } from "#test/sdk/until";

const server = sharedServer();

const bodies = ({ state }: Conversation) =>
  state.value.messages.map(({ payload }) => ("body" in payload ? payload.body : ""));

async function loadAll(conversation: Conversation): Promise<number> {
  let pages = 0;
  for (; conversation.state.value.has_older; pages++) await conversation.loadOlder();
  return pages;
}

test("[CLI-41] a chat opens with its newest messages, older ones come page by page to the first", async () => {
  const { ana, ben, chatId } = await two(server.url);
  await saysMuch(ben, chatId, numbered(1, 130));
  const tablet = await ana.another(server.url);
  await until(tablet.client.chats.list, (rows) => rows[0]?.last_seq === 130);
  const talk = tablet.conversation(chatId);
  await until(talk.state, ({ is_loaded }) => is_loaded);
  expect(bodies(talk)).toEqual(numbered(81, 130));
  await talk.loadOlder();
  expect(bodies(talk)).toEqual(numbered(31, 130));
  // Two at once are one.
  await Promise.all([talk.loadOlder(), talk.loadOlder()]);
  expect(bodies(talk)).toEqual(numbered(1, 130));
  expect(talk.state.value.has_older).toBe(false);
  await talk.loadOlder();
  expect(bodies(talk)).toHaveLength(130);
});

test("[CLI-41] offline one reads on as far as it was ever loaded, and asking for more says why not", async () => {
  const { ana, ben, chatId } = await two(server.url);
  await saysMuch(ben, chatId, numbered(1, 160));
  const tablet = await ana.another(server.url);
  await until(tablet.client.chats.list, (rows) => rows[0]?.last_seq === 160);
  await until(tablet.conversation(chatId).state, ({ messages }) => messages.length === 50);
  await tablet.conversation(chatId).loadOlder();
  await tablet.offline();
  tablet.restart();
  const again = tablet.conversation(chatId);
  await until(again.state, ({ messages }) => messages.length === 50);
  again.state.subscribe(() => undefined);
  await again.loadOlder();
  expect(bodies(again)).toEqual(numbered(61, 160));
  await expect(again.loadOlder()).rejects.toMatchObject({ code: "OFFLINE" });
  expect(bodies(again)).toEqual(numbered(61, 160));
});

test("[CLI-42] holes end nothing: what was hidden, and stays with a gap between them", async () => {
  const { ana, ben, chatId } = await three(server.url);
  const talk = ben.conversation(chatId);
  talk.state.subscribe(() => undefined);
  await saysMuch(ana, chatId, numbered(1, 40));
  const path = { id: chatId, user_id: ben.user_id };
  await ana.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } });
  await saysMuch(ana, chatId, numbered(41, 240));
  const again = { params: { path: { id: chatId } }, body: { user_ids: [ben.user_id] } };
  await ana.client.rest.POST("/api/v1/chats/{id}/participants", again);
  await saysMuch(ana, chatId, numbered(241, 400));
  await until(talk.state, ({ messages }) => messages.at(-1)?.seq === 403);
  await loadAll(talk);
  const hidden = talk.state.value.messages.filter(({ seq }) => seq > 250 && seq < 390);
  expect(hidden).toHaveLength(139);
  const { connection } = ben.client;
  for (const { message_id } of hidden)
    await connection.request("message.delete", { message_id, for: "me" });
  const tablet = await ben.another(server.url);
  const fresh = tablet.conversation(chatId);
  await until(fresh.state, ({ is_loaded }) => is_loaded);
  fresh.state.subscribe(() => undefined);
  expect(await loadAll(fresh)).toBeLessThan(8);
  const seen = bodies(fresh);
  expect(seen).toContain("Line 1");
  expect(seen).toContain("Line 400");
  expect(seen).not.toContain("Line 41");
  expect(seen).not.toContain("Line 300");
  await agrees(tablet);
  await agrees(ben);
});

test("[CLI-42] who came later sees the chat from there, and does not look for more for ever", async () => {
  const { ana, chatId } = await three(server.url);
  const dora = (await three(server.url)).ana;
  await saysMuch(ana, chatId, numbered(1, 120));
  await ana.client.rest.POST("/api/v1/chats/{id}/participants", {
    params: { path: { id: chatId } },
    body: { user_ids: [dora.user_id] },
  });
  await saysMuch(ana, chatId, ["Welcome"]);
  const talk = dora.conversation(chatId);
  talk.state.subscribe(() => undefined);
  await until(talk.state, ({ messages }) => messages.length === 2);
  await loadAll(talk);
  expect(talk.state.value).toMatchObject({ has_older: false, is_loaded: true });
  await agrees(dora);
});

test("[CLI-43] what does not change stays the same object, and nobody is told of nothing", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ben, chatId, ["One", "Two"]);
  const before = (await until(talk.ana.state, ({ messages }) => messages.length === 2)).messages;
  const other = await ana.client.chats.openDirect(ana.user_id);
  await until(ana.client.chats.list, (rows) => rows.length === 2);
  const { value } = talk.ana.state;
  await ana.conversation(other).send({ body: "To myself" });
  await until(ana.client.chats.list, (rows) => rows[0]?.last_message?.preview === "To myself");
  expect(talk.ana.state.value).toBe(value);
  await saysMuch(ben, chatId, ["Three"]);
  const after = (await until(talk.ana.state, ({ messages }) => messages.length === 3)).messages;
  expect(after.slice(0, 2)).toEqual(before);
  expect(after.slice(0, 2).every((message, i) => message === before[i])).toBe(true);
});

test("[CLI-44] in a group a message has come as far as the last of those who were there", async () => {
  const { ana, ben, cleo, chatId } = await three(server.url);
  const talk = ana.conversation(chatId);
  talk.state.subscribe(() => undefined);
  await cleo.offline();
  await talk.send({ body: "Everybody?" });
  await until(ben.client.chats.list, (rows) => rows[0]?.last_message?.preview === "Everybody?");
  await ben.conversation(chatId).markRead();
  const stateOf = (messages: ChatMessage[]) => messages.at(-1)?.state;
  // Ben has read it, Cleo has not even got it.
  await until(talk.state, ({ messages }) => stateOf(messages) === "sent");
  await cleo.back();
  await until(talk.state, ({ messages }) => stateOf(messages) === "delivered");
  await cleo.conversation(chatId).markRead();
  await until(talk.state, ({ messages }) => stateOf(messages) === "read");
});

test("[CLI-46] the list knows it of a group too, also when nobody looks into it", async () => {
  const { ana, ben, cleo, chatId } = await three(server.url);
  await cleo.offline();
  await ana.conversation(chatId).send({ body: "Everybody?" });
  await ben.lists(chatId, "Everybody?");
  await ben.conversation(chatId).markRead();
  await ana.lists(chatId, "Everybody? sent");
  await cleo.back();
  await ana.lists(chatId, "Everybody? delivered");
  await ana.offline();
  await cleo.conversation(chatId).markRead();
  await ana.back();
  await ana.lists(chatId, "Everybody? read");
  ana.restart();
  await ana.lists(chatId, "Everybody? read");
});

test("[CLI-45] one sees who has starred and who has forwarded what, on all one's devices", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const tablet = await ana.another(server.url);
  const seen = tablet.conversation(chatId);
  seen.state.subscribe(() => undefined);
  await saysMuch(ben, chatId, ["Keep this"]);
  const [message] = (await until(talk.ana.state, ({ messages }) => messages.length === 1)).messages;
  await tablet.offline();
  await talk.ana.star(message?.message_id ?? "", true);
  await tablet.back();
  await until(seen.state, ({ messages }) => messages[0]?.is_starred === true);
  await talk.ana.star(message?.message_id ?? "", false);
  await until(seen.state, ({ messages }) => messages[0]?.is_starred === false);
  const results = await talk.ana.forward(message?.message_id ?? "", [chatId, crypto.randomUUID()]);
  expect(results.map(({ error }) => error?.code)).toEqual([undefined, "NOT_FOUND"]);
  await ben.shows(chatId, ["Keep this delivered", "Keep this sent"]);
});
