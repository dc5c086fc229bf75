import { expect, test } from "vitest";

import type { ChatRow } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { agrees } from "#test/sdk/agree";
import { saysMuch, two } from "#test/sdk/people";
import { Phone } from "#test/sdk/phone";
import { until } from "#test/sdk/until";

const server = sharedServer();

const rowOf = (phone: Phone, chatId: string): ChatRow | undefined =>
  phone.client.chats.list.value.find(({ chat_id }) => chat_id === chatId);

test("[CLI-50] a setting shows at once, and on one's other devices", async () => {
  const { ana, chatId } = await two(server.url);
  const tablet = await ana.another(server.url);
  await until(tablet.client.chats.list, (rows) => rows.length === 1);
  const changed = ana.client.chats.change(chatId, { is_pinned: true, is_muted: true });
  await until(ana.client.chats.list, (rows) => rows[0]?.is_pinned === true && rows[0].is_muted);
  await changed;
  await until(tablet.client.chats.list, (rows) => rows[0]?.is_pinned === true && rows[0].is_muted);
  await ana.client.chats.change(chatId, { is_archived: true });
  expect(rowOf(ana, chatId)).toMatchObject({ is_archived: true, is_pinned: false });
  await agrees(ana);
  await agrees(tablet);
});

test("[CLI-51] what the server refuses is as before, and the caller learns why", async () => {
  const ana = await Phone.online(server.url);
  const others = await Promise.all(Array.from({ length: 6 }, () => Phone.online(server.url)));
  const chats: string[] = [];
  for (const other of others) chats.push(await ana.client.chats.openDirect(other.user_id));
  await until(ana.client.chats.list, (rows) => rows.length === 6);
  for (const chat of chats.slice(0, 5)) await ana.client.chats.change(chat, { is_pinned: true });
  const sixth = chats[5] ?? "";
  const refused = ana.client.chats.change(sixth, { is_pinned: true });
  await expect(refused).rejects.toMatchObject({ code: "TOO_MANY_PINS" });
  expect(rowOf(ana, sixth)?.is_pinned).toBe(false);
});

test("[CLI-52] what one wants offline waits, over a restart, and the last word counts", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await saysMuch(ben, chatId, ["Read me", "Hide me"]);
  await ana.shows(chatId, ["Read me sent", "Hide me sent"]);
  const hidden = talk.ana.state.value.messages[1]?.message_id ?? "";
  await ana.offline();
  for (const draft of ["H", "He", "Hello"]) void ana.client.chats.change(chatId, { draft });
  void ana.client.chats.change(chatId, { is_pinned: true });
  void ana.client.chats.change(chatId, { is_pinned: false, is_muted: true });
  void talk.ana.markRead();
  void talk.ana.delete(hidden, "me");
  const wanted = { draft: "Hello", is_pinned: false, is_muted: true, unread_count: 0 };
  const isAsWanted = (row: ChatRow | undefined) =>
    row !== undefined &&
    Object.entries(wanted).every(([field, value]) => Reflect.get(row, field) === value);
  await until(ana.client.chats.list, ([row]) => isAsWanted(row));
  await ana.shows(chatId, ["Read me sent"]);
  ana.restart();
  await until(ana.client.chats.list, ([row]) => isAsWanted(row));
  await ana.shows(chatId, ["Read me sent"]);
  await ana.back();
  await agrees(ana);
  expect(isAsWanted(rowOf(ana, chatId))).toBe(true);
  const tablet = await ana.another(server.url);
  await until(tablet.client.chats.list, ([row]) => isAsWanted(row));
});

test("[CLI-53] what one reads is read everywhere, and its sender sees it", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  const tablet = await ana.another(server.url);
  await ana.client.chats.change(chatId, { is_marked_unread: true });
  await saysMuch(ben, chatId, ["One", "Two"]);
  await until(tablet.client.chats.list, (rows) => rows[0]?.unread_count === 2);
  await until(talk.ana.state, ({ messages }) => messages.length === 2);
  await talk.ana.markRead();
  expect(rowOf(ana, chatId)).toMatchObject({ unread_count: 0, read_seq: 2 });
  await until(
    tablet.client.chats.list,
    (rows) => rows[0]?.unread_count === 0 && !rows[0].is_marked_unread,
  );
  await ben.shows(chatId, ["One read", "Two read"]);
  const said: string[] = [];
  ana.client.connection.onFrame(
    (frame, direction) => direction === "out" && said.push(frame.event),
  );
  await talk.ana.markRead();
  expect(said).toEqual([]);
});

test("[CLI-54] what is deleted for everyone is gone at once, and back when the server refuses", async () => {
  const { ana, ben, chatId, talk } = await two(server.url);
  await talk.ana.send({ body: "Oops" });
  await ana.shows(chatId, ["Oops delivered"]);
  await ben.shows(chatId, ["Oops sent"]);
  const id = talk.ana.state.value.messages[0]?.message_id ?? "";
  const refused = talk.ben.delete(id, "everyone");
  await until(talk.ben.state, ({ messages }) => messages[0]?.is_deleted === true);
  await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  await ben.shows(chatId, ["Oops sent"]);
  await talk.ana.delete(id, "everyone");
  expect(talk.ana.state.value.messages[0]).toMatchObject({
    is_deleted: true,
    deleted_by: ana.user_id,
  });
  await until(talk.ben.state, ({ messages }) => messages[0]?.is_deleted === true);
  await until(
    ben.client.chats.list,
    (rows) => rows[0]?.last_message?.preview === "This message was deleted",
  );
  await agrees(ana);
  await agrees(ben);
});

test("[CLI-55] a mute that runs out is off without anybody saying so", async () => {
  const { ana, chatId } = await two(server.url);
  const mute_until = new Date(Date.now() + 1_500).toISOString();
  await ana.client.chats.change(chatId, { is_muted: true, mute_until });
  expect(rowOf(ana, chatId)).toMatchObject({ is_muted: true, mute_until });
  await until(ana.client.chats.list, (rows) => rows[0]?.is_muted === false);
  expect(rowOf(ana, chatId)?.mute_until).toBeNull();
});
