import { z } from "zod";

import journal from "#d1-migrations/meta/_journal.json" with { type: "json" };
import { AppError } from "#lib/errors";
import { logWarning } from "#lib/log";

const RETRY_MS = 5_000;
const Newest = z.object({ name: z.string() });

/** The newest migration of this build, as the migration table names it. */
const NEEDED = `${journal.entries
  .map(({ tag }) => tag)
  .toSorted()
  .at(-1)}.sql`;

/**
 * The database's newest migration, if it is ours or newer: while a new version rolls out, the old
 * one goes on with the new schema. Throws UNAVAILABLE when D1 lags behind or does not answer.
 */
export async function requireReady(env: Env): Promise<string> {
  const applied = await newestApplied(env);
  if (applied !== undefined && applied >= NEEDED) return applied;
  logWarning("not_ready", { needed: NEEDED, applied: applied ?? "none" });
  throw new AppError("UNAVAILABLE", "The database is not ready", { retryAfterMs: RETRY_MS });
}

async function newestApplied(env: Env): Promise<string | undefined> {
  try {
    const newest = "SELECT name FROM d1_migrations ORDER BY name DESC LIMIT 1";
    return Newest.safeParse(await env.DB.prepare(newest).first()).data?.name;
  } catch (thrown) {
    logWarning("database_silent", { error: thrown instanceof Error ? thrown.message : "unknown" });
    return undefined;
  }
}
