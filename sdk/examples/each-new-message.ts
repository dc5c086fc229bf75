import type { ChatMessage, Conversation, Sideline, Storage } from "@sideline/sdk";

import { until } from "#sdk/examples/until";

type Handle = (message: ChatMessage, conversation: Conversation) => Promise<void>;

/**
 * Hands over every message of every chat, in the order of its chat, also those that came while this
 * process was not running. How far it has come is kept beside what the SDK keeps: when the process
 * dies while it handles a message, that one is handed over again.
 */
export function eachNewMessage(client: Sideline, storage: Storage, handle: Handle): void {
  const seen = new Map<string, number>();
  const queues = new Map<string, Promise<void>>();
  const look = () => {
    for (const { chat_id, last_seq } of client.chats.list.value) {
      if (seen.get(chat_id) === last_seq) continue;
      seen.set(chat_id, last_seq);
      const before = queues.get(chat_id) ?? Promise.resolve();
      queues.set(
        chat_id,
        before.then(() => handleNew(client, chat_id, storage, handle)),
      );
    }
  };
  client.chats.list.subscribe(look);
  look();
}

async function handleNew(
  client: Sideline,
  chatId: string,
  storage: Storage,
  handle: Handle,
): Promise<void> {
  const row = client.chats.list.value.find(({ chat_id }) => chat_id === chatId);
  const key = `handled/${chatId}`;
  const handled = Number((await storage.get(key)) ?? row?.read_seq ?? 0);
  if (!row || row.last_seq <= handled) return;

  const conversation = client.conversation(chatId);
  const leave = conversation.state.subscribe(() => {});
  try {
    for (const message of await between(conversation, handled, row.last_seq)) {
      await handle(message, conversation);
      await storage.change([], () => new Map([[key, message.seq]]));
    }
  } finally {
    leave();
  }
}

/** What came after one message up to another, as soon as all of it is here. */
async function between(
  conversation: Conversation,
  after: number,
  upTo: number,
): Promise<ChatMessage[]> {
  const { state } = conversation;
  await until(state, ({ is_loaded, messages }) => is_loaded && newest(messages) >= upTo);
  while (state.value.has_older && oldest(state.value.messages) > after + 1) {
    await conversation.loadOlder();
  }
  return sent(state.value.messages).filter(({ seq }) => seq > after && seq <= upTo);
}

/** Without one's own that wait to be sent. */
const sent = (messages: ChatMessage[]) =>
  messages.filter(({ state }) => state !== "waiting" && state !== "failed");
const newest = (messages: ChatMessage[]): number => sent(messages).at(-1)?.seq ?? 0;
const oldest = (messages: ChatMessage[]): number => sent(messages).at(0)?.seq ?? 0;
