import type { Forwarded, Message } from "#contract/messages";
import type { Draft } from "#durable-objects/chat-room/post";
import type { Sent } from "#durable-objects/sockets/answer";
import { AppError, type Outcome, unwrap } from "#lib/errors";
import { idFrom } from "#lib/ids";

/** What has gone round this often goes to one chat at a time. */
const MANY_HOPS = 5;

type Result = Forwarded["forwarded_messages"][number];

/**
 * Sends a message's content on, to each target on its own. `key` makes a repeat find what the
 * first try made. Throws NOT_FORWARDABLE, or the first refusal when no target took it.
 */
export async function forward(
  message: Message,
  targets: string[],
  key: string,
  send: (chatId: string, draft: Draft) => Promise<Outcome<Sent>>,
): Promise<Forwarded> {
  requireForwardable(message, targets.length);
  const results: Result[] = [];
  const refusals: Outcome<Sent>[] = [];
  for (const chat_id of targets) {
    const outcome = await send(chat_id, draftOf(message, idFrom(`${key}:${chat_id}`)));
    if (!outcome.ok) refusals.push(outcome);
    results.push(resultOf(chat_id, outcome));
  }
  if (refusals.length === targets.length) unwrap(refusals[0]!);
  return { forwarded_messages: results };
}

function requireForwardable({ type, is_deleted, hops }: Message, targets: number): void {
  if (type === "system" || is_deleted) throw new AppError("NOT_FORWARDABLE");
  if (hops >= MANY_HOPS && targets > 1) {
    throw new AppError("NOT_FORWARDABLE", "Forwarded often already: choose one chat at a time");
  }
}

const draftOf = ({ type, payload, hops }: Message, client_msg_id: string): Draft =>
  ({ type, payload, client_msg_id, reply_to_message_id: null, hops: hops + 1 }) as Draft;

const resultOf = (chat_id: string, outcome: Outcome<Sent>): Result =>
  outcome.ok
    ? { chat_id, message_id: outcome.value.message_id, error: null }
    : {
        chat_id,
        message_id: null,
        error: { code: outcome.refusal.code, message: outcome.refusal.message },
      };
