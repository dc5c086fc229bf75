import { type Message, type Sideline, SidelineError } from "@sideline/sdk";

import { until } from "#sdk/examples/until";

/**
 * What came in a chat after a message, as the server has it: in order and without a gap, which what
 * is cached may have for the moment that it takes to catch up.
 */
export async function messagesAfter(
  client: Sideline,
  chat_id: string,
  seq: number,
): Promise<Message[]> {
  const { connection } = client;
  const messages: Message[] = [];
  for (let after_seq = seq, hasMore = true; hasMore;) {
    await until(connection.state, ({ status }) => status === "online");
    try {
      const page = await connection.request("chat.pull", { chat_id, after_seq, limit: 200 });
      messages.push(...page.messages.filter(({ is_hidden }) => !is_hidden));
      after_seq = page.next_seq;
      hasMore = page.has_more;
    } catch (thrown) {
      if (!(thrown instanceof SidelineError)) throw thrown;
      // Whoever is no longer in the chat hears nothing new of it; the rest is tried again.
      if (!thrown.retryable) return [];
    }
  }
  return messages;
}
