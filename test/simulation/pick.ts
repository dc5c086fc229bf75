import type { Client } from "#test/simulation/client";
import type { Step } from "#test/simulation/steps";

export type Doing<D extends Step["does"]> = Extract<Step, { does: D }>;

/** A chat that the device knows of, whether its user is still in it or not. */
export const chatOf = (client: Client, number: number): string | undefined => {
  const known = [...client.view.chats.keys()];
  return known[number % known.length];
};

/** A message that the user can see, counted from the newest. */
export const pointed = (client: Client, chatId: string | undefined, back: number) => {
  const visible = chatId === undefined ? [] : client.view.visible(chatId);
  return visible[back % visible.length];
};
