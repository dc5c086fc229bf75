import { Patience } from "#sdk/patience";

/** The server takes 30 sends and deletions in 10 s from a user, over all their devices. */
const MOST = 25;
const WITHIN_MS = 10_000;

/** Keeps a device that has much to send from being refused for haste. */
export class Pace {
  readonly #patience = new Patience();
  #taken: number[] = [];
  #pausedUntil = 0;

  /** Resolves when there is room for one more. */
  async turn(): Promise<void> {
    for (;;) {
      const now = Date.now();
      this.#taken = this.#taken.filter((at) => at > now - WITHIN_MS);
      const full = this.#taken.length < MOST ? 0 : (this.#taken[0] ?? now) + WITHIN_MS - now;
      const ms = Math.max(full, this.#pausedUntil - now);
      if (ms <= 0) break;
      await this.#patience.wait(ms);
    }
    this.#taken.push(Date.now());
  }

  /** Other devices have used up what there is: nobody sends for a while. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, Date.now() + ms);
  }

  /** Whoever waits goes ahead, and finds out that it is over. */
  end(): void {
    this.#pausedUntil = 0;
    this.#taken = [];
    this.#patience.end();
  }
}
