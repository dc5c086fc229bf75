import { CHATS } from "#sdk/chat/chat-record";
import { hidden, messagesOf, seqName, withDeletion } from "#sdk/chat/kept-message";
import { STARS_SLOT, withStar } from "#sdk/chat/stars";
import { type Wish, wished } from "#sdk/chat/wish";
import type { Page, Slot } from "#sdk/storage/slot";

/** As of which events a wish was put to the server. */
export type AsOf = { told: number; stars: number };

/** What settling a wish may read or write. */
export function slotsFor(wish: Wish): Slot<unknown>[] {
  if (wish.kind === "star") return [STARS_SLOT];
  if (wish.kind === "delete")
    return wish.seq === undefined ? [] : [messageSlot(wish.chat_id, wish.seq)];
  return [CHATS.slot(wish.chat_id)];
}

/**
 * A granted wish is so from now on, and its event will say the same. Where events have told of the
 * same thing since it was put to the server, that one may be among them, and a later one that says
 * otherwise: then they decide. What is deleted stays deleted.
 */
export function settleWish(page: Page, wish: Wish, asOf: AsOf): void {
  if (wish.kind === "delete") {
    if (wish.seq === undefined) return;
    const slot = messageSlot(wish.chat_id, wish.seq);
    const known = page.get(slot);
    page.set(slot, wish.scope === "me" ? hidden(known) : withDeletion(known, wish.by));
    return;
  }
  if (wish.kind === "star") {
    const stars = page.get(STARS_SLOT);
    if ((stars?.hub_seq ?? 0) === asOf.stars) page.set(STARS_SLOT, withStar(stars, wish));
    return;
  }
  const slot = CHATS.slot(wish.chat_id);
  const record = page.get(slot);
  if (!record?.row || (record.told[wish.kind] ?? 0) !== asOf.told) return;
  // Of what came after it the event says how much is unread: nobody else would put a guess right.
  if (wish.kind === "read" && wish.seq < record.row.last_seq) return;
  page.set(slot, { ...record, row: wished(record.row, wish) });
}

const messageSlot = (chatId: string, seq: number) => messagesOf(chatId).slot(seqName(seq));
