import { asc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Log, Workout, WorkoutExercise } from "#contract/workouts";
import { workout_exercises, workout_logs, type workouts } from "#d1-migrations/schema/workouts";
import { instantOrNull } from "#lib/instant-or-null";

export type WorkoutRow = typeof workouts.$inferSelect;
export type ExerciseRow = typeof workout_exercises.$inferSelect;
export type LogRow = typeof workout_logs.$inferSelect;

/** Workouts with their exercises and sets, as people see them on the days that it is for each. */
export async function shown(
  rows: WorkoutRow[],
  days: Record<string, string>,
  env: Env,
): Promise<Workout[]> {
  const { exercises, logs } = await partsOf(
    rows.map(({ id }) => id),
    env,
  );
  return rows.map(({ assignment_id: _, user_id: __, ...workout }) => ({
    ...workout,
    status: isMissed(workout, days) ? "missed" : workout.status,
    exercises: (exercises.get(workout.id) ?? []).map((exercise) =>
      shownExercise(exercise, logs.get(exercise.id)),
    ),
    started_at: instantOrNull(workout.started_at),
    completed_at: instantOrNull(workout.completed_at),
    skipped_at: instantOrNull(workout.skipped_at),
    created_at: new Date(workout.created_at).toISOString(),
    updated_at: new Date(workout.updated_at).toISOString(),
  }));
}

export const shownExercise = (
  { workout_id: _, user_id: __, ...exercise }: ExerciseRow,
  logs: LogRow[] = [],
): WorkoutExercise => ({
  ...exercise,
  completed_at: instantOrNull(exercise.completed_at),
  skipped_at: instantOrNull(exercise.skipped_at),
  logs: logs.map(shownLog),
});

export const shownLog = ({ workout_exercise_id: _, logged_at, ...log }: LogRow): Log => ({
  ...log,
  logged_at: new Date(logged_at).toISOString(),
});

const isMissed = (
  {
    status,
    scheduled_date,
    client_profile_id,
  }: Pick<WorkoutRow, "status" | "scheduled_date" | "client_profile_id">,
  days: Record<string, string>,
) => status === "scheduled" && scheduled_date < (days[client_profile_id] ?? "");

/** The exercises of workouts and the sets of these, each in order. */
async function partsOf(workoutIds: string[], env: Env) {
  const db = drizzle(env.DB);
  const { workout_id, position } = workout_exercises;
  const theirs = inArray(
    workout_id,
    sql`(SELECT value FROM json_each(${JSON.stringify(workoutIds)}))`,
  );
  const [exercises, logs] = await db.batch([
    db.select().from(workout_exercises).where(theirs).orderBy(asc(workout_id), asc(position)),
    db
      .select(getTableColumns(workout_logs))
      .from(workout_logs)
      .innerJoin(workout_exercises, eq(workout_exercises.id, workout_logs.workout_exercise_id))
      .where(theirs)
      .orderBy(asc(workout_logs.set_number), asc(workout_logs.id)),
  ]);
  return {
    exercises: Map.groupBy(exercises, (exercise) => exercise.workout_id),
    logs: Map.groupBy(logs, (log) => log.workout_exercise_id),
  };
}

/** The sets of one exercise, in order. */
export const logsOf = (exerciseId: string, env: Env) =>
  drizzle(env.DB)
    .select()
    .from(workout_logs)
    .where(eq(workout_logs.workout_exercise_id, exerciseId))
    .orderBy(asc(workout_logs.set_number), asc(workout_logs.id));
