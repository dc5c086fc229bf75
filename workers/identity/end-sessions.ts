import { drizzle } from "drizzle-orm/d1";

import { type Chosen, ending } from "#workers/identity/ending";

/** Ends sessions, in one batch and at once. */
export async function endSessions(
  chosen: Chosen,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  const { statements, finish } = await ending(chosen, requestId, env, now);
  const [head, ...rest] = statements;
  await drizzle(env.DB).batch([head!, ...rest]);
  await finish();
}
