import { env } from "cloudflare:workers";

import { newId } from "#lib/ids";
import type { Person } from "#test/support/people";
import { openDirectChat } from "#workers/chats/open-direct-chat";

/** A draft that nobody has sent before. */
export const text = (body: string, reply_to_message_id: string | null = null) => ({
  type: "text" as const,
  payload: { body },
  client_msg_id: crypto.randomUUID(),
  reply_to_message_id,
});

/** The direct chat of two people, opened by the first. */
export async function directChat(one: Person, other: Person): Promise<string> {
  const { chat } = await openDirectChat(one.id, other.id, env);
  return chat.chat_id;
}

/** A group that the first person runs. */
export async function group(founder: Person, ...others: Person[]): Promise<string> {
  const named = ({ id }: Person) => ({ id, display_name: "", avatar_url: "" });
  const about = { name: "Squad", description: "" };
  const chatId = newId();
  const room = env.CHAT_ROOM.getByName(chatId);
  await room.foundGroup(named(founder), others.map(named), about);
  return chatId;
}
