import type { MessageDraft, SystemPayload } from "#contract/messages";
import type { Change } from "#durable-objects/chat-room/changes";
import { introduceAll } from "#durable-objects/chat-room/direct";
import type { Row } from "#durable-objects/chat-room/message-log";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { AppError, fieldError } from "#lib/errors";
import { sha256 } from "#lib/hash";
import { chatTag, messagePlace } from "#lib/ids";

/** A draft, and how often its content was forwarded before. */
export type Draft = MessageDraft & { hops?: number };

type Posted = { row: Row; duplicate: boolean; news: Change[] };

/**
 * Takes a message into the chat, or finds the one that the same draft made before.
 * Throws NOT_A_MEMBER, ADMIN_ONLY, BLOCKED, REPLY_NOT_FOUND, MEDIA_NOT_FOUND or
 * IDEMPOTENCY_CONFLICT.
 */
export function post(room: Room, senderId: string, draft: Draft, now: number): Posted {
  const digest = digestOf(draft);
  const before = room.log.sentAs(senderId, draft.client_msg_id);
  if (before) {
    if (before.digest !== digest) throw new AppError("IDEMPOTENCY_CONFLICT");
    return { row: before, duplicate: true, news: [] };
  }
  const sender = room.roster.require(senderId);
  requireMaySpeak(room, sender);
  requireRepliable(room, sender, draft.reply_to_message_id);
  requireMedia(draft);
  const introductions = introduceAll(room);
  const row = room.log.append(
    {
      change_seq: room.nextChange(),
      sender_id: senderId,
      client_msg_id: draft.client_msg_id,
      digest,
      type: draft.type,
      payload: JSON.stringify(draft.payload),
      reply_to_message_id: draft.reply_to_message_id,
      hops: draft.hops ?? 0,
      withheld: Number(isWithheld(room, senderId)),
    },
    now,
  );
  return { row, duplicate: false, news: [...introductions, { at: row.change_seq, row }] };
}

/** A message that the room itself writes about a change to the group. */
export function postSystem(room: Room, payload: SystemPayload, now: number): Row {
  const change_seq = room.nextChange();
  return room.log.append(
    {
      change_seq,
      sender_id: payload.actor_id,
      client_msg_id: `system:${change_seq}`,
      digest: "",
      type: "system",
      payload: JSON.stringify(payload),
      reply_to_message_id: null,
      hops: 0,
      withheld: 0,
    },
    now,
  );
}

function requireMaySpeak({ settings }: Room, sender: Member): void {
  if (settings.is_admin_only && sender.role !== "admin") throw new AppError("ADMIN_ONLY");
  if (settings.blocked_by.includes(sender.user_id)) {
    throw new AppError("BLOCKED", "Unblock this person to write to them");
  }
}

/** Blocks are silent: the blocked one's messages are taken, and shown to nobody else, ever. */
const isWithheld = ({ settings }: Room, senderId: string): boolean =>
  settings.blocked_by.some((blocker) => blocker !== senderId);

function requireRepliable(room: Room, sender: Member, id: string | null): void {
  if (id === null) return;
  const { tag, seq } = messagePlace(id);
  const row = tag === chatTag(room.id) ? room.log.at(seq) : undefined;
  const there = row && room.idOf(row) === id && room.isVisible(row, sender);
  if (!there) throw fieldError("reply_to_message_id", "is not in this chat", "REPLY_NOT_FOUND");
}

/** Messages may refer only to media that exists, and none does before there are uploads. */
function requireMedia({ type }: Draft): void {
  if (type !== "text") throw fieldError("payload.media_id", "does not exist", "MEDIA_NOT_FOUND");
}

/** What makes two drafts the same message. */
const digestOf = ({ type, payload, reply_to_message_id, hops = 0 }: Draft): string =>
  sha256(JSON.stringify([type, payload, reply_to_message_id, hops])).slice(0, 32);
