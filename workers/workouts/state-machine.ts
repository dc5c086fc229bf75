import type { ExerciseStatus } from "#contract/workouts";
import type { workouts } from "#d1-migrations/schema/workouts";
import { statesBefore, type Transitions } from "#lib/transitions";

/** A workout's state as stored; that one was missed is asked of the calendar. */
export type WorkoutState = (typeof workouts.$inferSelect)["status"];

export const WORKOUT: Transitions<WorkoutState> = [
  { from: "scheduled", to: "in_progress" },
  { from: "scheduled", to: "completed" },
  { from: "in_progress", to: "completed" },
  { from: "scheduled", to: "skipped" },
  { from: "in_progress", to: "skipped" },
];

/** While its workout is not ended. */
export const EXERCISE: Transitions<ExerciseStatus> = [
  { from: "pending", to: "completed" },
  { from: "pending", to: "skipped" },
  { from: "completed", to: "pending" },
  { from: "skipped", to: "pending" },
];

/** The states in which a workout can still be worked on. */
export const OPEN_STATES = statesBefore(WORKOUT, "completed");
