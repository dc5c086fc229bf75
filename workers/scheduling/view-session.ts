import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { seatsFor, seatsOf, sessionsWhere, type Viewed } from "#workers/scheduling/session-row";

/** A session as its coach or one of its clients sees it; also who gave up their seat. */
export async function viewSession(id: string, reader: string, env: Env): Promise<Viewed> {
  const [[row], seats] = await drizzle(env.DB).batch([
    sessionsWhere(eq(coaching_sessions.id, id), env),
    seatsOf([id], env),
  ]);
  const known = row ? seatsFor(reader, row, seats) : [];
  if (!row || (row.coach_id !== reader && known.length === 0)) {
    throw new AppError("NOT_FOUND", "There is no such session");
  }
  return { row, seats: known, reader };
}
