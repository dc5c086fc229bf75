import { and, eq, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { blocks } from "#d1-migrations/schema/users";

/** Who of two people blocks the other, as D1 has it now. */
export async function blockersAmong(a: string, b: string, db: D1Database): Promise<string[]> {
  const rows = await drizzle(db)
    .select({ user_id: blocks.user_id })
    .from(blocks)
    .where(
      or(
        and(eq(blocks.user_id, a), eq(blocks.blocked_id, b)),
        and(eq(blocks.user_id, b), eq(blocks.blocked_id, a)),
      ),
    );
  return rows.map(({ user_id }) => user_id);
}
