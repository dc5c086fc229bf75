import type { ChatMessage } from "#sdk/chat/chat-message";
import type { ChatRecord } from "#sdk/chat/chat-record";
import { higher } from "#sdk/chat/kept-message";
import type { Message } from "#sdk/wire";

/**
 * How far a message has come. In a direct chat the other one's marks tell it of all one's messages
 * at once; in a group the server alone knows who was there when it was sent.
 */
export function stateOf(
  { status, seq }: Pick<Message, "status" | "seq">,
  record: ChatRecord | undefined,
): ChatMessage["state"] {
  if (status === undefined) return "sent";
  if (record?.row?.type !== "direct") return status;
  return higher(status, markedAs(seq, record.other));
}

const markedAs = (seq: number, { delivered_seq, read_seq }: ChatRecord["other"]) => {
  if (seq <= read_seq) return "read";
  return seq <= delivered_seq ? "delivered" : "sent";
};
