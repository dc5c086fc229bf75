import type { EffectJob } from "#contract/jobs";
import { logBug } from "#lib/log";
import { type Failure, handOver } from "#workers/outbox/hand-over";
import { markDone } from "#workers/outbox/mark-done";
import { perform } from "#workers/outbox/perform";

/** One request asks only so much of others: what is beyond that is left to the sweep. */
const AT_ONCE = 100;

/**
 * Does what a change has just recorded, due at `due_at`. What is done is marked, what failed goes to
 * the queue: a statement each, however many there are.
 */
export async function enact(
  jobs: EffectJob[],
  due_at: number,
  env: Env,
  now: number,
): Promise<void> {
  const done: string[] = [];
  const failures: Failure[] = [];
  const attempt = async (job: EffectJob): Promise<void> => {
    const { id, effect, request_id } = job;
    try {
      await perform(effect, env, now);
      done.push(id);
    } catch (thrown) {
      logBug(thrown, { request_id, effect_id: id, kind: effect.kind });
      failures.push({ job, thrown });
    }
  };
  await Promise.all(jobs.slice(0, AT_ONCE).map(attempt));
  await Promise.all([
    done.length > 0 && markDone(done, env, now),
    failures.length > 0 && handOver(failures, due_at, env, now),
  ]);
}
