import { and, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import {
  MEASURES,
  type Metrics,
  type MetricsChange,
  type MetricsList,
  type NewMetrics,
  type ProgressQuery,
} from "#contract/progress";
import { body_metrics } from "#d1-migrations/schema/progress";
import { emptied, someLeft } from "#lib/some-left";
import {
  isSeen,
  latestFirst,
  notChanged,
  ofDays,
  type Own,
  pageOf,
  shownTimes,
} from "#workers/progress/diary";

/** Keeps what was measured, under an id that a retry of the same request finds again. */
export async function addMetrics(
  { user_id, id }: Own,
  draft: NewMetrics,
  env: Env,
  now: number,
): Promise<Metrics> {
  const db = drizzle(env.DB);
  const row = { ...draft, id, user_id, version: 1, created_at: now, updated_at: now };
  const [[made], kept] = await db.batch([
    db.insert(body_metrics).values(row).onConflictDoNothing().returning(),
    db.select().from(body_metrics).where(isSeen(body_metrics, { user_id, id })),
  ]);
  return shown(made ?? kept[0]!);
}

/** What was measured, the latest day first. */
export async function listMetrics(
  userId: string,
  { limit, ...days }: ProgressQuery,
  env: Env,
): Promise<MetricsList> {
  const rows = await drizzle(env.DB)
    .select()
    .from(body_metrics)
    .where(ofDays(body_metrics, userId, days))
    .orderBy(...latestFirst(body_metrics))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { metrics: page.map(shown), next_cursor };
}

/** What is not named stays, and something stays measured. */
export async function changeMetrics(
  own: Own,
  change: MetricsChange,
  env: Env,
  now: number,
): Promise<Metrics> {
  const [changed] = await drizzle(env.DB)
    .update(body_metrics)
    .set({ ...change, version: sql`${body_metrics.version} + 1`, updated_at: now })
    .where(and(isSeen(body_metrics, own), someLeft(body_metrics, MEASURES, change)))
    .returning();
  if (!changed) throw await notChanged(body_metrics, own, env, emptied(MEASURES, change));
  return shown(changed);
}

export async function removeMetrics(own: Own, env: Env): Promise<void> {
  const { id } = body_metrics;
  const gone = await drizzle(env.DB)
    .delete(body_metrics)
    .where(isSeen(body_metrics, own))
    .returning({ id });
  if (gone.length === 0) throw await notChanged(body_metrics, own, env);
}

const shown = ({ user_id: _, ...row }: typeof body_metrics.$inferSelect): Metrics => ({
  ...row,
  ...shownTimes(row),
});
