import { logBug } from "#lib/log";
import { sweepPartings } from "#workers/coaching/part";
import { forgetAnswers } from "#workers/http/first-answer";
import { sweepIdentity } from "#workers/identity/sweep";
import { forgetUnknownBarcodes } from "#workers/library/forget-unknown";
import { forgetDone, sweepOutbox } from "#workers/outbox/sweep";
import { sweepPhotos } from "#workers/progress/photos";

type Job = (env: Env, now: number) => Promise<void>;

/** What runs when: the schedules of wrangler.toml. Each job bounds what one run does. */
const JOBS: Record<string, Job[]> = {
  "* * * * *": [
    sweepOutbox,
    forgetDone,
    forgetAnswers,
    sweepIdentity,
    forgetUnknownBarcodes,
    sweepPartings,
    sweepPhotos,
  ],
};

/** A job that fails is logged and keeps no other from running; its next run makes up for it. */
export async function scheduled({ cron }: { cron: string }, env: Env): Promise<void> {
  const now = Date.now();
  await Promise.all(
    (JOBS[cron] ?? []).map((job) => job(env, now).catch((thrown) => logBug(thrown, { cron }))),
  );
}
