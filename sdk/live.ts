/** A value that changes over time. It fits React's `useSyncExternalStore` as it is. */
export interface Live<T> {
  readonly value: T;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** A `Live` value that its owner sets. Setting what it is already tells nobody. */
export class LiveValue<T> implements Live<T> {
  #value: T;
  readonly #listeners = new Set<() => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    // A copy: a listener may come or go while it is told.
    for (const listener of Array.from(this.#listeners)) listener();
  }

  // A property, so that it can be handed on without its object.
  readonly subscribe = (listener: () => void): (() => void) => {
    // Wrapped, so that the same function may listen twice and leave once.
    const own = () => listener();
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  };
}
