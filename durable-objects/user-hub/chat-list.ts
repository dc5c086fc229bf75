import type { ChatListItem, Preview } from "#contract/chats";
import type { ChatState } from "#contract/frames";
import { AppError } from "#lib/errors";
import { type Entry, type Inbox, isMuted } from "#durable-objects/user-hub/inbox";

/** A line of the chat list, but for the names of people, which the directory knows. */
export type Line = Omit<ChatListItem, "participant"> & { other_id: string | null };
export type Lines = { chats: Line[]; next_cursor: string | null };

const END: [number, string] = [Number.MAX_SAFE_INTEGER, ""];

/** One page of chats, the latest message first; pinned ones stand before the first page. */
export function chatList(
  inbox: Inbox,
  { cursor, limit, archived }: { cursor: string | undefined; limit: number; archived: boolean },
  now: number,
): Lines {
  const pinned = cursor === undefined && !archived ? inbox.pinned() : [];
  const found = inbox.page(
    archived,
    cursor === undefined ? END : placeOf(cursor),
    limit - pinned.length + 1,
  );
  const page = found.slice(0, limit - pinned.length);
  const next_cursor =
    found.length > page.length ? cursorAfter(page.at(-1) ?? pinned.at(-1)!) : null;
  return { chats: [...pinned, ...page].map((entry) => lineOf(entry, now)), next_cursor };
}

/** As `resumed` and other devices see it. */
export function stateOf(entry: Entry, now: number): ChatState {
  const { chat_id, last_seq, change_seq, unread_count, read_seq, draft } = entry;
  return { chat_id, last_seq, change_seq, unread_count, read_seq, ...flagsOf(entry, now), draft };
}

function lineOf(entry: Entry, now: number): Line {
  const { chat_id, type, other_id, name, avatar_url, role, last_message, unread_count } = entry;
  return {
    chat_id,
    type,
    other_id,
    ...(type === "group" && { name: name ?? "", avatar_url }),
    last_message: last_message === null ? null : (JSON.parse(last_message) as Preview),
    unread_count,
    ...flagsOf(entry, now),
    draft: entry.draft,
    role,
    last_seq: entry.last_seq,
    change_seq: entry.change_seq,
    updated_at: new Date(entry.last_at).toISOString(),
  };
}

function flagsOf(entry: Entry, now: number) {
  const is_muted = isMuted(entry, now);
  const until = is_muted ? entry.mute_until : null;
  return {
    is_marked_unread: entry.is_marked_unread === 1,
    is_muted,
    mute_until: until === null ? null : new Date(until).toISOString(),
    is_pinned: entry.is_pinned === 1,
    is_archived: entry.is_archived === 1,
  };
}

const cursorAfter = ({ last_at, chat_id }: Entry): string =>
  `${new Date(last_at).toISOString()}~${chat_id}`;

/** `<instant>~<chat id>`, or the seed's bare instant. Throws INVALID_CURSOR. */
function placeOf(cursor: string): [number, string] {
  const [, instant, , chatId = ""] =
    /^(\d{4}-\d\d-\d\dT[\d:.]+Z)(~([0-9a-f-]{36}))?$/.exec(cursor) ?? [];
  const at = Date.parse(instant ?? "");
  if (Number.isNaN(at)) throw new AppError("INVALID_CURSOR");
  return [at, chatId];
}
