import {
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { id, instant, oneOf } from "#d1-migrations/schema/columns";
import { exercise_library } from "#d1-migrations/schema/library";
import { users } from "#d1-migrations/schema/users";

/** What one exercise asks for, in a template and in each workout that was copied from it. */
const prescription = () => ({
  /** Of the library; null for one that only its coach knows. */
  exercise_id: text({ length: 96 }).references(() => exercise_library.id),
  name: text({ length: 96 }).notNull(),
  section: text({ length: 64 }),
  /** Exercises of one group are done in turns. */
  superset_group: text({ length: 8 }),
  sets: integer().notNull(),
  reps_min: integer(),
  reps_max: integer(),
  load: real(),
  load_unit: text({ enum: ["kg", "lb", "percent_1rm", "rpe"] }).notNull(),
  tempo: text({ length: 16 }),
  rest_seconds: integer(),
  duration_seconds: integer(),
  distance_meters: real(),
  notes: text({ length: 2000 }),
});

/** A coach's plan of a workout. */
export const workout_templates = sqliteTable(
  "workout_templates",
  {
    id: text().primaryKey(),
    coach_id: id().references(() => users.id, { onDelete: "cascade" }),
    name: text({ length: 128 }).notNull(),
    description: text({ length: 4000 }).notNull(),
    version: integer().notNull(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [index("workout_templates_by_coach").on(t.coach_id, t.id)],
);

export const workout_template_exercises = sqliteTable(
  "workout_template_exercises",
  {
    template_id: id().references(() => workout_templates.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    ...prescription(),
  },
  (t) => [primaryKey({ columns: [t.template_id, t.position] })],
);

const WORKOUT_STATES = ["scheduled", "in_progress", "completed", "skipped"] as const;
const EXERCISE_STATES = ["pending", "completed", "skipped"] as const;
const UNITS = ["kg", "lb"] as const;

/** A workout for one client and one day: a copy that no later edit of its template touches. */
export const workouts = sqliteTable(
  "workouts",
  {
    id: text().primaryKey(),
    client_profile_id: id().references(() => client_profiles.id, { onDelete: "cascade" }),
    /** Both of the client's profile, which never changes them: so lists need no join. */
    coach_id: id().references(() => users.id, { onDelete: "cascade" }),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    /** The request that assigned it: repeated, it assigns nothing more. */
    assignment_id: id(),
    template_id: text().references(() => workout_templates.id, { onDelete: "set null" }),
    name: text({ length: 128 }).notNull(),
    description: text({ length: 4000 }).notNull(),
    /** A day of the client's own calendar. */
    scheduled_date: text({ length: 10 }).notNull(),
    status: text({ enum: WORKOUT_STATES }).notNull(),
    started_at: instant(),
    completed_at: instant(),
    skipped_at: instant(),
    client_notes: text({ length: 2000 }),
    skip_reason: text({ length: 500 }),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [
    index("workouts_by_user").on(t.user_id, t.scheduled_date, t.id),
    index("workouts_by_client").on(t.client_profile_id, t.scheduled_date, t.id),
    // The last column is for counting what was completed: all of it without a look at the rows.
    index("workouts_by_coach").on(t.coach_id, t.scheduled_date, t.id, t.completed_at),
    index("workouts_by_template").on(t.template_id),
    uniqueIndex("workouts_once").on(t.assignment_id, t.client_profile_id, t.scheduled_date),
    check("workouts_status", oneOf(t.status, WORKOUT_STATES)),
  ],
);

export const workout_exercises = sqliteTable(
  "workout_exercises",
  {
    id: text().primaryKey(),
    workout_id: id().references(() => workouts.id, { onDelete: "cascade" }),
    /** The workout's. */
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    ...prescription(),
    /** What the exercise's history is found by: the library's id, or made of the name. */
    history_id: text({ length: 96 }).notNull(),
    status: text({ enum: EXERCISE_STATES }).notNull(),
    completed_at: instant(),
    skipped_at: instant(),
  },
  (t) => [
    uniqueIndex("workout_exercises_in_order").on(t.workout_id, t.position),
    index("workout_exercises_by_history").on(t.user_id, t.history_id),
    check("workout_exercises_status", oneOf(t.status, EXERCISE_STATES)),
  ],
);

/** One set as it was done. */
export const workout_logs = sqliteTable(
  "workout_logs",
  {
    id: text().primaryKey(),
    workout_exercise_id: id().references(() => workout_exercises.id, { onDelete: "cascade" }),
    /** The client's own name for it: logged again, it stays one set. */
    client_log_id: text({ length: 64 }),
    set_number: integer().notNull(),
    reps: integer(),
    /** As it was entered; in kilograms only where weights are compared. */
    weight: real(),
    weight_unit: text({ enum: UNITS }).notNull(),
    rpe: real(),
    duration_seconds: integer(),
    distance_meters: real(),
    logged_at: instant().notNull(),
  },
  (t) => [
    uniqueIndex("workout_logs_once").on(t.workout_exercise_id, t.client_log_id),
    uniqueIndex("workout_logs_in_order").on(t.workout_exercise_id, t.set_number),
    check("workout_logs_unit", oneOf(t.weight_unit, UNITS)),
  ],
);

/** The clients' names for sets that were deleted: a late repetition does not bring one back. */
export const removed_workout_logs = sqliteTable(
  "removed_workout_logs",
  {
    workout_exercise_id: id().references(() => workout_exercises.id, { onDelete: "cascade" }),
    client_log_id: text({ length: 64 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workout_exercise_id, t.client_log_id] })],
);
