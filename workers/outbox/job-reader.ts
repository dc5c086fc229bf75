import type { z } from "zod";

import { logBug } from "#lib/log";

/** What is done with the jobs of a queue. */
type Verbs<T> = {
  work: (job: T, env: Env, now: number) => Promise<void>;
  /** Tells the job's owner that the queue tries it again at that time, and why the last try failed. */
  putOff?: (job: T, until: number, failure: string, env: Env) => Promise<void>;
  /** Tells the job's owner that the queue does not try it again. */
  giveUp?: (job: T, env: Env) => Promise<void>;
};

/** The same for messages, of which some cannot be read: those are logged, once, and nothing is done. */
export function jobReader<T>(schema: z.ZodType<T>, { work, putOff, giveUp }: Verbs<T>) {
  return {
    async work({ body, id }: Message, env: Env, now: number): Promise<void> {
      const job = schema.safeParse(body);
      if (job.success) await work(job.data, env, now);
      else logBug(job.error, { message_id: id });
    },
    async putOff({ body }: Message, until: number, failure: string, env: Env): Promise<void> {
      const job = schema.safeParse(body);
      if (job.success) await putOff?.(job.data, until, failure, env);
    },
    async giveUp({ body }: Message, env: Env): Promise<void> {
      const job = schema.safeParse(body);
      if (job.success) await giveUp?.(job.data, env);
    },
  };
}
