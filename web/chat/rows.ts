import type { ChatMessage } from "#sdk/index";

/** Messages of one sender that follow each other within this time stand together. */
const TOGETHER_MS = 5 * 60_000;

/** A message as the list paints it: its surroundings decide what stands around it. */
export type Row = {
  /** One for the message's whole life: an acknowledgement does not mount it anew. */
  key: string;
  message: ChatMessage;
  /** The message that it answers, when that is loaded. */
  quoted: ChatMessage | undefined;
  opensDay: boolean;
  opensUnread: boolean;
  opensGroup: boolean;
  closesGroup: boolean;
};

/**
 * Makes rows of messages. A row that comes out as before is the same object as before, so that
 * memoised components of unchanged messages rest, however many there are.
 */
export function rowMaker(): (messages: ChatMessage[], firstUnreadId: string | undefined) => Row[] {
  let before = new Map<string, Row>();
  return (messages, firstUnreadId) => {
    const now = new Map<string, Row>();
    const byId = new Map(messages.map((message) => [message.message_id, message]));
    let above: ChatMessage | undefined;
    messages.forEach((message, i) => {
      const around = { above, below: messages[i + 1], firstUnreadId };
      const quoted = byId.get(message.reply_to_message_id ?? "");
      const row = { ...placed(message, around), quoted };
      const known = before.get(row.key);
      now.set(row.key, known && isSame(known, row) ? known : row);
      above = message;
    });
    before = now;
    return [...now.values()];
  };
}

export const keyOf = (message: ChatMessage): string => message.client_msg_id ?? message.message_id;

type Around = {
  above: ChatMessage | undefined;
  below: ChatMessage | undefined;
  firstUnreadId: string | undefined;
};

function placed(message: ChatMessage, { above, below, firstUnreadId }: Around) {
  const opensUnread = message.message_id === firstUnreadId;
  return {
    key: keyOf(message),
    message,
    opensDay: !above || !isSameDay(above.created_at, message.created_at),
    opensUnread,
    opensGroup: opensUnread || !isTogether(above, message),
    closesGroup: below?.message_id === firstUnreadId || !isTogether(message, below),
  };
}

function isTogether(above: ChatMessage | undefined, below: ChatMessage | undefined): boolean {
  if (!above || !below || above.type === "system" || below.type === "system") return false;
  return (
    above.sender_id === below.sender_id &&
    isSameDay(above.created_at, below.created_at) &&
    Date.parse(below.created_at) - Date.parse(above.created_at) < TOGETHER_MS
  );
}

/** By the reader's own calendar. */
function isSameDay(one: string, other: string): boolean {
  // Most neighbours lie in the same minute, in every time zone.
  if (one.slice(0, 16) === other.slice(0, 16)) return true;
  return new Date(one).toDateString() === new Date(other).toDateString();
}

const isSame = (one: Row, other: Row): boolean =>
  one.message === other.message &&
  one.quoted === other.quoted &&
  one.opensDay === other.opensDay &&
  one.opensUnread === other.opensUnread &&
  one.opensGroup === other.opensGroup &&
  one.closesGroup === other.closesGroup;
