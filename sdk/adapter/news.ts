import type { Pushed } from "#sdk/adapter/link";
import type { Sideline } from "#sdk/sideline";
import { Timer } from "#sdk/timer";

/** Where nobody else has changed anything, what became of one's own edits is not urgent. */
const SETTLED_MS = 2_000;

/** When there is something to pull. */
export class News {
  /** The newest version that the server has spoken of. */
  heard = 0;
  readonly #listeners = new Set<() => void>();
  readonly #settled = new Timer(() => this.#tell());
  #pushing = 0;
  /** Up to here everything new is known to be one's own. */
  #ownUpTo = 0;

  constructor({ connection, closed }: Sideline) {
    const stops = [
      connection.onFrame((frame, direction) => {
        if (direction === "in" && frame.event === "sync.changed") this.#hear(frame.data.version);
      }),
      connection.state.subscribe(() => {
        // Anything may have happened meanwhile.
        if (connection.state.value.status === "online") this.#tell();
      }),
      () => this.#settled.stop(),
    ];
    closed.addEventListener("abort", () => stops.forEach((stop) => stop()));
  }

  /** Calls the listener each time that it should pull, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Does a push. The server speaks of its versions before it answers, but these are no news. */
  async during(push: () => Promise<Pushed>): Promise<Pushed> {
    this.#pushing++;
    try {
      const pushed = await push();
      if (isPlain(pushed)) this.#ownUpTo = Math.max(this.#ownUpTo, pushed.latest_version);
      return pushed;
    } finally {
      this.#pushing--;
      if (this.heard > this.#ownUpTo) this.#tell();
      else this.#settled.set(SETTLED_MS);
    }
  }

  #hear(version: number): void {
    this.heard = Math.max(this.heard, version);
    if (this.#pushing === 0 && this.heard > this.#ownUpTo) this.#tell();
  }

  #tell(): void {
    this.#settled.stop();
    for (const listener of Array.from(this.#listeners)) listener();
  }
}

/** Whether nothing but what was sent has changed. */
const isPlain = ({ accepted, pull_required }: Pushed): boolean =>
  !pull_required && accepted.every(({ outcome, duplicate }) => outcome === "applied" && !duplicate);
