import { drizzle } from "drizzle-orm/d1";

import type { NewTemplate, Template } from "#contract/templates";
import { workout_templates } from "#d1-migrations/schema/workouts";
import { requireFeature } from "#workers/subscriptions/require-feature";
import { findTemplate, readTemplate } from "#workers/workouts/read-templates";
import { requireExercises } from "#workers/workouts/require-exercises";
import { insertPrescribed } from "#workers/workouts/template-exercises";

/** Keeps a new plan, under an id that a retry of the same request finds again. */
export async function makeTemplate(
  { id, coach_id }: { id: string; coach_id: string },
  { name, description, exercises }: NewTemplate,
  env: Env,
  now: number,
): Promise<Template> {
  await requireFeature("workout_templates", coach_id, env, now);
  const prescribed = await requireExercises(exercises, env);
  const db = drizzle(env.DB);
  const row = { id, coach_id, name, description, version: 1, created_at: now, updated_at: now };
  try {
    await db.batch([
      db.insert(workout_templates).values(row),
      insertPrescribed(id, prescribed, env),
    ]);
  } catch (thrown) {
    // An earlier try of the same request may have come this far.
    const kept = await findTemplate(coach_id, id, env);
    if (!kept) throw thrown;
    return kept;
  }
  return readTemplate(coach_id, id, env);
}
