import type { Message } from "#sdk/wire";

/** A message with how far it has come. Others' messages are `sent`. */
export type ChatMessage = Message & {
  /** `waiting` and `failed` are one's own that the server has not taken (yet). */
  state: "waiting" | "failed" | "sent" | "delivered" | "read";
  /** Why the server refused it for good. */
  error?: { code: string; message: string };
  is_starred: boolean;
};

/** A text that is to be sent. */
export type NewMessage = { body: string; reply_to_message_id?: string | null };

/** What a conversation shows: ascending by `seq`, what waits or failed at the end. */
export type ConversationState = {
  messages: ChatMessage[];
  has_older: boolean;
  /** False until there is something to show, or it is certain that there is nothing. */
  is_loaded: boolean;
};
