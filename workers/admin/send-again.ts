import { asc, count, eq, inArray, type SQL, sql } from "drizzle-orm";
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
  await sendAgain([letter], env, now);
}

/**
 * Sends a queue's dead letters again, the oldest first, and tells how many are left. What cannot be
 * read is left, and holds up no other.
 */
export async function sendAllAgain(queue: QueueName, env: Env, now: number) {
  const letters = await lettersWhere(eq(dead_letters.queue, queue), env);
  const readable = letters.filter(isReadable);
  await sendAgain(readable, env, now);
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
 * Hands the jobs out, and only then removes their letters: should this die in between, the letters
 * are still there, and every job may be done twice. What dies again meanwhile is a newer letter. One
 * that is not taken stays, and holds up no other.
 */
async function sendAgain(letters: Letter[], env: Env, now: number): Promise<void> {
  await watchAgain(letters, env, now);
  const sent = await Promise.allSettled(letters.map(async (letter) => handOut(letter, env)));
  const gone = letters.filter((_, i) => sent[i]?.status === "fulfilled");
  const seen = JSON.stringify(gone.map(({ id, died_at }) => [id, died_at]));
  await drizzle(env.DB)
    .delete(dead_letters)
    .where(
      sql`(${dead_letters.id}, ${dead_letters.died_at}) IN (
        SELECT value ->> 0, value ->> 1 FROM json_each(${seen}))`,
    );
  for (const one of sent) if (one.status === "rejected") throw one.reason;
}

/** From now on the sweep sees to the effects again, should the queue lose one. */
async function watchAgain(letters: Letter[], env: Env, now: number): Promise<void> {
  const effects = letters.filter(({ queue }) => queue === "effects");
  if (effects.length === 0) return;
  const jobs = JSON.stringify(effects.map(({ body }) => EffectJob.parse(JSON.parse(body)).id));
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ dead_at: null, due_at: now + MINUTE_MS })
    .where(inArray(outbox_events.id, sql`(SELECT value FROM json_each(${jobs}))`));
}

async function handOut({ queue, body }: Letter, env: Env): Promise<void> {
  const job: unknown = JSON.parse(body);
  switch (QueueName.parse(queue)) {
    case "directory":
      await env.DIRECTORY.send(DirectoryJob.parse(job));
      return;
    case "effects":
      await env.EFFECTS.send(EffectJob.parse(job));
      return;
    case "push":
      // Its hub hands it out.
      return notePush(PushJob.parse(job), { kind: "wanted" }, env);
  }
}
