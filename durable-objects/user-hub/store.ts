import { steps } from "#durable-objects/user-hub/schema";
import { migrate } from "#lib/migrate";

type Value = string | number | null;

/**
 * A hub's SQLite, which exists only from the first write on: most of the work of a first
 * connection would be to build a database that nothing is put into.
 */
export class Store {
  readonly storage: DurableObjectStorage;
  #built: boolean;

  constructor(storage: DurableObjectStorage) {
    this.storage = storage;
    this.#built = storage.kv.get("schema_version") !== undefined;
    if (this.#built) migrate(storage, steps);
  }

  /** Rows; none while there are no tables. */
  read<Row extends Record<string, Value>>(query: string, ...values: Value[]): Row[] {
    return this.#built ? this.storage.sql.exec<Row>(query, ...values).toArray() : [];
  }

  /** Answers how many rows it wrote. */
  write(statement: string, ...values: Value[]): number {
    if (!this.#built) migrate(this.storage, steps);
    this.#built = true;
    return this.storage.sql.exec(statement, ...values).rowsWritten;
  }
}
