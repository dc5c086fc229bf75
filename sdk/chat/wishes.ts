import { CHATS } from "#sdk/chat/chat-record";
import { grant } from "#sdk/chat/grant";
import { Lanes } from "#sdk/lanes";
import type { Pace } from "#sdk/chat/pace";
import { Patience, waitBefore } from "#sdk/patience";
import { type AsOf, settleWish, slotsFor } from "#sdk/chat/settle-wish";
import { STARS_SLOT } from "#sdk/chat/stars";
import { type Wanted, type Wish, WISHES, wishSlot } from "#sdk/chat/wish";
import type { Connection } from "#sdk/realtime/connection";
import type { Rest } from "#sdk/rest/rest";
import { Shelf } from "#sdk/storage/shelf";
import type { Store } from "#sdk/storage/store";

type Parts = { store: Store; connection: Connection; rest: Rest; pace: Pace };
type Waiting = { resolve: () => void; reject: (reason: unknown) => void };

/**
 * What the user wants to be so: settings, read marks, stars, deletions. Shown at once, kept over
 * restarts, put to the server in their order, and taken back when it refuses.
 */
export class Wishes {
  readonly #parts: Parts;
  readonly #shelf: Shelf<Wish>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #lanes = new Lanes();
  readonly #patience = new Patience();
  #lastPlace = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#shelf = new Shelf(parts.store, WISHES, (before, wish) => this.#overtaken(before, wish));
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

  /** In the order in which they were made. */
  of(chatId: string): Wish[] {
    const own = this.#shelf.values().filter(({ chat_id }) => chat_id === chatId);
    return own.toSorted((a, b) => a.place - b.place);
  }

  /** Shows at once. Resolves when the server has granted it, rejects when it was refused. */
  async make(chatId: string, wanted: Wanted): Promise<void> {
    this.#lastPlace = Math.max(Date.now(), this.#lastPlace + 1);
    const wish: Wish = { ...wanted, chat_id: chatId, place: this.#lastPlace };
    const granted = new Promise<void>((resolve, reject) => {
      this.#waiting.set(wish.place, { resolve, reject });
    });
    // Whoever made a wish may not want to hear of it.
    granted.catch(() => undefined);
    await this.#parts.store.change([], (page) => page.set(wishSlot(chatId, wanted), wish));
    this.#flush();
    return granted;
  }

  #flush(): void {
    if (!this.#isConnected) return;
    this.#patience.end();
    const chats = new Set(this.#shelf.values().map(({ chat_id }) => chat_id));
    for (const chatId of chats) {
      // A storage that fails is tried again with the next connection.
      this.#lanes.run(chatId, () => this.#grantAll(chatId)).catch(() => undefined);
    }
  }

  get #isConnected(): boolean {
    return this.#parts.connection.isOpen;
  }

  async #grantAll(chatId: string): Promise<void> {
    for (let failures = 0; this.#isConnected;) {
      const [wish] = this.of(chatId);
      if (!wish) return;
      const asOf = await this.#asOf(wish);
      try {
        await this.#put(wish);
      } catch (thrown) {
        const ms = waitBefore(thrown, ++failures);
        if (ms === undefined) await this.#end(wish, undefined, thrown);
        else await this.#patience.wait(ms);
        continue;
      }
      failures = 0;
      await this.#end(wish, asOf);
    }
  }

  async #put(wish: Wish): Promise<void> {
    const { rest, connection, pace } = this.#parts;
    if (wish.kind === "delete") await pace.turn();
    await grant(wish, rest, connection);
  }

  async #asOf({ chat_id, kind }: Wish): Promise<AsOf> {
    const { store } = this.#parts;
    const chat = await store.get(CHATS.slot(chat_id));
    const stars = await store.get(STARS_SLOT);
    const told = kind === "star" || kind === "delete" ? 0 : (chat?.told[kind] ?? 0);
    return { told, stars: stars?.hub_seq ?? 0 };
  }

  /** Granted when it says as of when, else refused. A newer wish for the same thing stays. */
  async #end(wish: Wish, asOf: AsOf | undefined, refusal?: unknown): Promise<void> {
    const slot = wishSlot(wish.chat_id, wish);
    await this.#parts.store.change([slot, ...slotsFor(wish)], (page) => {
      if (asOf) settleWish(page, wish, asOf);
      if (page.get(slot)?.place === wish.place) page.set(slot, undefined);
    });
    const waiting = this.#waiting.get(wish.place);
    this.#waiting.delete(wish.place);
    if (asOf) waiting?.resolve();
    else waiting?.reject(refusal);
  }

  /** Another wish for the same thing has come before it was put to the server. */
  #overtaken(before: Wish, wish: Wish): void {
    if (wish.place !== before.place) this.#waiting.get(before.place)?.resolve();
  }
}
