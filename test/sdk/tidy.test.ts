import { expect, test } from "vitest";

import { ChatBook } from "#sdk/chat/chat-book";
import { CHATS, newRecord } from "#sdk/chat/chat-record";
import { messagesOf, seqName } from "#sdk/chat/kept-message";
import { tidy } from "#sdk/chat/tidy";
import { memoryStorage } from "#sdk/index";
import { Store } from "#sdk/storage/store";
import { rowOf } from "#test/sdk/row";

/** A device that has kept the messages of a chat from one `seq` to another. */
async function deviceWith(chatId: string, from: number, to: number) {
  const storage = memoryStorage();
  const store = new Store(storage, { owner: { key: "cache" }, keys: [], version: 1 });
  await store.claim("ana");
  const family = messagesOf(chatId);
  await store.change([], (page) => {
    const row = { ...rowOf(chatId), last_seq: to };
    page.set(CHATS.slot(chatId), { ...newRecord(chatId), row, from_seq: from });
    for (let seq = from; seq <= to; seq++)
      page.set(family.slot(seqName(seq)), {
        message: undefined,
        deleted_by: undefined,
        is_hidden: true,
      });
  });
  const book = new ChatBook(store);
  await book.load();
  const kept = async () => (await store.list(family)).map(([name]) => Number(name));
  return { store, book, kept };
}

const NOBODY = () => false;

test("[CLI-39] of more than 2,000 messages the newest 1,000 stay, without a gap to what comes next", async () => {
  const { store, book, kept } = await deviceWith("chat", 301, 2_400);
  await tidy({ store, book }, NOBODY);
  const left = await kept();
  expect([left.length, left[0], left.at(-1)]).toEqual([1_000, 1_401, 2_400]);
  expect(book.get("chat")?.from_seq).toBe(1_401);
});

test("[CLI-39] fewer stay all, and so does what somebody is looking at", async () => {
  const few = await deviceWith("chat", 401, 2_400);
  await tidy(few, NOBODY);
  expect(await few.kept()).toHaveLength(2_000);
  const seen = await deviceWith("chat", 1, 2_400);
  await tidy(seen, (chatId) => chatId === "chat");
  expect(await seen.kept()).toHaveLength(2_400);
});
