import type { ChatMessage, ConversationState, NewMessage } from "#sdk/chat/chat-message";
import type { Live } from "#sdk/live";

/** One chat's messages. */
export interface Conversation {
  readonly state: Live<ConversationState>;
  /** The ids of those who are typing. */
  readonly typing: Live<string[]>;
  loadOlder(): Promise<void>;
  send(message: NewMessage): Promise<ChatMessage>;
  retry(clientMsgId: string): Promise<void>;
  discard(clientMsgId: string): Promise<void>;
  markRead(): Promise<void>;
  delete(messageId: string, scope: "me" | "everyone"): Promise<void>;
  star(messageId: string, isStarred: boolean): Promise<void>;
  forward(messageId: string, chatIds: string[]): Promise<void>;
  type(): void;
  stopTyping(): void;
}
