import type { Message, MessageDraft } from "#contract/messages";
import { unwrap } from "#lib/errors";

/** Says something in a chat over REST, and reads it back as its sender sees it. */
export async function postMessage(
  userId: string,
  chatId: string,
  draft: MessageDraft,
  env: Env,
): Promise<{ message: Message; duplicate: boolean }> {
  const sent = unwrap(await env.USER_HUB.getByName(userId).post(chatId, draft));
  const room = env.CHAT_ROOM.getByName(chatId);
  const message = unwrap(await room.sent(userId, sent.message_id));
  return { message, duplicate: sent.duplicate };
}
