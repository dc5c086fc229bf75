import type { ChatBook } from "#sdk/chat/chat-book";
import { type ChatRecord, CHATS } from "#sdk/chat/chat-record";
import { messagesOf, seqName } from "#sdk/chat/kept-message";
import type { Store } from "#sdk/storage/store";

/** Whoever keeps more than `MOST` messages of a chat lets go of all but the newest `KEPT`. */
const MOST = 2_000;
const KEPT = 1_000;
/** Messages that go in one change. */
const AT_ONCE = 500;

type Parts = { store: Store; book: ChatBook };

/**
 * Lets go of old messages, which the server has, so that a storage does not grow for ever; and of
 * all that is left of chats that one has left. What somebody is looking at stays.
 */
export async function tidy(parts: Parts, isOpen: (chatId: string) => boolean): Promise<void> {
  for (const record of parts.book.all()) {
    const until = firstToStay(record);
    if (until === undefined) continue;
    while (!isOpen(record.chat_id) && (await letGo(parts, record.chat_id, until)));
  }
}

/** The `seq` before which everything may go; undefined where all may stay. */
function firstToStay({ row, from_seq, is_gone }: ChatRecord): number | undefined {
  if (!row || from_seq === undefined) return undefined;
  if (is_gone) return row.last_seq + 1;
  return row.last_seq - from_seq < MOST ? undefined : row.last_seq - KEPT + 1;
}

/** From the oldest on, so that what stays never has a gap. Answers whether there is more to do. */
async function letGo({ store, book }: Parts, chatId: string, until: number): Promise<boolean> {
  const record = book.get(chatId);
  const family = messagesOf(chatId);
  const range = { ...family.range("", seqName(until)), limit: AT_ONCE };
  const old = (await store.list(family, range)).map(([name]) => name);
  const hasMore = old.length === AT_ONCE;
  const rest = record?.is_gone ? undefined : until;
  const from_seq = hasMore ? Number(old.at(-1)) + 1 : rest;
  await store.change([CHATS.slot(chatId)], (page) => {
    const now = page.get(CHATS.slot(chatId));
    // Another tab is at it as well, or one is in the chat again: the next time will do.
    if (!now || now.from_seq !== record?.from_seq || now.is_gone !== record?.is_gone) return;
    for (const name of old) page.set(family.slot(name), undefined);
    page.set(CHATS.slot(chatId), { ...now, from_seq });
  });
  return hasMore;
}
