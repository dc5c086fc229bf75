import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Slug } from "#contract/library";
import { Cursor, limit } from "#contract/paging";
import { Prescription } from "#contract/templates";

/** As many workouts as one request assigns: clients times dates. */
const MAX_ASSIGNED = 100;
/** As many sets as one exercise holds. */
export const MAX_LOGS = 50;

const Day = z.iso.date();
const different = (list: string[]) => new Set(list).size === list.length;

export const Assignment = z
  .strictObject({
    template_id: Id,
    client_profile_ids: z.array(Id).min(1).max(50).refine(different, "names one client twice"),
    dates: z.array(Day).min(1).max(62).refine(different, "names one day twice"),
  })
  .refine(
    ({ client_profile_ids, dates }) => client_profile_ids.length * dates.length <= MAX_ASSIGNED,
    {
      path: ["dates"],
      message: `makes more than ${MAX_ASSIGNED} workouts at once`,
    },
  )
  .meta({ id: "Assignment" });
export type Assignment = z.infer<typeof Assignment>;

export const Assigned = z
  .strictObject({
    workouts: z.array(z.strictObject({ id: Id, client_profile_id: Id, scheduled_date: Day })),
  })
  .meta({ id: "Assigned" });
export type Assigned = z.infer<typeof Assigned>;

/** Missed is a scheduled workout whose day has passed where its client is. */
export const WorkoutStatus = z.enum(["scheduled", "in_progress", "completed", "skipped", "missed"]);
export type WorkoutStatus = z.infer<typeof WorkoutStatus>;
export const ExerciseStatus = z.enum(["pending", "completed", "skipped"]);
export type ExerciseStatus = z.infer<typeof ExerciseStatus>;

const WeightUnit = z.enum(["kg", "lb"]);

/** One set as it was done. */
export const Log = z
  .strictObject({
    id: Id,
    client_log_id: z.string().nullable(),
    set_number: z.int(),
    reps: z.int().nullable(),
    weight: z.number().nullable(),
    weight_unit: WeightUnit,
    rpe: z.number().nullable(),
    duration_seconds: z.int().nullable(),
    distance_meters: z.number().nullable(),
    logged_at: Instant,
  })
  .meta({ id: "WorkoutLog" });
export type Log = z.infer<typeof Log>;

const measures = {
  reps: z.int().min(0).max(10_000).nullable(),
  weight: z.number().min(0).max(2000).nullable(),
  weight_unit: WeightUnit,
  /** How hard it was: 10 is nothing left. */
  rpe: z.number().min(1).max(10).multipleOf(0.5).nullable(),
  duration_seconds: z.int().min(0).max(86_400).nullable(),
  distance_meters: z.number().min(0).max(1_000_000).nullable(),
};
const SetNumber = z.int().min(1).max(999);

export const NewLog = z
  .strictObject({
    client_log_id: z
      .string()
      .regex(/^[\w.:-]{1,64}$/, "must be 1 to 64 letters, digits or . : - _")
      .optional()
      .meta({
        description:
          "The client's own name for the set: logged again, it stays one, or stays deleted.",
      }),
    set_number: SetNumber.optional().meta({
      description: "The next one unless told, and where another set has the number.",
    }),
    reps: measures.reps.default(null),
    weight: measures.weight.default(null),
    weight_unit: WeightUnit.default("kg"),
    rpe: measures.rpe.default(null),
    duration_seconds: measures.duration_seconds.default(null),
    distance_meters: measures.distance_meters.default(null),
  })
  .refine(
    ({ reps, weight, duration_seconds, distance_meters }) =>
      [reps, weight, duration_seconds, distance_meters].some((value) => value !== null),
    "must say what was done: reps, weight, duration_seconds or distance_meters",
  )
  .meta({ id: "NewLog" });
export type NewLog = z.infer<typeof NewLog>;

export const LogChange = z
  .strictObject({ set_number: SetNumber, ...measures })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "LogChange" });
export type LogChange = z.infer<typeof LogChange>;

export const WorkoutExercise = Prescription.extend({
  id: Id,
  /** What its history is asked for by: `exercise_id`, or the name's slug where there is none. */
  history_id: Slug,
  status: ExerciseStatus,
  completed_at: Instant.nullable(),
  skipped_at: Instant.nullable(),
  logs: z.array(Log),
}).meta({ id: "WorkoutExercise" });
export type WorkoutExercise = z.infer<typeof WorkoutExercise>;

export const Workout = z
  .strictObject({
    id: Id,
    client_profile_id: Id,
    coach_id: Id,
    template_id: Id.nullable(),
    name: z.string(),
    description: z.string(),
    status: WorkoutStatus,
    /** A day of the client's own calendar. */
    scheduled_date: Day,
    started_at: Instant.nullable(),
    completed_at: Instant.nullable(),
    skipped_at: Instant.nullable(),
    client_notes: z.string().nullable(),
    skip_reason: z.string().nullable(),
    exercises: z.array(WorkoutExercise),
    created_at: Instant,
    updated_at: Instant,
  })
  .meta({ id: "Workout" });
export type Workout = z.infer<typeof Workout>;

export const WorkoutParams = z.strictObject({ id: Id });
export const ClientWorkoutParams = z.strictObject({ id: Id, workout_id: Id });
export const WorkoutQuery = z
  .strictObject({
    from: Day.optional().meta({ description: "The first day." }),
    to: Day.optional().meta({ description: "The last day." }),
    status: WorkoutStatus.optional(),
    order: z.enum(["asc", "desc"]).default("desc").meta({ description: "By their days." }),
    cursor: Cursor,
    limit: limit(50, 20),
  })
  .meta({ id: "WorkoutQuery" });
export type WorkoutQuery = z.infer<typeof WorkoutQuery>;
export const Workouts = z
  .strictObject({ workouts: z.array(Workout), next_cursor: z.string().nullable() })
  .meta({ id: "Workouts" });
export type Workouts = z.infer<typeof Workouts>;

export const WorkoutEnd = z
  .strictObject({ client_notes: z.string().trim().max(2000).optional() })
  .meta({ id: "WorkoutEnd" });
export const WorkoutSkip = z
  .strictObject({ reason: z.string().trim().max(500).optional() })
  .meta({ id: "WorkoutSkip" });

export const HistoryParams = z.strictObject({ exercise_id: Slug });
export const ClientHistoryParams = z.strictObject({ id: Id, exercise_id: Slug });
export const HistoryQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 25) });
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** The set that nothing has beaten yet; the earliest of equals. */
const Best = Log.extend({ workout_id: Id }).meta({ id: "BestSet" });
export type Best = z.infer<typeof Best>;

/** Weights are compared in kilograms, exactly: a pound is 0.45359237 kg. */
export const Records = z
  .strictObject({
    max_weight: Best.or(z.null()),
    /** The weight that could be lifted once, reckoned by Epley. */
    estimated_1rm: Best.extend({ estimated_1rm_kg: z.number() })
      .meta({ id: "EstimatedBest" })
      .or(z.null()),
    max_reps: Best.or(z.null()),
    longest: Best.or(z.null()),
    farthest: Best.or(z.null()),
    /** The heaviest set of each number of repetitions, 1 to 20. */
    by_reps: z.array(Best),
  })
  .meta({ id: "Records" });
export type Records = z.infer<typeof Records>;

export const History = z
  .strictObject({
    exercise_id: Slug,
    records: Records,
    /** The workouts with sets of it, the latest day first. */
    entries: z.array(
      z.strictObject({
        workout_id: Id,
        workout_exercise_id: Id,
        name: z.string(),
        scheduled_date: Day,
        /** The best of its sets; null where none has weight and repetitions. */
        estimated_1rm_kg: z.number().nullable(),
        /** Weight times repetitions, over all its sets. */
        volume_kg: z.number(),
        logs: z.array(Log),
      }),
    ),
    next_cursor: z.string().nullable(),
  })
  .meta({ id: "ExerciseHistory" });
export type History = z.infer<typeof History>;
