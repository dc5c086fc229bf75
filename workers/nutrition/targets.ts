import { and, desc, eq, lt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import {
  AMOUNTS,
  type NewTargets,
  type Targets,
  type TargetsChange,
  type TargetsList,
  type TargetsQuery,
} from "#contract/nutrition";
import { nutrition_targets } from "#d1-migrations/schema/nutrition";
import { AppError } from "#lib/errors";
import { emptied, someLeft } from "#lib/some-left";
import { isSeen, notChanged, type Own, shownTimes } from "#workers/progress/diary";

/** Keeps what somebody means to eat from a day on. Another aim for the same day is a CONFLICT. */
export async function addTargets(
  own: Own,
  draft: NewTargets,
  env: Env,
  now: number,
): Promise<Targets> {
  const row = { ...draft, id: own.id, user_id: own.user_id, version: 1 };
  const db = drizzle(env.DB);
  const [[made], [kept]] = await db.batch([
    db
      .insert(nutrition_targets)
      .values({ ...row, created_at: now, updated_at: now })
      .onConflictDoNothing()
      .returning(),
    db.select().from(nutrition_targets).where(isSeen(nutrition_targets, own)),
  ]);
  const targets = made ?? kept;
  if (!targets) throw new AppError("CONFLICT", "Other targets begin on that day: change those");
  return shown(targets);
}

/** Those that begin last come first. */
export async function listTargets(
  userId: string,
  { cursor, limit }: TargetsQuery,
  env: Env,
): Promise<TargetsList> {
  const { user_id, start_date } = nutrition_targets;
  const rows = await drizzle(env.DB)
    .select()
    .from(nutrition_targets)
    .where(
      and(eq(user_id, userId), cursor === undefined ? undefined : lt(start_date, dayOf(cursor))),
    )
    .orderBy(desc(start_date))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { targets: page.map(shown), next_cursor: last?.start_date ?? null };
}

/** What is not named stays, and something stays aimed at. */
export async function changeTargets(
  own: Own,
  change: TargetsChange,
  env: Env,
  now: number,
): Promise<Targets> {
  const [changed] = await drizzle(env.DB)
    .update(nutrition_targets)
    .set({ ...change, version: sql`${nutrition_targets.version} + 1`, updated_at: now })
    .where(and(isSeen(nutrition_targets, own), someLeft(nutrition_targets, AMOUNTS, change)))
    .returning();
  if (!changed) throw await notChanged(nutrition_targets, own, env, emptied(AMOUNTS, change));
  return shown(changed);
}

export async function removeTargets(own: Own, env: Env): Promise<void> {
  const { id } = nutrition_targets;
  const gone = await drizzle(env.DB)
    .delete(nutrition_targets)
    .where(isSeen(nutrition_targets, own))
    .returning({ id });
  if (gone.length === 0) throw await notChanged(nutrition_targets, own, env);
}

const shown = ({ user_id: _, ...row }: typeof nutrition_targets.$inferSelect): Targets => ({
  ...row,
  ...shownTimes(row),
});

function dayOf(cursor: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(cursor)) throw new AppError("INVALID_CURSOR");
  return cursor;
}
