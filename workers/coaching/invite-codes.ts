import { and, desc, eq, gt, lt, lte, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { InviteCode, InviteCodeQuery, InviteCodes, NewInviteCode } from "#contract/invites";
import { invite_codes } from "#d1-migrations/schema/coaching";
import { AppError, transitionRefused } from "#lib/errors";
import { instantOrNull } from "#lib/instant-or-null";
import { newInviteCode, spoken } from "#workers/coaching/invite-code";
import { afterId, pageOf } from "#workers/coaching/page-after";
import { requireFeature } from "#workers/subscriptions/require-feature";

const DAY_MS = 24 * 3_600_000;

type Row = typeof invite_codes.$inferSelect;
/** Which code, and whose. */
type Which = { id: string; coach_id: string };

/** A new code, under an id that a retry repeats. Throws FREE_TIER_LIMIT_REACHED. */
export async function makeInviteCode(
  which: Which,
  { expires_in_days }: NewInviteCode,
  env: Env,
  now: number,
): Promise<InviteCode> {
  await requireFeature("invite_clients", which.coach_id, env, now);
  const expires_at = now + expires_in_days * DAY_MS;
  const row = await drizzle(env.DB)
    .insert(invite_codes)
    .values({ ...which, code: newInviteCode(), status: "active", expires_at, created_at: now })
    .onConflictDoUpdate({ target: invite_codes.id, set: { id: which.id } })
    .returning()
    .get();
  return shown(row, now);
}

/** The coach's codes, the newest first. */
export async function listInviteCodes(
  coachId: string,
  { status, cursor, limit }: InviteCodeQuery,
  env: Env,
  now: number,
): Promise<InviteCodes> {
  const after = afterId(cursor);
  const rows = await drizzle(env.DB)
    .select()
    .from(invite_codes)
    .where(
      and(
        eq(invite_codes.coach_id, coachId),
        status && hasStatus(status, now),
        after === undefined ? undefined : lt(invite_codes.id, after),
      ),
    )
    .orderBy(desc(invite_codes.id))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { invite_codes: page.map((row) => shown(row, now)), next_cursor };
}

/** Nobody can use the code any more. Throws INVITE_USED where somebody has. */
export async function deactivateInviteCode(
  { id, coach_id }: Which,
  env: Env,
  now: number,
): Promise<InviteCode> {
  const db = drizzle(env.DB);
  const own = and(eq(invite_codes.id, id), eq(invite_codes.coach_id, coach_id));
  const [deactivated] = await db
    .update(invite_codes)
    .set({ status: "deactivated", deactivated_at: now })
    .where(and(own, eq(invite_codes.status, "active")))
    .returning();
  const row = deactivated ?? (await db.select().from(invite_codes).where(own).get());
  if (!row) throw new AppError("NOT_FOUND", "There is no such code");
  if (row.status === "used") {
    throw transitionRefused("INVITE_USED", { from: "used", to: "deactivated", allowed: [] });
  }
  return shown(row, now);
}

/** `expired` is no state of its own: it is what an active code is after its end. */
const statusOf = ({ status, expires_at }: Row, now: number): InviteCode["status"] =>
  status === "active" && expires_at <= now ? "expired" : status;

function hasStatus(status: InviteCode["status"], now: number): SQL | undefined {
  if (status === "expired") {
    return and(eq(invite_codes.status, "active"), lte(invite_codes.expires_at, now));
  }
  const lasts = status === "active" ? gt(invite_codes.expires_at, now) : undefined;
  return and(eq(invite_codes.status, status), lasts);
}

function shown(row: Row, now: number): InviteCode {
  return {
    id: row.id,
    code: spoken(row.code),
    status: statusOf(row, now),
    expires_at: new Date(row.expires_at).toISOString(),
    used_by: row.used_by,
    used_at: instantOrNull(row.used_at),
    created_at: new Date(row.created_at).toISOString(),
  };
}
