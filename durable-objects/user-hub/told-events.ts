import type { Store } from "#durable-objects/user-hub/store";

/** As long as an announcement may be repeated. */
const KEPT_MS = 30 * 24 * 3_600_000;

/** The events that the user was told of, so that a repetition is not told again. */
export class ToldEvents {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Whether it is new; from now on it is not. What is older than what is remembered never is. */
  take(eventId: string, now: number): boolean {
    const oldest = oldestId(now - KEPT_MS);
    if (eventId < oldest) return false;
    this.#store.write("DELETE FROM told_events WHERE event_id < ?", oldest);
    const statement = "INSERT OR IGNORE INTO told_events (event_id) VALUES (?)";
    return this.#store.write(statement, eventId) > 0;
  }
}

/** Before every UUIDv7 of that time: they begin with it. */
function oldestId(at: number): string {
  const time = Math.max(0, at).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}`;
}
