import { and, eq, gt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { withdraw } from "#workers/scheduling/cancel";

/** Who has left whom, and who said so: the coach or the client. */
type Parting = { client_profile_id: string; user_id: string; request_id: string };

/**
 * Cancels what a client still has booked with a coach, and tells the two of each. Called once the
 * client is archived, when nothing more can be booked. Safe to repeat.
 */
export async function cancelFutureSessions(
  { client_profile_id, user_id, request_id }: Parting,
  env: Env,
  now: number,
): Promise<void> {
  const coming = await drizzle(env.DB)
    .select({ session_id: session_participants.session_id })
    .from(session_participants)
    .innerJoin(coaching_sessions, eq(coaching_sessions.id, session_participants.session_id))
    .where(
      and(
        eq(session_participants.client_profile_id, client_profile_id),
        eq(session_participants.status, "booked"),
        gt(session_participants.start_at, now),
        eq(coaching_sessions.status, "scheduled"),
      ),
    );
  for (const { session_id } of coming) {
    try {
      const { enact } = await withdraw(
        { session_id, user_id, request_id },
        client_profile_id,
        env,
        now,
      );
      await enact?.();
    } catch (thrown) {
      // Somebody has cancelled it meanwhile.
      if (!(thrown instanceof AppError) || thrown.code !== "SESSION_STATE_INVALID") throw thrown;
    }
  }
}
