import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Pool, type PoolClient, types } from "pg";

const BIGINT = 20;
types.setTypeParser(BIGINT, Number);

/** As many connections as requests are under way. */
export const pool = new Pool({ connectionString: process.argv[2]!, max: 16 });
await pool.query(readFileSync(join(import.meta.dirname, "schema.sql"), "utf8"));

type Row = Record<string, unknown>;
export type Query = Pick<Pool | PoolClient, "query">;

/** What a statement finds. It is prepared once for each connection, under its own name. */
export const rows = async <T extends Row>(
  on: Query,
  name: string,
  text: string,
  values: unknown[],
): Promise<T[]> => (await on.query<T>({ name, text, values })).rows;

/** All of the work, or none of it. */
export async function transaction<T>(work: (on: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } catch (thrown) {
    await client.query("ROLLBACK");
    throw thrown;
  } finally {
    client.release();
  }
}
