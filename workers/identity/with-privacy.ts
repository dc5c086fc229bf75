import { sql } from "drizzle-orm";

import { privacy_settings, users } from "#d1-migrations/schema/users";
import { insertWhere } from "#workers/identity/insert-where";

/** The statement that gives an account its privacy settings, where the batch before it made one. */
export const withPrivacy = (user_id: string, env: Env, now: number) =>
  insertWhere(
    privacy_settings,
    { user_id, updated_at: now },
    sql`EXISTS (SELECT 1 FROM ${users} WHERE ${users.id} = ${user_id})`,
    env,
  );
