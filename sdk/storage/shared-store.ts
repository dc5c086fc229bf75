import type { Page, Slot } from "#sdk/storage/slot";
import type { Storage } from "#sdk/storage/storage";
import { type Estate, Store } from "#sdk/storage/store";

/**
 * A store whose changes the other tabs of the device hear of, where the platform has a channel for
 * that. They read anew what was written; the words on the channel are only keys.
 */
export class SharedStore extends Store {
  readonly #told: string[];
  #channel: BroadcastChannel | undefined;

  /** `told`: how the keys begin of which a change is told when it writes one of them. */
  constructor(storage: Storage, estate: Estate, told = [""]) {
    super(storage, estate);
    this.#told = told;
  }

  /** Joins the tabs that use the same name. */
  join(name: string): void {
    this.leave();
    if (!("BroadcastChannel" in globalThis)) return;
    const channel = new BroadcastChannel(name);
    channel.addEventListener("message", ({ data }) => this.#hear(data));
    this.#channel = channel;
  }

  leave(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }

  override async change(slots: Slot<unknown>[], decide: (page: Page) => void): Promise<void> {
    let written: string[] = [];
    await super.change(slots, (page) => {
      decide(page);
      written = [...page.written.keys()];
    });
    const isTold = (key: string) => this.#told.some((prefix) => key.startsWith(prefix));
    if (written.some(isTold)) this.#channel?.postMessage(written);
  }

  /** A change that changes nothing shows the watchers what is there now. */
  #hear(keys: unknown): void {
    if (!Array.isArray(keys)) return;
    const slots = keys.map((key) => ({ key: String(key) }));
    // One that fails is made up for when the device connects next.
    super.change(slots, () => undefined).catch(() => undefined);
  }
}
