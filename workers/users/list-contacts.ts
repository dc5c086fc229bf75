import { and, asc, eq, gt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { Id } from "#contract/envelope";
import { contacts, users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";

/** The user's contacts, in an order that neither names nor new contacts disturb. */
export async function listContacts(
  userId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  env: Env,
) {
  const after = Id.optional().safeParse(cursor);
  if (!after.success) throw new AppError("INVALID_CURSOR");
  const rows = await drizzle(env.DB)
    .select({
      user_id: contacts.contact_id,
      phone: users.phone,
      nickname: contacts.nickname,
      display_name: users.display_name,
    })
    .from(contacts)
    .innerJoin(users, eq(users.id, contacts.contact_id))
    .where(
      and(
        eq(contacts.user_id, userId),
        after.data === undefined ? undefined : gt(contacts.contact_id, after.data),
      ),
    )
    .orderBy(asc(contacts.contact_id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  return { contacts: page, next_cursor: rows.length > limit ? page.at(-1)!.user_id : null };
}
