import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Template, TemplateChange } from "#contract/templates";
import { workout_templates } from "#d1-migrations/schema/workouts";
import { AppError } from "#lib/errors";
import { onlyIf, wasRefused } from "#workers/outbox/only-if";
import { readTemplate } from "#workers/workouts/read-templates";
import { requireExercises } from "#workers/workouts/require-exercises";
import { insertPrescribed, removePrescribed } from "#workers/workouts/template-exercises";

/** A coach's plan, and the version of it that the caller has seen, if they care. */
type Which = { coach_id: string; id: string; seen: number | undefined };

/** What is not named stays; exercises are replaced as a whole. Nothing assigned is touched. */
export async function changeTemplate(
  { coach_id, id, seen }: Which,
  { exercises, ...change }: TemplateChange,
  env: Env,
  now: number,
): Promise<Template> {
  await readTemplate(coach_id, id, env);
  const prescribed = exercises && (await requireExercises(exercises, env));
  const { version } = workout_templates;
  const unchanged = seen === undefined ? sql`true` : eq(version, seen);
  const db = drizzle(env.DB);
  try {
    await db.batch([
      db
        .update(workout_templates)
        .set({ ...change, version: onlyIf(unchanged, sql`${version} + 1`), updated_at: now })
        .where(ownTemplate(coach_id, id)),
      ...(prescribed ? [removePrescribed(id, env), insertPrescribed(id, prescribed, env)] : []),
    ]);
  } catch (thrown) {
    if (wasRefused(thrown)) throw new AppError("PRECONDITION_FAILED");
    // Exercises of a template that somebody has deleted meanwhile break their reference to it.
    await readTemplate(coach_id, id, env);
    throw thrown;
  }
  return readTemplate(coach_id, id, env);
}

/** What was assigned from it stays. */
export async function removeTemplate({ coach_id, id, seen }: Which, env: Env): Promise<void> {
  const unchanged = seen === undefined ? undefined : eq(workout_templates.version, seen);
  const gone = await drizzle(env.DB)
    .delete(workout_templates)
    .where(and(ownTemplate(coach_id, id), unchanged))
    .returning({ id: workout_templates.id });
  if (gone.length > 0) return;
  await readTemplate(coach_id, id, env);
  throw new AppError("PRECONDITION_FAILED");
}

const ownTemplate = (coachId: string, id: string) =>
  and(eq(workout_templates.coach_id, coachId), eq(workout_templates.id, id));
