import type { Chat } from "#contract/chats";
import { fieldError } from "#lib/errors";
import { directChatId } from "#lib/ids";
import { withNames } from "#workers/chats/with-names";
import { namesOf } from "#workers/users/names";

/**
 * The one direct chat of two people, or of one with themselves: made the first time, found ever
 * after. Its id follows from theirs, so whoever asks, and however often, asks the same room.
 */
export async function openDirectChat(
  userId: string,
  otherId: string,
  env: Env,
): Promise<{ created: boolean; chat: Chat }> {
  const names = await namesOf(userId, [userId, otherId], env);
  if (!names.has(otherId)) throw fieldError("participant_id", "There is no such user", "NOT_FOUND");
  // Kept by the room and shown to both: so without photos, which not everybody may see.
  const people = [...names.values()].map((person) => ({ ...person, avatar_url: "" }));
  const room = env.CHAT_ROOM.getByName(directChatId(userId, otherId));
  const { created, chat } = await room.openDirect(userId, people);
  return { created, chat: await withNames(userId, chat, env) };
}
