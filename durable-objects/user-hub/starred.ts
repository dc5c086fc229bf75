import type { Message } from "#contract/messages";
import type { Parts } from "#durable-objects/user-hub/parts";

const AFTER_ALL = "~";

/** Starred messages, the newest first, each fetched from its chat. */
export async function starred(
  { stars, rooms }: Pick<Parts, "stars" | "rooms">,
  userId: string,
  cursor: string = AFTER_ALL,
  limit: number,
): Promise<{ messages: Message[]; next_cursor: string | null }> {
  const found = stars.page(cursor, limit + 1);
  const page = found.slice(0, limit);
  const messages = await Promise.all(
    page.map(({ chat_id, message_id }) => rooms.at(chat_id).message(userId, message_id)),
  );
  return {
    messages: messages.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    next_cursor: found.length > limit ? page.at(-1)!.message_id : null,
  };
}
