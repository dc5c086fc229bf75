import { and, eq, isNull, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { idempotency_keys } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";

/** How long a request may work before a retry takes over from it. */
const LEASE_MS = 30_000;
const DAY_MS = 24 * 3_600_000;
/** Bounds what one run of the sweep does. */
const FORGOTTEN_AT_ONCE = 1000;

/** A user's key, and the fingerprint of the request that it came with. */
export type Keyed = { user_id: string; key: string; fingerprint: string };
export type Answer = { status: number; body: string };

/** The right to do the work. Whoever takes over holds a later lease for the same resource. */
export type Lease = { user_id: string; key: string; resource_id: string; leased_until: number };

type Claim =
  | ({ state: "ours" } & Lease)
  | ({ state: "answered" } & Answer)
  | { state: "running"; leased_until: number }
  | { state: "reused" };

/**
 * Takes the work, or tells why not. The row outlives every try, so that the id of what is created
 * is decided once: whoever takes over after a crash repeats the same creation.
 */
export async function claim(keyed: Keyed, env: Env, now: number): Promise<Claim> {
  const leased_until = now + LEASE_MS;
  const db = drizzle(env.DB);
  const ours = await db
    .insert(idempotency_keys)
    .values({ ...keyed, resource_id: newId(), leased_until, created_at: now })
    .onConflictDoUpdate({
      target: [idempotency_keys.user_id, idempotency_keys.key],
      set: { leased_until },
      setWhere: sql`${idempotency_keys.fingerprint} = excluded.fingerprint
        AND ${idempotency_keys.status} IS NULL AND ${idempotency_keys.leased_until} <= ${now}`,
    })
    .returning()
    .get();
  if (ours) return { state: "ours", ...ours };

  const row = await db.select().from(idempotency_keys).where(of(keyed)).get();
  if (!row) return { state: "running", leased_until: now }; // Swept away this very moment.
  if (row.fingerprint !== keyed.fingerprint) return { state: "reused" };
  if (row.status === null) return { state: "running", leased_until: row.leased_until };
  return { state: "answered", status: row.status, body: row.body ?? "" };
}

/** Keeps the answer for every repetition, unless somebody else has taken over meanwhile. */
export async function keep(lease: Lease, { status, body }: Answer, env: Env): Promise<void> {
  await drizzle(env.DB).update(idempotency_keys).set({ status, body }).where(heldAs(lease));
}

/** Lets the next retry start at once. */
export async function release(lease: Lease, env: Env): Promise<void> {
  await drizzle(env.DB).update(idempotency_keys).set({ leased_until: 0 }).where(heldAs(lease));
}

/** After a day the key is free again. */
export async function forgetAnswers(env: Env, now: number): Promise<void> {
  const old = sql`SELECT rowid FROM ${idempotency_keys}
    WHERE ${idempotency_keys.created_at} < ${now - DAY_MS} LIMIT ${FORGOTTEN_AT_ONCE}`;
  await drizzle(env.DB)
    .delete(idempotency_keys)
    .where(sql`rowid IN (${old})`);
}

const of = ({ user_id, key }: Pick<Keyed, "user_id" | "key">) =>
  and(eq(idempotency_keys.user_id, user_id), eq(idempotency_keys.key, key));

const heldAs = (lease: Lease) =>
  and(
    of(lease),
    isNull(idempotency_keys.status),
    eq(idempotency_keys.leased_until, lease.leased_until),
  );
