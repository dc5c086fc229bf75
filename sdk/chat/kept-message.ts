import { Family } from "#sdk/storage/slot";
import type { Message } from "#sdk/wire";

/** What the body of a message says that was deleted for everyone. */
export const DELETED_BODY = "This message was deleted";

/**
 * A message as it is kept. What happened to it is kept apart, because that may be told before the
 * message itself: a page that was on its way does not bring back what is gone.
 */
export type KeptMessage = {
  message: Message | undefined;
  /** Who deleted it for everyone. */
  deleted_by: string | undefined;
  /** One has deleted it for oneself. */
  is_hidden: boolean;
};

const DIGITS = 12;

/** The messages of one chat, in the order of `seq`. */
export const messagesOf = (chatId: string): Family<KeptMessage> => new Family(`message/${chatId}/`);

export const seqName = (seq: number): string => String(seq).padStart(DIGITS, "0");

const RANK = { sent: 0, delivered: 1, read: 2 };
export type Status = NonNullable<Message["status"]>;

export const higher = (a: Status, b: Status): Status => (RANK[a] >= RANK[b] ? a : b);

/** Takes in a message as the server has just shown it, in whatever order that comes. */
export function withMessage(known: KeptMessage | undefined, shown: Message): KeptMessage {
  const { is_hidden = false, ...message } = shown;
  const before = known?.message;
  const latest = before && before.change_seq > message.change_seq ? before : message;
  const statuses = [before?.status, message.status].filter((status) => status !== undefined);
  const [first, ...rest] = statuses;
  const status = first && rest.reduce(higher, first);
  return {
    message: { ...latest, ...(status && { status }) },
    deleted_by: known?.deleted_by,
    is_hidden: is_hidden || known?.is_hidden === true,
  };
}

export const withDeletion = (known: KeptMessage | undefined, by: string): KeptMessage => ({
  message: known?.message,
  is_hidden: known?.is_hidden === true,
  deleted_by: by,
});

export const hidden = (known: KeptMessage | undefined): KeptMessage => ({
  message: undefined,
  deleted_by: known?.deleted_by,
  is_hidden: true,
});

/** The message to be shown, if there is one. */
export function shownMessage({ message, deleted_by, is_hidden }: KeptMessage): Message | undefined {
  if (is_hidden || !message) return undefined;
  if (deleted_by === undefined || message.is_deleted) return message;
  return retracted(message, deleted_by);
}

/** As everybody sees it once it was deleted for everyone. */
export const retracted = (message: Message, deleted_by: string): Message => ({
  ...message,
  type: "text",
  payload: { body: DELETED_BODY },
  is_deleted: true,
  deleted_by,
});
