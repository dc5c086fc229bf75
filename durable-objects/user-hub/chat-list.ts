import type { ChatListItem, Preview } from "#contract/chats";
import type { ChatState } from "#contract/frames";
import { AppError } from "#lib/errors";
import { type Entry, type Inbox, isMuted } from "#durable-objects/user-hub/inbox";

/** A line of the chat list, but for the names of people, which the directory knows. */
export type Line = Omit<ChatListItem, "participant"> & { other_id: string | null };
export type Lines = { chats: Line[]; next_cursor: string | null };

/** Which page of the list. With `among`, as if there were no other chats. */
export type ChatQuery = {
  cursor: string | undefined;
  limit: number;
  archived: boolean;
  among?: string[];
};

/** Where a page begins: after this chat, among the pinned ones or below them. */
type Place = { before: [last_at: number, chat_id: string]; in_pinned: boolean };

const END: Place["before"] = [Number.MAX_SAFE_INTEGER, ""];

/** One page of chats, the latest message first. Pinned ones stand before all others. */
export function chatList(
  inbox: Inbox,
  { cursor, limit, archived, among }: ChatQuery,
  now: number,
): Lines {
  const { before, in_pinned } = cursor === undefined ? START : placeOf(cursor);
  const pinned = in_pinned && !archived ? inbox.pinned(among).filter(isAfter(before)) : [];
  const top = pinned.slice(0, limit);
  const found = inbox.page(archived, in_pinned ? END : before, limit - top.length + 1, among);
  const page = found.slice(0, limit - top.length);
  const last = page.at(-1) ?? top.at(-1);
  const has_more = top.length + page.length < pinned.length + found.length;
  return {
    chats: [...top, ...page].map((entry) => lineOf(entry, now)),
    next_cursor: last && has_more ? cursorAfter(last, page.length === 0) : null,
  };
}

const START: Place = { before: END, in_pinned: true };

const isAfter =
  ([at, chatId]: Place["before"]) =>
  ({ last_at, chat_id }: Entry): boolean =>
    last_at < at || (last_at === at && chat_id < chatId);

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

const cursorAfter = ({ last_at, chat_id }: Entry, inPinned: boolean): string =>
  `${new Date(last_at).toISOString()}~${chat_id}${inPinned ? "~pinned" : ""}`;

/** `<instant>~<chat id>`, with `~pinned` among those; or the seed's bare instant. Throws INVALID_CURSOR. */
function placeOf(cursor: string): Place {
  const [, instant, , chatId = "", inPinned] =
    /^(\d{4}-\d\d-\d\dT[\d:.]+Z)(~([0-9a-f-]{36})(~pinned)?)?$/.exec(cursor) ?? [];
  const at = Date.parse(instant ?? "");
  if (Number.isNaN(at)) throw new AppError("INVALID_CURSOR");
  return { before: [at, chatId], in_pinned: inPinned !== undefined };
}
