import { runInDurableObject } from "cloudflare:test";

/** What an object asked of its database. */
export type Work = { queries: number; rows: number };

/** Counts what an object's database does, from now until the answer is called for. */
export async function countWork<O extends Rpc.DurableObjectBranded>(
  stub: DurableObjectStub<O>,
): Promise<() => Promise<Work>> {
  const cursors: { rowsRead: number }[] = [];
  const exec = await runInDurableObject(stub, (_, { storage: { sql } }) => {
    const real = sql.exec;
    sql.exec = <T extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]) => {
      const cursor = real.call(sql, query, ...values) as SqlStorageCursor<T>;
      cursors.push(cursor);
      return cursor;
    };
    return real;
  });
  return () =>
    runInDurableObject(stub, (_, { storage: { sql } }) => {
      sql.exec = exec;
      const rows = cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
      return { queries: cursors.length, rows };
    });
}
