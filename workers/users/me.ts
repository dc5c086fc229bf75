import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Me, ProfileChange } from "#contract/users";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";

/** The user as they see themselves. */
export async function me(userId: string, env: Env): Promise<Me> {
  return shown(await drizzle(env.DB).select().from(users).where(eq(users.id, userId)).get());
}

/** What is not named stays. Others see it the next time they look. */
export async function changeMe(
  userId: string,
  change: ProfileChange,
  env: Env,
  now: number,
): Promise<Me> {
  const changed = await drizzle(env.DB)
    .update(users)
    .set({ ...change, updated_at: now })
    .where(eq(users.id, userId))
    .returning();
  return shown(changed[0]);
}

function shown(row: typeof users.$inferSelect | undefined): Me {
  if (!row) throw new AppError("NOT_FOUND");
  const { id, phone, email, display_name, avatar_url, status_text, timezone, role } = row;
  return {
    id,
    phone,
    email,
    has_password: row.password_hash !== null,
    display_name,
    avatar_url,
    status_text,
    timezone,
    role,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}
