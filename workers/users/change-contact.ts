import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { contacts } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { changeContacts } from "#workers/users/change-contacts";

/** Somebody's contact. */
type Whose = { user_id: string; contact_id: string };

const same = ({ user_id, contact_id }: Whose) =>
  and(eq(contacts.user_id, user_id), eq(contacts.contact_id, contact_id));

/** What only the user calls a contact. */
export async function rename(whose: Whose, nickname: string, env: Env): Promise<void> {
  const changed = await drizzle(env.DB)
    .update(contacts)
    .set({ nickname })
    .where(same(whose))
    .returning();
  if (changed.length === 0) throw new AppError("NOT_FOUND", "There is no such contact");
}

/** Forgets a contact, who with it loses what only contacts see. */
export async function removeContact(
  whose: Whose,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  const removal = drizzle(env.DB).delete(contacts).where(same(whose));
  await changeContacts(whose.user_id, removal, requestId, env, now);
}
