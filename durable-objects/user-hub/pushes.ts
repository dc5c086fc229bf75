import type { Subject } from "#contract/push";
import type { Store } from "#durable-objects/user-hub/store";
import { logBug } from "#lib/log";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** How soon the queue should have brought it to a consumer. If it has not, it may have lost it. */
const PATIENCE_MS = 10_000;
/** How long a consumer may take before another one may go on. */
const LEASE_MS = MINUTE_MS;

/** What a push is made of: an event as it was, or a range of a chat that is looked at when it leaves. */
export type Stuff =
  | Extract<Subject, { about: "event" }>
  | { about: "chat"; chat_id: string; after: number; up_to: number };

type Row = {
  id: string;
  stuff: string;
  made_at: number;
  due_at: number | null;
  leased_until: number;
  reached: string;
};

/** What became of a push. */
export type PushNote =
  | { kind: "done" }
  /** All devices that have it by now; the others may get it with the next try. */
  | { kind: "reached"; devices: string[] }
  /** The queue brings it again at that time. */
  | { kind: "put_off"; until: number }
  /** The queue tried as often as it does: an operator decides. */
  | { kind: "given_up" }
  /** An operator sends it again. */
  | { kind: "wanted" };

/** The right to send a push, and the devices that have it already. */
export type Lease =
  | { state: "gone" }
  | { state: "busy"; retry_after_ms: number }
  | { state: "held"; stuff: Stuff; reached: string[] };

/**
 * Pushes on their way to the user's devices. A push is handed to the queue as often as it takes
 * until it is settled, for a day at most. Which devices it has reached is written down here, so that
 * a repetition leaves them out; one consumer at a time works on it.
 */
export class Pushes {
  readonly #userId: string;
  readonly #store: Store;
  readonly #env: Env;
  /** When one is next to be handed out; undefined while nobody has looked, null for never. */
  #due: number | null | undefined;

  constructor(userId: string, store: Store, env: Env) {
    this.#userId = userId;
    this.#store = store;
    this.#env = env;
  }

  /** Writes it down; `run` hands it out. */
  make(id: string, stuff: Stuff, now: number): void {
    const statement = `INSERT OR IGNORE INTO pushes (id, stuff, made_at, due_at) VALUES (?, ?, ?, ?)`;
    this.#write(statement, id, JSON.stringify(stuff), now, now);
  }

  due(): number | undefined {
    const query = "SELECT MIN(due_at) AS due FROM pushes";
    if (this.#due === undefined)
      this.#due = this.#store.read<{ due: number | null }>(query)[0]?.due ?? null;
    return this.#due ?? undefined;
  }

  /** Hands out what is due, and again should nobody come for it, after gaps as long as it is old. */
  async run(now: number): Promise<void> {
    if ((this.due() ?? Infinity) > now) return;
    this.#write("DELETE FROM pushes WHERE made_at <= ?", now - DAY_MS);
    const due = this.#store.read<Row>("SELECT * FROM pushes WHERE due_at <= ?", now);
    const ids = JSON.stringify(due.map(({ id }) => id));
    // First, so that it is due again even if this object dies now, or the queue takes nothing.
    const statement = `UPDATE pushes SET due_at = ? + MAX(${PATIENCE_MS}, ? - made_at)
      WHERE id IN (SELECT value FROM json_each(?))`;
    this.#write(statement, now, now, ids);
    try {
      const jobs = due.map(({ id }) => ({ body: { id, user_id: this.#userId } }));
      await this.#env.PUSH.sendBatch(jobs);
    } catch (thrown) {
      logBug(thrown, { at: "push", user_id: this.#userId });
    }
  }

  lease(id: string, now: number): Lease {
    const row = this.#store.read<Row>("SELECT * FROM pushes WHERE id = ?", id)[0];
    if (!row || row.made_at + DAY_MS <= now) return { state: "gone" };
    if (row.leased_until > now) return { state: "busy", retry_after_ms: row.leased_until - now };
    const until = now + LEASE_MS;
    const statement = "UPDATE pushes SET leased_until = ?, due_at = ? WHERE id = ?";
    this.#write(statement, until, until + PATIENCE_MS, id);
    const stuff = JSON.parse(row.stuff) as Stuff;
    return { state: "held", stuff, reached: JSON.parse(row.reached) as string[] };
  }

  note(id: string, note: PushNote, now: number): void {
    switch (note.kind) {
      case "done":
        this.#write("DELETE FROM pushes WHERE id = ?", id);
        return;
      case "reached": {
        const statement = "UPDATE pushes SET reached = ?, leased_until = 0 WHERE id = ?";
        this.#write(statement, JSON.stringify(note.devices), id);
        return;
      }
      case "put_off":
        this.#write("UPDATE pushes SET due_at = ? WHERE id = ?", note.until + PATIENCE_MS, id);
        return;
      case "given_up":
        this.#write("UPDATE pushes SET due_at = NULL, leased_until = 0 WHERE id = ?", id);
        return;
      case "wanted":
        this.#write("UPDATE pushes SET due_at = ? WHERE id = ?", now, id);
    }
  }

  #write(statement: string, ...values: (string | number)[]): void {
    this.#due = undefined;
    this.#store.write(statement, ...values);
  }
}
