import { drizzle } from "drizzle-orm/d1";

import { dev_inbox } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";

type Letter = Omit<typeof dev_inbox.$inferInsert, "id" | "created_at"> & { id?: string };

/** Puts into the dev inbox what a provider would have carried. The same `id` is kept once. */
export async function keep(letter: Letter, env: Env, now: number): Promise<void> {
  await drizzle(env.DB)
    .insert(dev_inbox)
    .values({ id: newId(), ...letter, created_at: now })
    .onConflictDoNothing();
}
