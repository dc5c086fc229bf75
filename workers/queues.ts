import type { z } from "zod";

import { DirectoryJob, EffectJob } from "#contract/jobs";
import { backOff } from "#lib/back-off";
import { logBug } from "#lib/log";
import { projectDirectory } from "#workers/chats/project-directory";
import { carryOut } from "#workers/outbox/carry-out";

type Work = (env: Env, now: number) => Promise<void>;
type Read = (message: Message, from: string) => Work | undefined;

/** What a message asks for; undefined, and logged, for one that cannot be read. */
const reads =
  <T>(schema: z.ZodType<T>, work: (job: T, env: Env, now: number) => Promise<void>) =>
  ({ body, id }: Message, from: string): Work | undefined => {
    const job = schema.safeParse(body);
    if (job.success) return (env, now) => work(job.data, env, now);
    logBug(job.error, { queue: from, id });
    return undefined;
  };

/** Who reads which queue. A queue's last word says what is in it, before it stands the stage. */
const READERS: Record<string, Read> = {
  effects: reads(EffectJob, carryOut),
  directory: reads(DirectoryJob, projectDirectory),
};

/** Each message is settled on its own: one that fails holds up no other. */
export async function queue(batch: MessageBatch, env: Env): Promise<void> {
  const read = READERS[batch.queue.split("-").at(-1)!];
  if (!read) throw new Error(`Nobody reads the queue ${batch.queue}`);
  await Promise.all(
    batch.messages.map(async (message) => {
      try {
        await read(message, batch.queue)?.(env, Date.now());
        message.ack(); // Also what cannot be read: no retry would make it readable.
      } catch (thrown) {
        const { id, attempts } = message;
        logBug(thrown, { queue: batch.queue, id, attempts });
        message.retry({ delaySeconds: backOff(attempts) });
      }
    }),
  );
}
