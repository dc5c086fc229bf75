import type { Conversation, Message, Sideline, Storage } from "@sideline/sdk";

import { messagesAfter } from "#sdk/examples/messages-after";
import { until } from "#sdk/examples/until";

export type Talk = {
  conversation: Conversation;
  /** All that is known to come after, one's own that still wait to be sent included. */
  since(): Message[];
};

type Handle = (message: Message, talk: Talk) => Promise<void>;

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
  const { state } = conversation;
  // Somebody who listens keeps it in memory.
  const leave = state.subscribe(() => {});
  try {
    await until(state, ({ is_loaded }) => is_loaded);
    const messages = await messagesAfter(client, chatId, handled);
    const since = () => [...messages, ...state.value.messages];
    for (const message of messages) {
      await handle(message, { conversation, since });
      await storage.change([], () => new Map([[key, message.seq]]));
    }
  } finally {
    leave();
  }
}
