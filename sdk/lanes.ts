/** Work that is done one after the other within a lane, and side by side over lanes. */
export class Lanes {
  readonly #running = new Map<string, Promise<void>>();

  /** Begins a lane's work, unless it is at it already. */
  run(lane: string, work: () => Promise<void>): Promise<void> {
    const running = this.#running.get(lane) ?? work().finally(() => this.#running.delete(lane));
    this.#running.set(lane, running);
    return running;
  }
}
