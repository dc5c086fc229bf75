import { createHash } from "node:crypto";

import { uuidv7 } from "uuidv7";

/** A new entity's id. */
export const newId = (): string => uuidv7();

/** A UUIDv8 made of the first bits of a SHA-256 (RFC 9562 §5.8): the same text, the same id. */
export function idFrom(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return dashed(bytes.toString("hex"));
}

/** Whether an id was made from a text by `idFrom`. */
export const isDerived = (id: string): boolean => id[14] === "8";

/** The one direct chat of two people, whoever asks and wherever. */
export const directChatId = (a: string, b: string): string => idFrom([a, b].toSorted().join(":"));

/**
 * Message ids are UUIDv7 whose random bits are put to use: after 48 bits of milliseconds come the
 * message's `seq` (30 bits) and its chat's tag (44 bits). So they sort as the chat does, need no
 * index, and lead by themselves to the chat and the row: see docs/decisions/0003.
 */
export function messageId(at: number, seq: number, chatId: string): string {
  const time = at.toString(16).padStart(12, "0");
  const high = (seq >>> 18).toString(16).padStart(3, "0");
  const low = (0x80000 | (seq & 0x3ffff)).toString(16);
  return dashed(`${time}7${high}${low}${chatTag(chatId)}`);
}

/** The part of a chat's id that its messages' ids repeat. */
export const chatTag = (chatId: string): string => chatId.slice(-12).slice(1);

/** Where a message id points. Whether the message exists is for its chat to say. */
export function messagePlace(id: string): { at: number; seq: number; tag: string } {
  const hex = id.replaceAll("-", "");
  return {
    at: Number.parseInt(hex.slice(0, 12), 16),
    seq:
      (Number.parseInt(hex.slice(13, 16), 16) << 18) |
      (Number.parseInt(hex.slice(16, 21), 16) & 0x3ffff),
    tag: hex.slice(21),
  };
}

const dashed = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
