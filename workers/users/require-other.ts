import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { users } from "#d1-migrations/schema/users";
import { AppError, fieldError } from "#lib/errors";

/** Throws unless the id is that of somebody else who exists. */
export async function requireOther(userId: string, otherId: string, env: Env): Promise<void> {
  if (userId === otherId) throw fieldError("id", "is your own");
  const other = await drizzle(env.DB)
    .select({ id: users.id })
    .from(users)
    .where(eq(users.id, otherId))
    .get();
  if (!other) throw new AppError("NOT_FOUND", "There is no such user");
}
