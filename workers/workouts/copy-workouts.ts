import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Template } from "#contract/templates";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { workout_exercises, workouts } from "#d1-migrations/schema/workouts";
import { historyId } from "#workers/workouts/history-id";
import { columnsOf } from "#workers/workouts/insert-all";

/** A workout to be, with an id for each exercise of the template. */
export type Planned = {
  id: string;
  client_profile_id: string;
  user_id: string;
  scheduled_date: string;
  exercise_ids: string[];
};

type Copies = { coach_id: string; assignment_id: string; template: Template; planned: Planned[] };

/**
 * Undoes its batch should one of the clients have left or paused meanwhile: then it finds no user,
 * without whom there is no workout.
 */
export function insertWorkouts(
  { coach_id, assignment_id, template, planned }: Copies,
  env: Env,
  now: number,
) {
  const columns = columnsOf(workouts, "plan", {
    coach_id: sql`${coach_id}`,
    user_id: sql`(SELECT user_id FROM ${client_profiles} AS client
      WHERE client.id = plan.value ->> 'client_profile_id'
        AND client.coach_id = ${coach_id} AND client.status = 'active')`,
    assignment_id: sql`${assignment_id}`,
    template_id: sql`${template.id}`,
    name: sql`${template.name}`,
    description: sql`${template.description}`,
    status: sql`'scheduled'`,
    created_at: sql`${now}`,
    updated_at: sql`${now}`,
  });
  return drizzle(env.DB)
    .insert(workouts)
    .select(sql`SELECT ${columns} FROM json_each(${JSON.stringify(planned)}) AS plan`);
}

/** Every exercise of the template, for every workout. */
export function insertExercises({ planned, template }: Copies, env: Env) {
  const exercises = template.exercises.map((exercise) => ({
    ...exercise,
    history_id: historyId(exercise),
  }));
  const columns = columnsOf(workout_exercises, "exercise", {
    id: sql`plan.value -> 'exercise_ids' ->> exercise.key`,
    workout_id: sql`plan.value ->> 'id'`,
    user_id: sql`plan.value ->> 'user_id'`,
    status: sql`'pending'`,
  });
  return drizzle(env.DB)
    .insert(workout_exercises)
    .select(
      sql`SELECT ${columns} FROM json_each(${JSON.stringify(planned)}) AS plan
        CROSS JOIN json_each(${JSON.stringify(exercises)}) AS exercise`,
    );
}
