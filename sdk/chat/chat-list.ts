import { inOrder, nextMuteEnd, withMuteAt } from "#sdk/chat/chat-order";
import type { ChatRecord } from "#sdk/chat/chat-record";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Desk } from "#sdk/chat/desk";
import { type Wish, wished } from "#sdk/chat/wish";
import { type Live, LiveValue } from "#sdk/live";

/** As long as timers can run. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a line was made from, and the line. */
type Made = { from: ChatRow; wishes: Wish[]; row: ChatRow };

/** The chat list as it is shown: what is kept, with what the user wants on top. */
export class ChatList {
  readonly #desk: Desk;
  readonly #rows = new LiveValue<ChatRow[]>([]);
  readonly #isLoaded = new LiveValue(false);
  #made = new Map<string, Made>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.book.watch(() => this.#show());
    desk.wishes.watch(() => this.#show());
  }

  get rows(): Live<ChatRow[]> {
    return this.#rows;
  }

  get isLoaded(): Live<boolean> {
    return this.#isLoaded;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #show(): void {
    const now = Date.now();
    const { book } = this.#desk;
    const before = this.#made;
    this.#made = new Map();
    const records = book.all();
    const rows = records.flatMap((record) => this.#line(record, before, now)).toSorted(inOrder);
    if (!isSame(rows, this.#rows.value)) this.#rows.set(rows);
    // All that is known of is on its way, or there is nothing.
    const isMissing = records.some(({ row, is_gone }) => !row && !is_gone);
    this.#isLoaded.set(book.hubSeq !== undefined && (rows.length > 0 || !isMissing));
    this.#wakeAtMuteEnd(rows, now);
  }

  #line({ row, is_gone, chat_id }: ChatRecord, before: Map<string, Made>, now: number): ChatRow[] {
    if (!row || is_gone) return [];
    const wishes = this.#desk.wishes.of(chat_id);
    const from = withMuteAt(row, now);
    const known = before.get(chat_id);
    const isKnown = known && isSame([known.from, ...known.wishes], [from, ...wishes]);
    const made = isKnown ? known : { from, wishes, row: wishes.reduce(wished, from) };
    this.#made.set(chat_id, made);
    return [made.row];
  }

  #wakeAtMuteEnd(rows: ChatRow[], now: number): void {
    clearTimeout(this.#timer);
    const end = nextMuteEnd(rows, now);
    if (end !== undefined)
      this.#timer = setTimeout(() => this.#show(), Math.min(end - now, LONGEST_TIMER_MS));
  }
}

const isSame = (a: object[], b: object[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);
