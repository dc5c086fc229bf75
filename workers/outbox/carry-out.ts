import type { EffectJob } from "#contract/jobs";
import { markDone } from "#workers/outbox/mark-done";
import { perform } from "#workers/outbox/perform";

/** Does what the outbox holds, and only then marks it: a crash between the two does it twice. */
export async function carryOut(
  { id, effect }: Pick<EffectJob, "id" | "effect">,
  env: Env,
  now: number,
): Promise<void> {
  await perform(effect, env, now);
  await markDone([id], env, now);
}
