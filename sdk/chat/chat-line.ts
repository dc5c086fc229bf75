import type { ChatRow } from "#sdk/chat/chat-row";
import { type OutboxEntry, waitingMessage } from "#sdk/chat/outbox-entry";
import { withLast } from "#sdk/chat/preview";
import { type Wish, wished } from "#sdk/chat/wish";

/** All that decides what a line of the list shows. */
export type LineSources = {
  kept: ChatRow;
  /** How far the last message has come that is kept. */
  state: ChatRow["last_state"];
  wishes: Wish[];
  /** What was written last of what waits to be sent, or was refused. */
  unsent: OutboxEntry | undefined;
};

/** The line as it is shown: as it is kept, with what the user wants and says on top. */
export function lineOf({ kept, state, wishes, unsent }: LineSources, me: string): ChatRow {
  const row = wishes.reduce(wished, kept);
  if (!unsent) return state ? { ...row, last_state: state } : row;
  const message = waitingMessage(unsent, me);
  // It has no place in the chat yet.
  return { ...withLast(row, message), last_seq: row.last_seq, last_state: message.state };
}

export const isSameLine = (a: LineSources, b: LineSources): boolean =>
  a.kept === b.kept &&
  a.state === b.state &&
  a.unsent === b.unsent &&
  a.wishes.length === b.wishes.length &&
  a.wishes.every((wish, i) => wish === b.wishes[i]);
