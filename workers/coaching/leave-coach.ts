import { and, eq, isNull, ne, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import type { ClientRow } from "#workers/coaching/own-client";
import { endSharing } from "#workers/progress/sharing";

/** The client's own end of it: the coach cannot take them back. To say it again changes nothing. */
export async function leaveCoach(
  userId: string,
  clientProfileId: string,
  env: Env,
  now: number,
): Promise<ClientRow> {
  const db = drizzle(env.DB);
  const { id, user_id, archived_at, archived_by, version } = client_profiles;
  const own = and(eq(id, clientProfileId), eq(user_id, userId));
  const [, [profile]] = await db.batch([
    db
      .update(client_profiles)
      .set({
        status: "archived",
        archived_at: sql`coalesce(${archived_at}, ${now})`,
        archived_by: "client",
        version: sql`${version} + 1`,
        updated_at: now,
      })
      .where(and(own, or(isNull(archived_by), ne(archived_by, "client")))),
    db.select().from(client_profiles).where(own),
    endSharing(clientProfileId, env),
  ]);
  if (!profile) throw new AppError("NOT_FOUND", "There is no such coach of yours");
  return profile;
}
