import type { ChatMessage } from "#sdk/index";

/** Whether the server has it: what waits or was refused is still its sender's alone. */
export const isStored = ({ state }: Pick<ChatMessage, "state">): boolean =>
  state !== "waiting" && state !== "failed";
