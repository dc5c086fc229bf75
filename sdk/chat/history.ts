import type { Desk } from "#sdk/chat/desk";
import { type KeptMessage, shownMessage } from "#sdk/chat/kept-message";
import { MessageWindow } from "#sdk/chat/message-window";
import { Timer } from "#sdk/timer";
import type { Message } from "#sdk/wire";

/** Fewer do not fill a screen. */
const ENOUGH = 30;
/** Statuses in a group are asked for together. */
const TOGETHER_MS = 250;
/** Of older messages nobody looks at the status again and again. */
const WATCHED = 200;

/** What an open conversation has of its messages, and how it gets at more of them. */
export class History {
  readonly #desk: Desk;
  readonly #chatId: string;
  readonly #changed: () => void;
  readonly #window: MessageWindow;
  readonly #unwatch: (() => void)[];
  readonly #asking = new Timer(() => this.#askNow());
  #filling: Promise<void> | undefined;
  #loading: Promise<void> | undefined;
  #fromSeq: number | undefined;
  /** What was kept is gone: the window is to be filled from the beginning. */
  #isAnew = false;
  #isClosed = false;
  is_loaded = false;

  constructor(desk: Desk, chatId: string, changed: () => void) {
    this.#desk = desk;
    this.#chatId = chatId;
    this.#changed = changed;
    this.#window = new MessageWindow(desk.store, chatId, changed);
    this.#unwatch = [
      desk.book.watch((records) => {
        if (records.some(({ chat_id }) => chat_id === chatId)) this.#follow();
      }),
      desk.connection.state.subscribe(() => void this.#connected()),
    ];
  }

  /** Ascending by `seq`. */
  get kept(): KeptMessage[] {
    return this.#window.kept;
  }

  get has_older(): boolean {
    // Before the first page was read, what is kept begins where the window will.
    const { floor } = this.#window;
    return (floor === Infinity ? (this.#from ?? 1) : floor) > 1;
  }

  /** The last message that the server has given a place, whether it is shown or not. */
  last(): { message_id: string; seq: number } | undefined {
    const message = this.#messages().at(-1);
    return message && { message_id: message.message_id, seq: message.seq };
  }

  lastOfOthers(me: string): number | undefined {
    return this.#messages().findLast(({ sender_id }) => sender_id !== me)?.seq;
  }

  seqOf(messageId: string): number | undefined {
    return this.#messages().find(({ message_id }) => message_id === messageId)?.seq;
  }

  /** Fills the window from the storage, and from the server as soon as that can be asked. */
  open(): void {
    if (this.#isClosed || this.#filling) return;
    this.#isAnew = false;
    this.#filling = this.#fill()
      // Refused or offline: what there is is shown, and the next connection tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#filling = undefined;
        // Online there is no more to come, also where the server refuses to show anything.
        this.is_loaded ||= this.#desk.connection.state.value.status === "online";
        this.#changed();
        if (this.#isAnew) this.open();
      });
  }

  /** One page more, from the storage or else from the server. */
  async older(): Promise<void> {
    await this.#filling;
    return this.#older();
  }

  close(): void {
    this.#isClosed = true;
    this.#asking.stop();
    for (const unwatch of this.#unwatch) unwatch();
    this.#window.close();
  }

  async #connected(): Promise<void> {
    const isOnline = this.#desk.connection.state.value.status === "online";
    // A storage that cannot be read leaves what is in memory as it is.
    if (isOnline) await this.#window.reload().catch(() => undefined);
    this.open();
  }

  async #fill(): Promise<void> {
    const { connection, pulls } = this.#desk;
    if (this.#from === undefined && connection.isOpen) await pulls.newest(this.#chatId);
    const from = this.#from;
    if (from !== undefined && this.#window.floor === Infinity) await this.#window.extend(from);
    this.#fromSeq = from;
    this.is_loaded ||= from !== undefined && this.kept.length > 0;
    if (this.is_loaded) this.#changed();
    await this.#fillScreen();
    this.is_loaded ||= from !== undefined;
    this.#askStatuses();
  }

  async #fillScreen(): Promise<void> {
    for (let floor = Infinity; this.has_older && this.#shownCount() < ENOUGH;) {
      // Nothing came of it: offline, or somebody else has moved what is kept.
      if (this.#window.floor === floor) return;
      floor = this.#window.floor;
      await this.#older();
    }
  }

  /** One for all who ask at once. */
  #older(): Promise<void> {
    this.#loading ??= this.#nextPage().finally(() => {
      this.#loading = undefined;
      this.#changed();
    });
    return this.#loading;
  }

  async #nextPage(): Promise<void> {
    const from = this.#from;
    if (from === undefined || !this.has_older) return;
    if (this.#window.floor <= from) await this.#desk.pulls.older(this.#chatId);
    await this.#window.extend(this.#from ?? from);
  }

  #follow(): void {
    const from = this.#from;
    const isAnew = this.#fromSeq !== undefined && (from === undefined || from > this.#fromSeq);
    if (isAnew) this.#window.reset();
    this.#isAnew ||= isAnew;
    if (isAnew || this.#fromSeq === undefined) this.open();
    this.#fromSeq = from;
    this.#askStatuses();
    this.#changed();
  }

  get #from(): number | undefined {
    return this.#desk.book.get(this.#chatId)?.from_seq;
  }

  #messages(): Message[] {
    return this.kept.flatMap(({ message }) => message ?? []);
  }

  #shownCount(): number {
    return this.kept.filter((kept) => shownMessage(kept)).length;
  }

  #askStatuses(): void {
    const record = this.#desk.book.get(this.#chatId);
    if (record?.row?.type !== "group" || record.status_news <= record.status_known) return;
    this.#asking.setOnce(TOGETHER_MS);
  }

  #askNow(): void {
    const { book, connection, pulls } = this.#desk;
    const from = this.#firstPending(book.get(this.#chatId)?.row?.last_seq ?? 0);
    if (from === undefined || !connection.isOpen) return;
    // The next news, or the next connection, asks again.
    pulls.statuses(this.#chatId, from).catch(() => undefined);
  }

  #firstPending(last: number): number | undefined {
    const own = this.#messages().filter(({ status }) => status !== undefined && status !== "read");
    return own.find(({ seq }) => seq > last - WATCHED)?.seq;
  }
}
