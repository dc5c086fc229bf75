import { type SQL, sql } from "drizzle-orm";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { subscriptions } from "#d1-migrations/schema/subscriptions";

/** As many active clients as a coach may have without a subscription. */
export const FREE_CLIENTS = 3;

/** How many clients a coach has now. Paused and archived ones do not count. */
export const activeClients = (coachId: string): SQL<number> => sql<number>`(
  SELECT count(*) FROM ${client_profiles}
  WHERE ${client_profiles.coach_id} = ${coachId} AND ${client_profiles.status} = 'active')`;

/** `opens`, asked of the database: whether a purchase of the user gives access now. */
const holdsPro = (userId: string, now: number): SQL<number> => sql<number>`EXISTS (
  SELECT 1 FROM ${subscriptions}
  WHERE ${subscriptions.user_id} = ${userId} AND ${subscriptions.is_pro}
    AND ${subscriptions.refunded_at} IS NULL
    AND (${subscriptions.expires_at} IS NULL OR ${subscriptions.expires_at} > ${now}
      OR ${subscriptions.grace_ends_at} > ${now}))`;

/**
 * Whether the coach may have one more active client. A condition for the very statement that makes
 * a client active: of two who accept at once, the later one finds the place taken.
 */
export const activeClientsBelowLimit = (coachId: string, now: number): SQL<number> =>
  sql<number>`(${activeClients(coachId)} < ${FREE_CLIENTS} OR ${holdsPro(coachId, now)})`;
