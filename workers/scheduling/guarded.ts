import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import type { ErrorCode } from "#contract/errors";
import { AppError } from "#lib/errors";

/** What was decided on has changed before it was written: decide anew. */
export const CHANGED = "SESSION_CHANGED";

/** The codes that the triggers of 0004_session_guard.sql raise, besides CHANGED. */
const REFUSALS = [
  "ALREADY_BOOKED",
  "AVAILABILITY_CHANGED",
  "CLIENT_ARCHIVED",
  "CLIENT_CONFLICT",
  "SESSION_CONFLICT",
  "SESSION_FULL",
] as const satisfies ErrorCode[];
export type Raised = (typeof REFUSALS)[number] | typeof CHANGED;

/** A request that was taken over has written already, this very moment. */
const WRITTEN_TWICE =
  /UNIQUE constraint failed: (coaching_sessions\.id|session_participants\.booking_id)/;

type Batch = [BatchItem<"sqlite">, ...BatchItem<"sqlite">[]];

/** Writes all of it, or nothing and says what the triggers raised. */
export async function writeGuarded(batch: Batch, env: Env): Promise<Raised | undefined> {
  try {
    await drizzle(env.DB).batch(batch);
    return undefined;
  } catch (thrown) {
    const raised = raisedBy(thrown);
    if (raised === undefined) throw thrown;
    return raised;
  }
}

/** The message at the bottom: what wraps it repeats the statement and its values. */
function raisedBy(thrown: unknown): Raised | undefined {
  let error = thrown;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const message = error instanceof Error ? error.message : "";
  if (WRITTEN_TWICE.test(message)) return CHANGED;
  return ([CHANGED, ...REFUSALS] as const).find((word) =>
    message.includes(`${word}: SQLITE_CONSTRAINT`),
  );
}

const TRIES = 3;

/** Decides and writes, anew where somebody else was quicker. Throws what the triggers refuse. */
export async function decideUntilWritten<T extends object>(
  attempt: () => Promise<T | Raised>,
): Promise<T> {
  for (let i = 0; i < TRIES; i++) {
    const done = await attempt();
    if (typeof done === "object") return done;
    if (done !== CHANGED) throw new AppError(done);
  }
  throw new AppError("CONFLICT", "Others keep changing this session");
}
