type Due = number | undefined;

/**
 * The single alarm of a Durable Object, shared by everything in it that must happen later. Nothing
 * is kept but the time: each part works out from its own state when it is due and, once the alarm
 * has rung, whether it is due now. So a lost or repeated alarm changes nothing.
 */
export class Alarm {
  readonly #storage: DurableObjectStorage;
  readonly #dues: () => Due[];
  #armedFor: Due | "unknown" = "unknown";

  constructor(storage: DurableObjectStorage, dues: () => Due[]) {
    this.#storage = storage;
    this.#dues = dues;
  }

  /** Sets the alarm to the earliest due time. In the same turn as a write, it commits with it. */
  arm(): void {
    const next = this.#dues().reduce<Due>(
      (a, b) => (b === undefined || (a ?? b) < b ? a : b),
      undefined,
    );
    if (next === this.#armedFor) return;
    // After a wake nobody knows what the alarm stands at; where nothing is due it may ring in vain.
    if (next !== undefined) void this.#storage.setAlarm(Math.max(next, 1));
    else if (this.#armedFor !== "unknown") void this.#storage.deleteAlarm();
    this.#armedFor = next;
  }

  /** To be called first when it rings: from here on, no alarm is set. */
  rang(): void {
    this.#armedFor = undefined;
  }
}
