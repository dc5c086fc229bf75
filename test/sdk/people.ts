import type { Conversation } from "#sdk/index";
import { Phone } from "#test/sdk/phone";

export type Two = {
  ana: Phone;
  ben: Phone;
  chatId: string;
  talk: { ana: Conversation; ben: Conversation };
};

/** Two people in a chat, both looking at it. */
export async function two(url: string): Promise<Two> {
  const [ana, ben] = await Promise.all([Phone.online(url), Phone.online(url)]);
  const chatId = await ana.client.chats.openDirect(ben.user_id);
  const talk = { ana: ana.conversation(chatId), ben: ben.conversation(chatId) };
  for (const { state } of [talk.ana, talk.ben]) state.subscribe(() => undefined);
  return { ana, ben, chatId, talk };
}

export type Three = { ana: Phone; ben: Phone; cleo: Phone; chatId: string };

/** Three people in a group that the first of them has founded. */
export async function three(url: string, name = "Runners"): Promise<Three> {
  const [ana, ben, cleo] = await Promise.all([
    Phone.online(url),
    Phone.online(url),
    Phone.online(url),
  ]);
  const participant_ids = [ben.user_id, cleo.user_id];
  const chatId = await ana.client.chats.createGroup({ name, participant_ids });
  return { ana, ben, cleo, chatId };
}

/** Says many things at once, past the outbox and its patience. */
export async function saysMuch(phone: Phone, chatId: string, bodies: string[]): Promise<void> {
  for (let i = 0; i < bodies.length; i += AT_ONCE)
    await Promise.all(bodies.slice(i, i + AT_ONCE).map((body) => says(phone, chatId, body)));
}

const AT_ONCE = 50;

const says = (phone: Phone, chat_id: string, body: string) =>
  phone.client.connection.request("message.send", {
    chat_id,
    client_msg_id: crypto.randomUUID(),
    type: "text",
    payload: { body },
    reply_to_message_id: null,
  });

export const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `Line ${from + i}`);
