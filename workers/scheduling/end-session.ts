import { AppError } from "#lib/errors";
import { type Change, type Changed, nextVersions } from "#workers/scheduling/change";
import { decideUntilWritten, type Raised, writeGuarded } from "#workers/scheduling/guarded";
import { requireTransition } from "#workers/scheduling/session-states";
import { viewSession } from "#workers/scheduling/view-session";

type End = "completed" | "no_show";

const TIMES = { completed: "completed_at", no_show: "no_show_at" } as const;

/** What the coach says became of a session, from its start on. */
export const endSession = (change: Change, end: End, env: Env, now: number) =>
  decideUntilWritten(() => decide(change, end, env, now));

async function decide(
  { session_id, user_id }: Change,
  end: End,
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const { row } = await viewSession(session_id, user_id, env);
  if (row.coach_id !== user_id) throw new AppError("FORBIDDEN", "Only the coach says how it went");
  requireTransition(row.status, end);
  if (now < row.start_at) throw new AppError("SESSION_NOT_STARTED");
  const change = nextVersions([row], { status: end, [TIMES[end]]: now }, env, now);
  return (await writeGuarded([change], env)) ?? {};
}
