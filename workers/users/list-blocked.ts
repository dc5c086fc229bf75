import { and, desc, eq, lt, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { blocks } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { namesOf } from "#workers/users/names";

/** Whom the user blocks, the latest first. */
export async function listBlocked(
  userId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  env: Env,
) {
  const rows = await drizzle(env.DB)
    .select()
    .from(blocks)
    .where(and(eq(blocks.user_id, userId), cursor === undefined ? undefined : after(cursor)))
    .orderBy(desc(blocks.created_at), desc(blocks.blocked_id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const names = await namesOf(
    userId,
    page.map(({ blocked_id }) => blocked_id),
    env,
  );
  const users = page.flatMap(({ blocked_id, created_at }) => {
    const named = names.get(blocked_id);
    return named ? [{ ...named, blocked_at: new Date(created_at).toISOString() }] : [];
  });
  return { users, next_cursor: last ? `${last.created_at}~${last.blocked_id}` : null };
}

/** Those blocked before the one that the cursor stands for. */
function after(cursor: string) {
  const [, at, id] = /^(\d{1,15})~([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw new AppError("INVALID_CURSOR");
  const { created_at, blocked_id } = blocks;
  return or(lt(created_at, Number(at)), and(eq(created_at, Number(at)), lt(blocked_id, id)));
}
