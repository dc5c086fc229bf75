import type { ChatBook } from "#sdk/chat/chat-book";
import { type ChatRecord, CHATS, isBehind } from "#sdk/chat/chat-record";
import { withMarks } from "#sdk/chat/apply-event";
import { type KeptMessage, messagesOf, seqName, withMessage } from "#sdk/chat/kept-message";
import { withLastOwn } from "#sdk/chat/last-own";
import { Lanes } from "#sdk/lanes";
import type { Connection } from "#sdk/realtime/connection";
import type { Rest } from "#sdk/rest/rest";
import type { Page } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";
import type { AnswerTo, Message } from "#sdk/wire";

/** Messages of a first or an older page, and changes of a page while catching up. */
const PAGE = 50;
const CHANGES = 200;
/** Whoever missed more than this begins anew with the latest page. */
const MOST_MISSED = 500;
const AT_ONCE = 4;
/** The latest chats that can be opened without a network, also when they never were before. */
const AT_HAND = 20;

type Parts = { store: Store; book: ChatBook; connection: Connection; rest: Rest };
/** Messages, and the news of statuses that they take into account for certain. */
type Fetched = { messages: Message[]; news?: number };
type Synced = AnswerTo<"chat.pull"> & { news: number };

/** Fetches messages of chats into the storage, so that what is kept of each has no gap. */
export class Pulls {
  readonly #parts: Parts;
  readonly #lanes = new Lanes();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Brings the kept messages of all chats up to date, and those of the latest chats at hand. */
  async catchUp(): Promise<void> {
    const { book } = this.#parts;
    await this.#eachOf(book.all().filter(isBehind), ({ chat_id }) =>
      this.#lanes.run(chat_id, () => this.#follow(chat_id)),
    );
    const latest = book.all().filter(isShown).toSorted(latestFirst).slice(0, AT_HAND);
    await this.#eachOf(latest, ({ chat_id }) => this.newest(chat_id));
  }

  /** A few chats at a time. */
  async #eachOf(records: ChatRecord[], work: (record: ChatRecord) => Promise<void>): Promise<void> {
    const waiting = records.values();
    const next = async (): Promise<void> => {
      for (const record of waiting) await work(record);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  /** The newest messages of a chat of which none are kept. */
  async newest(chatId: string): Promise<void> {
    await this.#lanes.run(chatId, async () => {
      const record = this.#parts.book.get(chatId);
      // Before the list has told of it nobody knows where its end is.
      if (record?.row && record.from_seq === undefined)
        await this.#first(chatId, record.row.last_seq);
    });
  }

  /** A page of older messages than those that are kept, wherever the next ones are. */
  async older(chatId: string): Promise<void> {
    await this.#lanes.run(`older ${chatId}`, async () => {
      const from = this.#parts.book.get(chatId)?.from_seq;
      if (from === undefined || from <= 1) return;
      const after_seq = Math.max(0, from - 1 - PAGE);
      const synced = await this.#pull({ chat_id: chatId, after_seq, limit: PAGE });
      if (synced.messages.some(({ seq }) => seq < from))
        return this.#extend(chatId, from, after_seq + 1, synced);
      // A hole: hidden messages, or a time when one was not in the chat.
      await this.#overHole(chatId, from);
    });
  }

  /** Asks anew how far one's own messages from a `seq` on have come, where marks do not tell. */
  async statuses(chatId: string, from: number): Promise<void> {
    const synced = await this.#pull({ chat_id: chatId, after_seq: from - 1, limit: CHANGES });
    await this.#write(chatId, synced, (record) => ({ ...record, status_known: synced.news }));
  }

  /** Asks anew how far one's own last message has come. */
  async lastStatus(chatId: string): Promise<void> {
    const last = this.#parts.book.get(chatId)?.last_own;
    if (!last) return;
    const synced = await this.#pull({ chat_id: chatId, after_seq: last.seq - 1, limit: 1 });
    await this.#write(chatId, synced, (record) => record);
  }

  async #pull(asked: {
    chat_id: string;
    after_seq?: number;
    after_change_seq?: number;
    limit: number;
  }): Promise<Synced> {
    const { book, connection } = this.#parts;
    const news = book.get(asked.chat_id)?.status_news ?? 0;
    return { ...(await connection.request("chat.pull", asked)), news };
  }

  async #first(chatId: string, last: number): Promise<void> {
    const after_seq = Math.max(0, last - PAGE);
    const synced = await this.#pull({ chat_id: chatId, after_seq, limit: CHANGES });
    await this.#write(chatId, synced, (record) => {
      const { have_change_seq, from_seq = after_seq + 1 } = record;
      const at = synced.next_change_seq;
      // What came live meanwhile may have been told of less than the page.
      const have = record.from_seq === undefined ? at : Math.min(have_change_seq, at);
      return {
        ...withReceipts(record, synced),
        from_seq: Math.min(from_seq, after_seq + 1),
        have_change_seq: have,
        target_change_seq: Math.max(record.target_change_seq, have),
        status_known: record.status_news,
      };
    });
  }

  async #follow(chatId: string): Promise<void> {
    if (await this.#missedTooMuch(chatId)) {
      while (!(await this.#forget(chatId)));
      return;
    }
    for (let more = true; more;) {
      const record = this.#parts.book.get(chatId);
      if (!record || !isBehind(record)) return;
      const after_change_seq = record.have_change_seq;
      const synced = await this.#pull({ chat_id: chatId, after_change_seq, limit: CHANGES });
      more = synced.has_more;
      await this.#write(chatId, synced, (before) => caughtUp(before, synced));
    }
  }

  async #missedTooMuch(chatId: string): Promise<boolean> {
    const last = this.#parts.book.get(chatId)?.row?.last_seq ?? 0;
    const kept = await this.#parts.store.list(messagesOf(chatId), { limit: 1, reverse: true });
    return last - Number(kept[0]?.[0] ?? last) > MOST_MISSED;
  }

  /** Answers whether it is done: something may have come meanwhile that would be left behind. */
  async #forget(chatId: string): Promise<boolean> {
    const { store, book } = this.#parts;
    const family = messagesOf(chatId);
    const chat = CHATS.slot(chatId);
    const asOf = book.get(chatId)?.hub_seq;
    const kept = (await store.list(family)).map(([name]) => family.slot(name));
    let isDone = false;
    await store.change([chat, ...kept], (page) => {
      const record = page.get(chat);
      isDone = record?.hub_seq === asOf;
      if (!isDone || !record) return;
      for (const slot of kept) page.set(slot, undefined);
      page.set(chat, { ...record, from_seq: undefined });
    });
    return isDone;
  }

  async #overHole(chatId: string, from: number): Promise<void> {
    const oldest = await this.#oldestShown(chatId, from);
    const query = { limit: PAGE, ...(oldest !== undefined && { cursor: oldest }) };
    const path = { id: chatId };
    const older = await this.#parts.rest.GET("/api/v1/chats/{id}/messages", {
      params: { path, query },
    });
    const first = Math.min(from, ...older.messages.map(({ seq }) => seq));
    await this.#extend(chatId, from, older.has_more ? first : 1, older);
  }

  async #oldestShown(chatId: string, from: number): Promise<string | undefined> {
    const range = messagesOf(chatId).range(seqName(from));
    const kept = await this.#parts.store.list(messagesOf(chatId), range);
    const shown = kept.find(([, { message, is_hidden }]) => message && !is_hidden);
    return shown?.[1].message?.message_id;
  }

  /** Joins a page to what is kept, unless that has moved meanwhile. */
  async #extend(chatId: string, from: number, to: number, fetched: Fetched): Promise<void> {
    await this.#write(chatId, fetched, (record) =>
      record.from_seq === from ? { ...record, from_seq: to } : undefined,
    );
  }

  async #write(
    chatId: string,
    { messages, news = 0 }: Fetched,
    next: (record: ChatRecord) => ChatRecord | undefined,
  ): Promise<void> {
    const chat = CHATS.slot(chatId);
    const family = messagesOf(chatId);
    const slots = messages.map(({ seq }) => family.slot(seqName(seq)));
    await this.#parts.store.change([chat, ...slots], (page) => {
      const record = page.get(chat);
      const after = record && next(record);
      if (!after) return;
      page.set(chat, withLastOwn(after, messages, news));
      keep(page, messages, after.from_seq ?? Infinity);
    });
  }
}

const isShown = ({ row, is_gone }: ChatRecord): boolean => row !== undefined && !is_gone;

const latestFirst = (a: ChatRecord, b: ChatRecord): number =>
  (a.row?.updated_at ?? "") > (b.row?.updated_at ?? "") ? -1 : 1;

/** What is older than what is kept would stand alone, and is left out. */
function keep(page: Page, messages: Message[], from: number): void {
  for (const message of messages) {
    if (message.seq < from) continue;
    const slot = messagesOf(message.chat_id).slot(seqName(message.seq));
    page.set<KeptMessage>(slot, withMessage(page.get(slot), message));
  }
}

function caughtUp(record: ChatRecord, synced: Synced): ChatRecord {
  const have = Math.max(record.have_change_seq, synced.next_change_seq);
  const target = Math.max(record.target_change_seq, have);
  const known = withReceipts(record, synced);
  const news = synced.receipts.length > 0 ? record.hub_seq : record.status_news;
  return { ...known, have_change_seq: have, target_change_seq: target, status_news: news };
}

/** In a direct chat there is one other, whose marks are those of all one's messages. */
function withReceipts(record: ChatRecord, { receipts }: Synced): ChatRecord {
  const [other] = receipts;
  if (!other || record.row?.type !== "direct") return record;
  return withMarks(withMarks(record, "delivered", other.delivered_seq), "read", other.read_seq);
}
