import { type Live, LiveValue } from "#sdk/live";

/** How long it is kept ready after the last listener has left: pages come and go. */
const GRACE_MS = 5_000;

type Upkeep = { open: () => void; close: () => void };

/** A live value that costs something while it is kept up, and so is only while somebody listens. */
export class OnDemand<T> implements Live<T> {
  readonly #live: LiveValue<T>;
  readonly #upkeep: Upkeep;
  #listeners = 0;
  #isOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(value: T, upkeep: Upkeep) {
    this.#live = new LiveValue(value);
    this.#upkeep = upkeep;
  }

  get value(): T {
    return this.#live.value;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  set(value: T): void {
    this.#live.set(value);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    const unsubscribe = this.#live.subscribe(listener);
    this.#listeners++;
    this.#open();
    let hasLeft = false;
    return () => {
      unsubscribe();
      if (hasLeft) return;
      hasLeft = true;
      this.#listeners--;
      this.#closeLater();
    };
  };

  /** Nobody is left who could look. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#isOpen) this.#upkeep.close();
    this.#isOpen = false;
  }

  #open(): void {
    clearTimeout(this.#timer);
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#upkeep.open();
  }

  #closeLater(): void {
    if (this.#listeners > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.close(), GRACE_MS);
  }
}
