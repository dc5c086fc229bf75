import { drizzle } from "drizzle-orm/d1";
import { eq } from "drizzle-orm";

import type { Prescription } from "#contract/templates";
import { workout_template_exercises } from "#d1-migrations/schema/workouts";
import { insertAll } from "#workers/workouts/insert-all";

/** The statements that give a template its exercises, and take them away. */

export const insertPrescribed = (template_id: string, prescribed: Prescription[], env: Env) =>
  insertAll(
    workout_template_exercises,
    prescribed.map((exercise) => ({ ...exercise, template_id })),
    env,
  );

export const removePrescribed = (templateId: string, env: Env) =>
  drizzle(env.DB)
    .delete(workout_template_exercises)
    .where(eq(workout_template_exercises.template_id, templateId));
