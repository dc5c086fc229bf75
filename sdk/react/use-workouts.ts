import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import type { Workout } from "#sdk/wire";

export type WorkoutFilter = {
  /** Local dates, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
  status?: Workout["status"];
  /** By their days: the next ones first, or the last ones. */
  order?: "asc" | "desc";
};

/** The workouts that one has been given, by all coaches. */
export const useWorkouts = (filter: WorkoutFilter = {}): Pages<Workout> =>
  useRestPages("/api/v1/workouts/me", ({ workouts }) => workouts, { params: { query: filter } });

/** The workouts that one has given a client. */
export const useClientWorkouts = (
  clientProfileId: string,
  filter: WorkoutFilter = {},
): Pages<Workout> =>
  useRestPages("/api/v1/coaches/me/clients/{id}/workouts", ({ workouts }) => workouts, {
    params: { path: { id: clientProfileId }, query: filter },
  });
