import { env } from "cloudflare:workers";

import { libraryVersion } from "#workers/library/version";

/** Loads the libraries that come with Sideline, as a deployment does. */
export async function loadLibrary(): Promise<void> {
  if ((await libraryVersion(env)) > 0) return;
  await env.DB.batch(env.LIBRARY.map((statement) => env.DB.prepare(statement)));
}
