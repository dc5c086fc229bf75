import { isSameLine, lineOf, type LineSources } from "#sdk/chat/chat-line";
import { inOrder, nextMuteEnd, withMuteAt } from "#sdk/chat/chat-order";
import type { ChatRecord } from "#sdk/chat/chat-record";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Desk } from "#sdk/chat/desk";
import { lastState } from "#sdk/chat/last-own";
import { type Live, LiveValue } from "#sdk/live";
import { Timer } from "#sdk/timer";

/** As long as timers can run. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a line was made from, and the line. */
type Made = { from: LineSources; row: ChatRow };

/** The chat list as it is shown. A line in which nothing changed stays the same object. */
export class ChatList {
  readonly #desk: Desk;
  readonly #rows = new LiveValue<ChatRow[]>([]);
  readonly #isLoaded = new LiveValue(false);
  readonly #muteEnd = new Timer(() => this.#show());
  #made = new Map<string, Made>();

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.book.watch(() => this.#show());
    desk.wishes.watch(() => this.#show());
    desk.outbox.watch(() => this.#show());
  }

  get rows(): Live<ChatRow[]> {
    return this.#rows;
  }

  get isLoaded(): Live<boolean> {
    return this.#isLoaded;
  }

  close(): void {
    this.#muteEnd.stop();
  }

  #show(): void {
    const now = Date.now();
    const { book } = this.#desk;
    const records = book.all();
    const rows = this.#lines(records, now).toSorted(inOrder);
    if (!isSame(rows, this.#rows.value)) this.#rows.set(rows);
    // All that is known of is on its way, or there is nothing.
    const isMissing = records.some(({ row, is_gone }) => !row && !is_gone);
    this.#isLoaded.set(book.hubSeq !== undefined && (rows.length > 0 || !isMissing));
    this.#wakeAtMuteEnd(rows, now);
  }

  #lines(records: ChatRecord[], now: number): ChatRow[] {
    const { outbox, wishes, store } = this.#desk;
    const unsent = outbox.latest();
    const before = this.#made;
    this.#made = new Map();
    for (const record of records) {
      const { chat_id, row, is_gone } = record;
      if (!row || is_gone) continue;
      const from = {
        kept: withMuteAt(row, now),
        state: lastState(record),
        wishes: wishes.of(chat_id),
        unsent: unsent.get(chat_id),
      };
      const known = before.get(chat_id);
      const isKnown = known && isSameLine(known.from, from);
      this.#made.set(chat_id, isKnown ? known : { from, row: lineOf(from, store.userId) });
    }
    return [...this.#made.values()].map(({ row }) => row);
  }

  #wakeAtMuteEnd(rows: ChatRow[], now: number): void {
    const end = nextMuteEnd(rows, now);
    if (end === undefined) this.#muteEnd.stop();
    else this.#muteEnd.set(Math.min(end - now, LONGEST_TIMER_MS));
  }
}

const isSame = (a: ChatRow[], b: ChatRow[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
