import type { ChatMessage } from "#sdk/index";

/** From this many hops on a message can be forwarded to one chat at a time. */
const OFTEN = 5;

/** Whether it was forwarded so often that it says so. */
export const goesRound = ({ hops }: Pick<ChatMessage, "hops">): boolean => hops >= OFTEN;
