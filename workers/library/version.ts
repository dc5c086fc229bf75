import { max } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { library_releases } from "#d1-migrations/schema/library";

/** Rises with every load that changed something; 0 before the first. */
export async function libraryVersion(env: Env): Promise<number> {
  const row = await drizzle(env.DB)
    .select({ version: max(library_releases.version) })
    .from(library_releases)
    .get();
  return row?.version ?? 0;
}
