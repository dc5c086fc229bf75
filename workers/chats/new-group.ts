import type { Chat, NewChat } from "#contract/chats";
import { fieldError } from "#lib/errors";
import { requireAddable } from "#workers/chats/require-addable";
import { named, withNames } from "#workers/chats/with-names";

/** Founds a group under an id that a retry of the same request finds again. */
export async function newGroup(
  chatId: string,
  founderId: string,
  { name, description, participant_ids }: Extract<NewChat, { type: "group" }>,
  env: Env,
): Promise<Chat> {
  const self = participant_ids.indexOf(founderId);
  if (self >= 0) throw fieldError(`participant_ids.${self}`, "is you: the founder is in anyway");
  const [founder, others] = await Promise.all([
    named(founderId, env),
    requireAddable(founderId, participant_ids, "participant_ids", env),
  ]);
  const chat = await env.CHAT_ROOM.getByName(chatId).foundGroup(founder, others, {
    name,
    description,
  });
  return withNames(founderId, chat, env);
}
