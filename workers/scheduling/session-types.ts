import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { z } from "zod";

import type {
  SessionType,
  SessionTypeChange,
  SessionTypeDraft,
  SessionTypeQuery,
} from "#contract/scheduling";
import { session_types } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { afterId, pageOf } from "#workers/coaching/page-after";

type Row = typeof session_types.$inferSelect;
type Own = { id: string; coach_id: string };

/** Repeated under the same id, it makes nothing more. */
export async function makeSessionType(
  which: Own,
  draft: SessionTypeDraft,
  env: Env,
  now: number,
): Promise<SessionType> {
  await drizzle(env.DB)
    .insert(session_types)
    .values({ ...draft, ...which, version: 1, created_at: now, updated_at: now })
    .onConflictDoNothing();
  return readSessionType(which, env);
}

export async function readSessionType(which: Own, env: Env): Promise<SessionType> {
  const row = await drizzle(env.DB).select().from(session_types).where(own(which)).get();
  return found(row);
}

/** What is not named stays. Sessions that were booked keep the terms that they were booked on. */
export async function changeSessionType(
  which: Own,
  change: SessionTypeChange,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<SessionType> {
  const isSeen = seen === undefined ? undefined : eq(session_types.version, seen);
  const [row] = await drizzle(env.DB)
    .update(session_types)
    .set({ ...change, version: sql`${session_types.version} + 1`, updated_at: now })
    .where(and(own(which), isSeen))
    .returning();
  if (!row && (await readSessionType(which, env))) throw new AppError("PRECONDITION_FAILED");
  return found(row);
}

/** Nothing more is booked of it. Its sessions stay. */
export async function deleteSessionType(which: Own, env: Env, now: number): Promise<void> {
  const [row] = await drizzle(env.DB)
    .update(session_types)
    .set({ deleted_at: now, version: sql`${session_types.version} + 1`, updated_at: now })
    .where(own(which))
    .returning();
  found(row);
}

/** Those of a coach, newest last; for clients only what can be booked. */
export async function listSessionTypes(
  coachId: string,
  only: "all" | "active",
  { cursor, limit }: z.output<typeof SessionTypeQuery>,
  env: Env,
) {
  const after = afterId(cursor);
  const rows = await drizzle(env.DB)
    .select()
    .from(session_types)
    .where(
      and(
        eq(session_types.coach_id, coachId),
        isNull(session_types.deleted_at),
        only === "active" ? eq(session_types.is_active, true) : undefined,
        after === undefined ? undefined : gt(session_types.id, after),
      ),
    )
    .orderBy(asc(session_types.id))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { session_types: page.map(shown), next_cursor };
}

const own = ({ id, coach_id }: Own) =>
  and(
    eq(session_types.id, id),
    eq(session_types.coach_id, coach_id),
    isNull(session_types.deleted_at),
  );

function found(row: Row | undefined): SessionType {
  if (!row) throw new AppError("NOT_FOUND", "There is no such session type");
  return shown(row);
}

const shown = ({ deleted_at: _, created_at, updated_at, ...rest }: Row): SessionType => ({
  ...rest,
  created_at: new Date(created_at).toISOString(),
  updated_at: new Date(updated_at).toISOString(),
});
