import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { env } from "cloudflare:workers";

import { queue } from "#workers/queues";

/** Hands messages to the consumer as the platform does, and tells which were settled how. */
export async function consumed(
  name: string,
  bodies: unknown[],
  { within = env, attempts = 1 }: { within?: Env; attempts?: number } = {},
) {
  const messages = bodies.map((body, i) => ({
    id: String(i),
    timestamp: new Date(),
    attempts,
    body,
  }));
  const batch = createMessageBatch(name, messages);
  await queue(batch, within);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext());
  return {
    acked: explicitAcks.toSorted(),
    retried: retryMessages.map(({ msgId }) => msgId).toSorted(),
  };
}
