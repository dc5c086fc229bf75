import { Lanes } from "#sdk/lanes";
import { Patience, waitBefore } from "#sdk/patience";
import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import { Shelf } from "#sdk/storage/shelf";
import type { Page } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";
import { loggedSet, workoutSlot } from "#sdk/training/kept-workouts";
import { settleSet } from "#sdk/training/settle-set";
import {
  arrived,
  corrected,
  discarded,
  renamed,
  isWaiting,
  SET_WISHES,
  type SetName,
  type SetWish,
  type Wished,
  wishSlot,
} from "#sdk/training/set-wish";
import type { LogChange, WorkoutLog } from "#sdk/wire";

/**
 * Sets on their way: written down first, then brought to the server, those of a workout one after
 * the other, again and again until it has answered.
 */
export class SetOutbox {
  readonly #store: Store;
  readonly #rest: Rest;
  readonly #shelf: Shelf<SetWish>;
  readonly #lanes = new Lanes();
  readonly #patience = new Patience();
  #isOpen = false;
  #lastWord = 0;

  constructor(store: Store, rest: Rest) {
    this.#store = store;
    this.#rest = rest;
    this.#shelf = new Shelf(store, SET_WISHES);
  }

  /** Reads what an earlier life, or another tab, has left. */
  load(): Promise<void> {
    return this.#shelf.load();
  }

  /** Sends from now on. */
  open(): void {
    this.#isOpen = true;
    this.flush();
  }

  /** What is under way ends by itself. What is stored stays. */
  close(): void {
    this.#isOpen = false;
    this.#patience.end();
  }

  clear(): void {
    this.#shelf.clear();
  }

  watch(listener: () => void): () => void {
    return this.#shelf.watch(listener);
  }

  /** In the order in which they were made. */
  of(workoutId: string): SetWish[] {
    const own = this.#shelf.values().filter(({ workout_id }) => workout_id === workoutId);
    return own.toSorted((a, b) => a.place - b.place);
  }

  /** What the server has not been asked for, or has not answered. */
  waiting(): SetWish[] {
    return this.#shelf.values().filter(isWaiting);
  }

  /**
   * Puts a word in place of what was wished of a set, which is there (`log`) or not. Resolves as soon
   * as it is safe on this device.
   */
  async make(
    set: SetName,
    reword: (known: SetWish | undefined, log: WorkoutLog | undefined) => Wished | undefined,
  ): Promise<void> {
    const slot = wishSlot(set);
    const workout = workoutSlot(set.workout_id);
    await this.#store.change([slot, workout], (page) => {
      const known = page.get(slot);
      const wished = reword(known, known?.kept ?? loggedSet(page.get(workout), set));
      // What is said twice is said.
      if (wished === known) return;
      if (wished) this.#put(page, set, wished, known?.place);
      else page.set(slot, undefined);
    });
    this.flush();
  }

  /** Tries once more what was refused, as it has been put right. */
  async retry(set: SetName, change: LogChange): Promise<void> {
    const slot = wishSlot(set);
    await this.#store.change([slot], (page) => {
      const refused = page.get(slot);
      if (!refused?.error) return;
      page.set(slot, undefined);
      const wish = renamed(corrected(refused, change));
      this.#put(page, wish, wish, wish.place);
    });
    this.flush();
  }

  /** Gives up what was refused: the set is as it was before. */
  async discard(set: SetName): Promise<void> {
    const slot = wishSlot(set);
    await this.#store.change([slot], (page) => {
      const refused = page.get(slot);
      if (refused?.error) page.set(slot, discarded(refused));
    });
  }

  #put(page: Page, { workout_id, exercise_id, name }: SetName, wished: Wished, at?: number): void {
    // Two within a millisecond keep their order.
    const word = (this.#lastWord = Math.max(Date.now(), this.#lastWord + 1));
    const wish = { ...wished, workout_id, exercise_id, name, place: at ?? word, word };
    page.set(wishSlot(wish), wish);
  }

  /** Tries at once what waits. */
  flush(): void {
    if (!this.#isOpen) return;
    this.#patience.end();
    for (const { workout_id } of this.waiting()) {
      // A storage that fails is tried again with the next word or connection.
      this.#lanes.run(workout_id, () => this.#settleAll(workout_id)).catch(() => undefined);
    }
  }

  async #settleAll(workoutId: string): Promise<void> {
    for (let failures = 0; this.#isOpen;) {
      const wish = this.of(workoutId).find(isWaiting);
      if (!wish) return;
      const ms = await this.#settle(wish, failures + 1);
      failures = ms === undefined ? 0 : failures + 1;
      if (ms !== undefined) await this.#patience.wait(ms);
    }
  }

  /** Answers how long to wait before the next try, where one is needed. */
  async #settle(wish: SetWish, tries: number): Promise<number | undefined> {
    const { done, is_gone } = wish;
    try {
      if (done && !done.is_tried) await this.#note(wish, { done: { ...done, is_tried: true } });
      await this.#note(wish, await settleSet(wish, this.#rest));
    } catch (thrown) {
      if (!(thrown instanceof SidelineError)) throw thrown;
      const ms = waitBefore(thrown, tries);
      if (ms !== undefined) return ms;
      const { code, message } = thrown;
      // What is not there need not be taken back.
      await this.#note(wish, is_gone ? { kept: null } : { error: { code, message } });
    }
    return undefined;
  }

  /** Where somebody has had another word meanwhile, all that counts is that the set has arrived. */
  #note(wish: SetWish, news: Wished): Promise<void> {
    const slot = wishSlot(wish);
    return this.#store.change([slot], (page) => {
      const now = page.get(slot);
      const log = news.log ?? news.kept;
      if (now?.word === wish.word) page.set(slot, { ...now, ...news });
      else if (now && log) page.set(slot, arrived(now, log));
    });
  }
}
