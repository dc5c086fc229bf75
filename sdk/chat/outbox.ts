import type { ChatMessage, NewMessage } from "#sdk/chat/chat-message";
import { Lanes } from "#sdk/lanes";
import { entrySlot, OUTBOX, type OutboxEntry, waitingMessage } from "#sdk/chat/outbox-entry";
import type { Pace } from "#sdk/chat/pace";
import { Patience, waitBefore } from "#sdk/patience";
import { settleEntry, slotsToSettle } from "#sdk/chat/settle-entry";
import { newId } from "#sdk/new-id";
import type { Connection } from "#sdk/realtime/connection";
import { SidelineError } from "#sdk/rest/sideline-error";
import { Shelf } from "#sdk/storage/shelf";
import type { Store } from "#sdk/storage/store";
import type { AnswerTo } from "#sdk/wire";

type Parts = { store: Store; connection: Connection; pace: Pace };

/**
 * Messages on their way: written down first, then sent, in each chat one after the other, again
 * and again under the same `client_msg_id` until the server has answered.
 */
export class Outbox {
  readonly #parts: Parts;
  readonly #shelf: Shelf<OutboxEntry>;
  readonly #lanes = new Lanes();
  readonly #patience = new Patience();
  #lastAt = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#shelf = new Shelf(parts.store, OUTBOX);
    parts.connection.state.subscribe(() => this.#flush());
  }

  /** Reads what an earlier life, or another tab, has left. */
  async load(): Promise<void> {
    await this.#shelf.load();
    this.#flush();
  }

  clear(): void {
    this.#patience.end();
    this.#shelf.clear();
  }

  watch(listener: () => void): () => void {
    return this.#shelf.watch(listener);
  }

  /** In the order in which they were written. */
  of(chatId: string): OutboxEntry[] {
    return this.#written().filter(({ draft }) => draft.chat_id === chatId);
  }

  /** Of each chat what was written last, also when it was refused. */
  latest(): Map<string, OutboxEntry> {
    return new Map(this.#written().map((entry) => [entry.draft.chat_id, entry]));
  }

  #written(): OutboxEntry[] {
    return this.#shelf.values().toSorted(byTime);
  }

  /** Resolves as soon as the message is safe on this device. */
  async send(
    chatId: string,
    { body, reply_to_message_id = null }: NewMessage,
  ): Promise<ChatMessage> {
    const draft = {
      chat_id: chatId,
      client_msg_id: newId(),
      type: "text" as const,
      payload: { body: body.trim() },
      reply_to_message_id,
    };
    // Two within a millisecond keep their order.
    this.#lastAt = Math.max(Date.now(), this.#lastAt + 1);
    const entry: OutboxEntry = { draft, created_at: this.#lastAt };
    await this.#write(entry, entry);
    this.#flush();
    return waitingMessage(entry, this.#parts.store.userId);
  }

  /** Tries once more what was refused. */
  async retry(clientMsgId: string): Promise<void> {
    const entry = this.#find(clientMsgId);
    if (!entry) return;
    const { error: _, ...again } = entry;
    await this.#write(entry, again);
    this.#flush();
  }

  /** Gives it up. One that is on its way may arrive nevertheless. */
  async discard(clientMsgId: string): Promise<void> {
    const entry = this.#find(clientMsgId);
    if (entry) await this.#write(entry, undefined);
  }

  #find(clientMsgId: string): OutboxEntry | undefined {
    return this.#shelf.values().find(({ draft }) => draft.client_msg_id === clientMsgId);
  }

  #write(entry: OutboxEntry, value: OutboxEntry | undefined): Promise<void> {
    return this.#parts.store.change([], (page) => page.set(entrySlot(entry), value));
  }

  #flush(): void {
    if (!this.#isConnected) return;
    this.#patience.end();
    const chats = new Set(this.#shelf.values().map(({ draft }) => draft.chat_id));
    for (const chatId of chats) {
      // A storage that fails is tried again with the next connection.
      this.#lanes.run(chatId, () => this.#sendAll(chatId)).catch(() => undefined);
    }
  }

  get #isConnected(): boolean {
    return this.#parts.connection.isOpen;
  }

  /** Until nothing of this chat waits, or the socket breaks: the next one takes it up again. */
  async #sendAll(chatId: string): Promise<void> {
    for (let failures = 0; this.#isConnected;) {
      const entry = this.#next(chatId);
      if (!entry) return;
      await this.#parts.pace.turn();
      if (this.#next(chatId) === entry) failures = await this.#try(entry, failures);
    }
  }

  #next(chatId: string): OutboxEntry | undefined {
    return this.of(chatId).find(({ error }) => !error);
  }

  /** Answers how often it has failed by now. */
  async #try(entry: OutboxEntry, failures: number): Promise<number> {
    const { connection, pace } = this.#parts;
    let place: AnswerTo<"message.send">;
    try {
      place = await connection.request("message.send", entry.draft);
    } catch (thrown) {
      if (!(thrown instanceof SidelineError)) throw thrown;
      const ms = waitBefore(thrown, failures + 1);
      if (ms === undefined) await this.#fail(entry, thrown);
      else if (thrown.code === "RATE_LIMITED") pace.pause(ms);
      else await this.#patience.wait(ms);
      return failures + 1;
    }
    await this.#settle(entry, place);
    return 0;
  }

  #settle(entry: OutboxEntry, place: AnswerTo<"message.send">): Promise<void> {
    const { store } = this.#parts;
    return store.change(slotsToSettle(place), (page) =>
      settleEntry(page, entry, place, store.userId),
    );
  }

  async #fail(entry: OutboxEntry, { code, message }: SidelineError): Promise<void> {
    // Unless it was discarded meanwhile.
    const slot = entrySlot(entry);
    await this.#parts.store.change([slot], (page) => {
      if (page.get(slot)) page.set(slot, { ...entry, error: { code, message } });
    });
  }
}

const byTime = (a: OutboxEntry, b: OutboxEntry): number =>
  a.created_at - b.created_at || (a.draft.client_msg_id < b.draft.client_msg_id ? -1 : 1);
