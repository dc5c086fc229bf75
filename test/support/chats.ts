import { env } from "cloudflare:workers";

import { newId } from "#lib/ids";
import type { Line } from "#test/support/line";
import type { Person } from "#test/support/people";
import { openDirectChat } from "#workers/chats/open-direct-chat";

export const roomOf = (chatId: string) => env.CHAT_ROOM.getByName(chatId);
export const hubOf = ({ id }: Person) => env.USER_HUB.getByName(id);

/** A draft that nobody has sent before. */
export const text = (body: string, reply_to_message_id: string | null = null) => ({
  type: "text" as const,
  payload: { body },
  client_msg_id: crypto.randomUUID(),
  reply_to_message_id,
});

/** The frame that sends a draft. */
export const send = (chat_id: string, draft: ReturnType<typeof text>, req_id?: string) => ({
  event: "message.send" as const,
  data: { chat_id, ...draft },
  ...(req_id !== undefined && { req_id }),
});

/** Says something on an open socket, and waits until it is acknowledged. */
export async function says(line: Line | Person, chatId: string, body: string) {
  const draft = text(body);
  line.say(send(chatId, draft));
  return line.hears("message.sent", ({ client_msg_id }) => client_msg_id === draft.client_msg_id);
}

/** The direct chat of two people, opened by the first. */
export async function directChat(one: Person, other: Person): Promise<string> {
  const { chat } = await openDirectChat(one.id, other.id, env);
  return chat.chat_id;
}

/** Waits until the hubs of members know all that has happened in a chat. */
export const settled = (chatId: string, ...people: Person[]) =>
  Promise.all(people.map(({ id }) => roomOf(chatId).settled(id)));

/** A group that the first person runs, and that all know of. */
export async function group(founder: Person, ...others: Person[]): Promise<string> {
  const named = ({ id }: Person) => ({ id, display_name: "", avatar_url: "" });
  const about = { name: "Squad", description: "" };
  const chatId = newId();
  await roomOf(chatId).foundGroup(named(founder), others.map(named), about);
  await settled(chatId, ...others);
  return chatId;
}

/** A direct chat of two people who are both connected. */
export async function twoTalking(ann: Person, bob: Person): Promise<string> {
  const chatId = await directChat(ann, bob);
  await Promise.all([connected(ann), connected(bob)]);
  return chatId;
}

/** Opens a person's socket the way a current client does: connect, then resume. */
export async function connected(person: Person, hub_seq = 0): Promise<Line> {
  const line = await person.connect();
  await line.hears("connected");
  line.say({ event: "resume", data: { hub_seq } });
  await line.hears("resumed");
  return line;
}
