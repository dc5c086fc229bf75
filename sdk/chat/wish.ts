import type { ChatChange } from "#sdk/chat/chat-change";
import type { ChatRow } from "#sdk/chat/chat-row";
import { Family } from "#sdk/storage/slot";

/** What the user wants to be so: shown at once, told to the server until that has answered. */
export type Wish = { chat_id: string; place: number } & (
  | { kind: "mute"; is_muted: boolean; mute_until: string | null }
  | { kind: "pin"; is_pinned: boolean }
  | { kind: "archive"; is_archived: boolean }
  | { kind: "mark"; is_marked_unread: boolean }
  | { kind: "draft"; draft: string }
  | { kind: "read"; message_id: string; seq: number; unread: number }
  | { kind: "star"; message_id: string; is_starred: boolean }
  | {
      kind: "delete";
      message_id: string;
      seq: number | undefined;
      scope: "me" | "everyone";
      by: string;
    }
);

/** A wish without its place in the order of wishes. */
export type Wanted = Wish extends infer W
  ? W extends Wish
    ? Omit<W, "place" | "chat_id">
    : never
  : never;

export const WISHES = new Family<Wish>("wish/");

/** A later wish for the same thing takes the place of an earlier one. */
export function wishSlot(chatId: string, wanted: Wanted) {
  const which = "message_id" in wanted && wanted.kind !== "read" ? `/${wanted.message_id}` : "";
  return WISHES.slot(`${chatId}/${wanted.kind}${which}`);
}

/** A change of settings as one wish for each. */
export function wishesFor(change: ChatChange): Wanted[] {
  const { is_muted, mute_until = null, is_pinned, is_archived, is_marked_unread, draft } = change;
  const wanted: Wanted[] = [];
  if (is_muted !== undefined)
    wanted.push({ kind: "mute", is_muted, mute_until: is_muted ? mute_until : null });
  if (is_pinned !== undefined) wanted.push({ kind: "pin", is_pinned });
  if (is_archived !== undefined) wanted.push({ kind: "archive", is_archived });
  if (is_marked_unread !== undefined) wanted.push({ kind: "mark", is_marked_unread });
  if (draft !== undefined) wanted.push({ kind: "draft", draft });
  return wanted;
}

/** The chat's line as it will be, with the consequences that the server draws. */
export function wished(row: ChatRow, wish: Wish): ChatRow {
  switch (wish.kind) {
    case "mute":
      return { ...row, is_muted: wish.is_muted, mute_until: wish.mute_until };
    case "pin":
      return { ...row, is_pinned: wish.is_pinned, ...(wish.is_pinned && { is_archived: false }) };
    case "archive":
      return {
        ...row,
        is_archived: wish.is_archived,
        ...(wish.is_archived && { is_pinned: false }),
      };
    case "mark":
      return { ...row, is_marked_unread: wish.is_marked_unread };
    case "draft":
      return { ...row, draft: wish.draft };
    case "read":
      return { ...row, is_marked_unread: false, ...readUpTo(row, wish) };
    case "star":
    case "delete":
      return row;
  }
}

/** What has come since stays unread; how much that is the server alone knows for certain. */
function readUpTo(row: ChatRow, { seq, unread }: Extract<Wish, { kind: "read" }>) {
  if (seq <= row.read_seq) return {};
  const unread_count = seq >= row.last_seq ? 0 : Math.max(0, row.unread_count - unread);
  return { read_seq: seq, unread_count };
}
