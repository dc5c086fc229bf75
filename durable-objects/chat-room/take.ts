import { raise } from "#durable-objects/chat-room/marks";
import type { Parts } from "#durable-objects/chat-room/parts";
import { type Draft, post } from "#durable-objects/chat-room/post";
import { readNotice } from "#durable-objects/chat-room/read";
import type { Sent } from "#durable-objects/sockets/answer";
import { attempt, type Outcome } from "#lib/errors";

/** What a member asks for often, so that many of them travel in one call. */
export type RoomRequest =
  | { kind: "send"; draft: Draft }
  | { kind: "delivered"; up_to_seq: number }
  | { kind: "read"; up_to_message_id: string };

/** Whose hub asks: whether they let others see what they read, and how many devices are live. */
export type Sender = { receipts_on: boolean; devices: number };

/** Null for marks, which have nothing to say. */
export type Taken = Outcome<Sent | null>;

/** Takes a member's requests in order, in one turn and so with one commit. */
export function take(parts: Parts, userId: string, requests: RoomRequest[], now: number): Taken[] {
  return requests.map((request) => attempt(() => perform(parts, userId, request, now)));
}

function perform(parts: Parts, userId: string, request: RoomRequest, now: number): Sent | null {
  const { room } = parts;
  if (request.kind === "send") return send(parts, userId, request.draft, now);

  const member = room.roster.require(userId);
  if (request.kind === "delivered") {
    if (raise(room, member, "delivered", request.up_to_seq, now))
      parts.announcer.marksRose(member, now);
    return null;
  }
  const { seq } = room.message(request.up_to_message_id, member);
  if (raise(room, member, "read", seq, now)) {
    parts.announcer.announce([readNotice(room, member)], now);
    parts.announcer.marksRose(member, now);
  }
  return null;
}

function send(parts: Parts, userId: string, draft: Draft, now: number): Sent {
  const { room } = parts;
  const { row, duplicate, news } = post(room, userId, draft, now);
  parts.announcer.announce(news, now);
  parts.type(userId, false, now);
  return {
    message_id: room.idOf(row),
    client_msg_id: row.client_msg_id,
    seq: row.seq,
    created_at: row.created_at,
    duplicate,
  };
}
