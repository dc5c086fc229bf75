import type { ExerciseStatus } from "#contract/workouts";
import type { workouts } from "#d1-migrations/schema/workouts";

/** A workout's state as stored; that one was missed is asked of the calendar. */
export type WorkoutState = (typeof workouts.$inferSelect)["status"];

/** A table of allowed transitions: from each of these states to that one, and no other. */
export type Transitions<S extends string> = readonly { from: S; to: S }[];

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

/** The states from which one can be reached. */
export const statesBefore = <S extends string>(transitions: Transitions<S>, state: NoInfer<S>) =>
  transitions.filter(({ to }) => to === state).map(({ from }) => from);

/** The states that can be reached from one. */
export const statesAfter = <S extends string>(transitions: Transitions<S>, state: NoInfer<S>) =>
  transitions.filter(({ from }) => from === state).map(({ to }) => to);

/** The states in which a workout can still be worked on. */
export const OPEN_STATES = statesBefore(WORKOUT, "completed");
