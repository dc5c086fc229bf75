import type { Database } from "@nozbe/watermelondb";

import { SidelineError } from "#sdk/rest/sideline-error";

/** Where in WatermelonDB's own storage of single values it lies. */
const KEY = "sideline";

/** How far a pull came. `since`: the next one begins there instead, where it has to go back. */
export type Cursor = { version: number; epoch: string; since: number };

type Written = {
  /** Whose rows the database holds. */
  user_id: string;
  /** Where pulls stand, by the number that WatermelonDB was given for it. Each is given once. */
  cursors: { at: number; cursor: Cursor }[];
  last: number;
  /** By a row's name: the version that an edit was made on, where the row was pulled since. */
  held: { [row: string]: number };
};

/**
 * What has to be known of a database besides its records, kept in the database itself. WatermelonDB
 * applies what was pulled and then notes a number for it: which cursor belongs to the number has been
 * written down by then, so that neither is ever ahead of the other.
 */
export class Ledger {
  readonly #database: Database;
  #written: Written | undefined;
  #saved: Promise<void> = Promise.resolve();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Reads what is written. Rejects when the records are another user's. */
  async open(user_id: string): Promise<void> {
    const written = await this.#database.localStorage.get<Written>(KEY);
    if (written && written.user_id !== user_id) {
      throw SidelineError.refused("FORBIDDEN", "This database holds somebody else's rows");
    }
    this.#written = written ?? { user_id, cursors: [], last: 0, held: {} };
  }

  get #open(): Written {
    if (!this.#written) throw new Error("Nothing has been pulled yet");
    return this.#written;
  }

  cursor(at: number | undefined): Cursor | undefined {
    return this.#open.cursors.find((one) => one.at === at)?.cursor;
  }

  /** Another cursor; answers the number to give WatermelonDB for it. `before` is where it stands now. */
  async advance(before: number | undefined, cursor: Cursor): Promise<number> {
    const { cursors, last } = this.#open;
    const at = Math.max(last, before ?? 0) + 1;
    this.#open.last = at;
    // Those before are over; one of those after may be what WatermelonDB notes in the end.
    const kept = cursors.filter((one) => one.at >= (before ?? 0));
    this.#open.cursors = [...kept, { at, cursor }];
    await this.save();
    return at;
  }

  /** The version that an edit of the row was made on; the cursor's, if it was not pulled since. */
  heldAt(row: string): number | undefined {
    return this.#open.held[row];
  }

  /** The row is pulled while there is an edit of it that was made on this version, or on an older one. */
  hold(row: string, version: number): void {
    this.#open.held[row] = Math.min(version, this.#open.held[row] ?? version);
  }

  /** The server has the edits of these rows; the next pull goes back to where they are. */
  async release(rows: string[], at: number, since: number): Promise<void> {
    for (const row of rows) delete this.#open.held[row];
    const cursor = this.cursor(at);
    if (cursor) cursor.since = Math.min(cursor.since, since);
    await this.save();
  }

  /** Writes all of it down. What is asked of WatermelonDB after this comes after it. */
  save(): Promise<void> {
    this.#saved = this.#database.localStorage.set(KEY, this.#open);
    return this.#saved;
  }

  /** Resolves when it is written down. */
  saved(): Promise<void> {
    return this.#saved;
  }
}
