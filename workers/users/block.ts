import { and, eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import { blocks } from "#d1-migrations/schema/users";
import { prepare } from "#workers/outbox/prepare";
import { requireOther } from "#workers/users/require-other";

/** Who does it to whom, and the request that asked for it. */
type Between = { user_id: string; other_id: string; request_id: string };

/** From now on the two are hidden from each other. Silent: the other one is told nothing. */
export async function block(between: Between, env: Env, now: number): Promise<void> {
  const { user_id, other_id: blocked_id } = between;
  const row = drizzle(env.DB)
    .insert(blocks)
    .values({ user_id, blocked_id, created_at: now })
    .onConflictDoNothing();
  await write(between, row, env, now);
}

/** Takes one's own block back; the other one's stays. */
export async function unblock(between: Between, env: Env, now: number): Promise<void> {
  const { user_id, other_id } = between;
  const row = drizzle(env.DB)
    .delete(blocks)
    .where(and(eq(blocks.user_id, user_id), eq(blocks.blocked_id, other_id)));
  await write(between, row, env, now);
}

/** Repeated, it tells the rooms and hubs once more: that heals and does no harm. */
async function write(
  { user_id, other_id, request_id }: Between,
  change: BatchItem<"sqlite">,
  env: Env,
  now: number,
): Promise<void> {
  await requireOther(user_id, other_id, env);
  const effect = { kind: "block.changed", user_id, other_id } as const;
  const { row, enact } = prepare(effect, request_id, env, now);
  await drizzle(env.DB).batch([change, row]);
  await enact();
}
