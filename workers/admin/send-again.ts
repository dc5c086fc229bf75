import { and, asc, count, eq, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { QueueName } from "#contract/admin";
import { DirectoryJob, EffectJob, PushJob } from "#contract/jobs";
import { dead_letters, outbox_events } from "#d1-migrations/schema/platform";
import { AppError } from "#lib/errors";
import { notePush } from "#workers/push/note-push";

type Letter = typeof dead_letters.$inferSelect;

const JOBS = { directory: DirectoryJob, effects: EffectJob, push: PushJob };
/** How many letters one request sends again. */
const AT_ONCE = 100;
const MINUTE_MS = 60_000;

/**
 * Sends one dead letter again. Throws NOT_FOUND for what is none, or none any more, and CONFLICT for
 * the job of another version, which this one cannot read.
 */
export async function sendOneAgain(id: string, env: Env, now: number): Promise<void> {
  const [letter] = await lettersWhere(eq(dead_letters.id, id), env);
  if (!letter) throw new AppError("NOT_FOUND", "There is no such dead letter");
  if (!isReadable(letter)) {
    throw new AppError("CONFLICT", "This version cannot read the job: another one has written it");
  }
  await sendAgain(letter, env, now);
}

/**
 * Sends a queue's dead letters again, the oldest first, and tells how many are left. What cannot be
 * read is left, and holds up no other.
 */
export async function sendAllAgain(queue: QueueName, env: Env, now: number) {
  const letters = await lettersWhere(eq(dead_letters.queue, queue), env);
  const readable = letters.filter(isReadable);
  for (const letter of readable) await sendAgain(letter, env, now);
  const left = await drizzle(env.DB)
    .select({ n: count() })
    .from(dead_letters)
    .where(eq(dead_letters.queue, queue))
    .get();
  return { retried: readable.length, remaining: left?.n ?? 0 };
}

const lettersWhere = (which: SQL, env: Env) =>
  drizzle(env.DB)
    .select()
    .from(dead_letters)
    .where(which)
    .orderBy(asc(dead_letters.died_at), asc(dead_letters.id))
    .limit(AT_ONCE);

const isReadable = ({ queue, body }: Letter): boolean =>
  JOBS[QueueName.parse(queue)].safeParse(JSON.parse(body)).success;

/**
 * Hands the job out, and only then removes the letter: should this die in between, the letter is
 * still there, and every job may be done twice. What dies again meanwhile is a newer letter.
 */
async function sendAgain(letter: Letter, env: Env, now: number): Promise<void> {
  const db = drizzle(env.DB);
  await handOut(QueueName.parse(letter.queue), JSON.parse(letter.body), env, now);
  await db
    .delete(dead_letters)
    .where(and(eq(dead_letters.id, letter.id), eq(dead_letters.died_at, letter.died_at)));
}

async function handOut(queue: QueueName, body: unknown, env: Env, now: number): Promise<void> {
  switch (queue) {
    case "directory":
      await env.DIRECTORY.send(DirectoryJob.parse(body));
      return;
    case "effects": {
      const job = EffectJob.parse(body);
      // From now on the sweep sees to it again, should the queue lose it.
      await drizzle(env.DB)
        .update(outbox_events)
        .set({ dead_at: null, due_at: now + MINUTE_MS })
        .where(eq(outbox_events.id, job.id));
      await env.EFFECTS.send(job);
      return;
    }
    case "push":
      // Its hub hands it out.
      return notePush(PushJob.parse(body), { kind: "wanted" }, env);
  }
}
