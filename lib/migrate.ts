/**
 * Brings a Durable Object's own SQLite up to date. `steps` is append-only: a step's place in the
 * list is its version. Synchronous, so whoever calls it never sees an old schema.
 */
export function migrate(storage: DurableObjectStorage, steps: readonly string[]): void {
  const version = storage.kv.get<number>("schema_version") ?? 0;
  if (version === steps.length) return;

  storage.transactionSync(() => {
    for (const step of steps.slice(version)) storage.sql.exec(step);
    storage.kv.put("schema_version", steps.length);
  });
}
