import type { Store } from "#durable-objects/user-hub/store";
import { AppError } from "#lib/errors";
import { chatTag } from "#lib/ids";
import type { Opening } from "#durable-objects/delivery";

/** One chat as its member's hub keeps it. Flags are 0 or 1, times in milliseconds. */
export type Entry = {
  chat_id: string;
  tag: string;
  type: "direct" | "group";
  other_id: string | null;
  name: string | null;
  avatar_url: string;
  role: "admin" | "member";
  opened_at: number;
  has_left: number;
  last_seq: number;
  /** A `Preview` as JSON. */
  last_message: string | null;
  last_at: number;
  /** The chat's change up to which this is. */
  change_seq: number;
  /** The user's own count, as of the latest change to this entry. */
  hub_seq: number;
  unread_count: number;
  read_seq: number;
  /** Up to here, at the least, a device has confirmed: written down with the next change. */
  delivered_seq: number;
  is_marked_unread: number;
  is_muted: number;
  mute_until: number | null;
  is_pinned: number;
  is_archived: number;
  draft: string;
  /** When the chat's window closes: see `windows.ts`. */
  push_due: number | null;
  /** Up to here, pushes have been made or were not wanted. */
  pushed_seq: number;
};

/** Entries in memory. */
const MOST_KEPT = 256;

/** One row a chat, and the user's own rising count of events over all of them. */
export class Inbox {
  readonly #store: Store;
  readonly #delivered = new Map<string, number>();
  /** The latest chats as they are in the table: an entry is read and changed for every message. */
  readonly #saved = new Map<string, Entry>();
  #hubSeq: number;

  constructor(store: Store) {
    this.#store = store;
    this.#hubSeq =
      store.read<{ n: number | null }>("SELECT MAX(hub_seq) AS n FROM inbox")[0]?.n ?? 0;
  }

  get hubSeq(): number {
    return this.#hubSeq;
  }

  /** The number of the next event. To be written with its chat's entry in the same turn. */
  nextHubSeq(): number {
    return ++this.#hubSeq;
  }

  /** A copy, which counts once it is saved. */
  find(chatId: string): Entry | undefined {
    const saved = this.#saved.get(chatId);
    if (saved) return { ...saved };
    const entry = this.#store.read<Entry>("SELECT * FROM inbox WHERE chat_id = ?", chatId)[0];
    if (entry) this.#keep(entry);
    return entry && { ...entry };
  }

  /** A chat that the user is in. Throws NOT_FOUND. */
  require(chatId: string): Entry {
    const entry = this.find(chatId);
    if (!entry || entry.has_left === 1) throw new AppError("NOT_FOUND", "There is no such chat");
    return entry;
  }

  /** The chats that a message id may belong to: one, but for a chance of one in trillions. */
  withTag(tag: string): string[] {
    const query = "SELECT chat_id FROM inbox WHERE tag = ?";
    return this.#store.read<{ chat_id: string }>(query, tag).map(({ chat_id }) => chat_id);
  }

  /** A device confirmed messages of a chat. Only spares a question later, so memory will do. */
  delivered(chatId: string, seq: number): void {
    this.#delivered.set(chatId, Math.max(seq, this.#delivered.get(chatId) ?? 0));
  }

  /** Writes what changed: untouched columns leave their indexes alone. */
  save(known: Entry): void {
    const delivered_seq = Math.max(known.delivered_seq, this.#delivered.get(known.chat_id) ?? 0);
    const entry = { ...known, delivered_seq };
    const before = this.#saved.get(entry.chat_id);
    const changed = Object.entries(entry).filter(
      ([column, value]) => !before || Reflect.get(before, column) !== value,
    );
    const columns = changed.map(([column]) => column);
    const values = changed.map(([, value]) => value);
    if (before) {
      const set = columns.map((column) => `${column} = ?`).join(", ");
      this.#store.write(`UPDATE inbox SET ${set} WHERE chat_id = ?`, ...values, entry.chat_id);
    } else {
      const places = columns.map(() => "?").join(", ");
      const statement = `INSERT OR REPLACE INTO inbox (${columns.join(", ")}) VALUES (${places})`;
      this.#store.write(statement, ...values);
    }
    this.#keep(entry);
  }

  /** Nothing else is written: what devices have confirmed stays in memory. */
  closeWindow(entry: Entry, pushed_seq: number): void {
    const statement = "UPDATE inbox SET push_due = NULL, pushed_seq = ? WHERE chat_id = ?";
    this.#store.write(statement, pushed_seq, entry.chat_id);
    const saved = this.#saved.get(entry.chat_id);
    if (saved) this.#keep({ ...saved, push_due: null, pushed_seq });
  }

  /** The open windows. Where a device is written down to have everything, none matters any more. */
  windows(): { chat_id: string; push_due: number }[] {
    return this.#store.read(
      `SELECT chat_id, push_due FROM inbox
       WHERE last_seq > delivered_seq AND push_due IS NOT NULL`,
    );
  }

  #keep(entry: Entry): void {
    if (this.#saved.size >= MOST_KEPT) this.#saved.clear();
    this.#saved.set(entry.chat_id, entry);
  }

  /** Everything that changed after `hubSeq`, however long ago. */
  changedSince(hubSeq: number): Entry[] {
    return this.#store.read<Entry>(
      "SELECT * FROM inbox WHERE hub_seq > ? ORDER BY hub_seq",
      hubSeq,
    );
  }

  /** Up to where a device is known to have the chat. */
  confirmed({ chat_id, delivered_seq, read_seq }: Entry): number {
    return Math.max(delivered_seq, read_seq, this.#delivered.get(chat_id) ?? 0);
  }

  /** Chats in which something may not have reached any device, the longest silent ones first. */
  waiting(limit: number): Entry[] {
    return this.#store
      .read<Entry>(
        "SELECT * FROM inbox WHERE last_seq > delivered_seq ORDER BY last_at LIMIT ?",
        limit,
      )
      .filter(({ chat_id, last_seq }) => last_seq > (this.#delivered.get(chat_id) ?? 0));
  }

  pinned(among?: string[]): Entry[] {
    return this.#store.read<Entry>(
      `SELECT * FROM inbox WHERE has_left = 0 AND is_archived = 0 AND is_pinned = 1
         ${amongThem(among)} ORDER BY last_at DESC, chat_id DESC`,
      ...listed(among),
    );
  }

  /** Newest first, strictly after the cursor's place. */
  page(
    is_archived: boolean,
    before: [last_at: number, chat_id: string],
    limit: number,
    among?: string[],
  ): Entry[] {
    return this.#store.read<Entry>(
      `SELECT * FROM inbox WHERE has_left = 0 AND is_archived = ? AND is_pinned = 0
         AND (last_at, chat_id) < (?, ?) ${amongThem(among)}
       ORDER BY last_at DESC, chat_id DESC LIMIT ?`,
      Number(is_archived),
      ...before,
      ...listed(among),
      limit,
    );
  }

  unread(): { chat_id: string; unread_count: number }[] {
    return this.#store.read(
      "SELECT chat_id, unread_count FROM inbox WHERE unread_count > 0 AND has_left = 0",
    );
  }

  /** Every chat the user is in. */
  all(): string[] {
    const rows = this.#store.read<{ chat_id: string }>(
      "SELECT chat_id FROM inbox WHERE has_left = 0",
    );
    return rows.map(({ chat_id }) => chat_id);
  }
}

const amongThem = (among: string[] | undefined) =>
  among ? "AND chat_id IN (SELECT value FROM json_each(?))" : "";
const listed = (among: string[] | undefined) => (among ? [JSON.stringify(among)] : []);

/** A chat that the hub has just heard of, or hears of again after the user had left it. */
export const opened = (chat_id: string, opening: Opening, before: Entry | undefined): Entry => ({
  ...(before ?? BLANK),
  ...opening,
  chat_id,
  tag: chatTag(chat_id),
  has_left: 0,
  last_at: Math.max(opening.opened_at, before?.last_at ?? 0),
});

const BLANK = {
  last_seq: 0,
  last_message: null,
  change_seq: 0,
  hub_seq: 0,
  unread_count: 0,
  read_seq: 0,
  delivered_seq: 0,
  is_marked_unread: 0,
  is_muted: 0,
  mute_until: null,
  is_pinned: 0,
  is_archived: 0,
  draft: "",
  push_due: null,
  pushed_seq: 0,
};

/** A mute that ran out is off without anyone writing it. */
export const isMuted = ({ is_muted, mute_until }: Entry, now: number): boolean =>
  is_muted === 1 && (mute_until === null || mute_until > now);
