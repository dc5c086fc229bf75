import { useQuery } from "@tanstack/react-query";

import type { ExerciseHistory, Workout, WorkoutExercise } from "#sdk/index";
import { useSideline } from "#sdk/react";

/** The workout itself may be among them, and one that was done late. */
const LOOKED_AT = 3;

export type LastTime = ExerciseHistory["entries"][number];

/**
 * What was done of an exercise before a workout. Asked once: no set that is logged now changes it,
 * as it would all that the SDK's hooks have read.
 */
export function useLastTime(workout: Workout, exercise: WorkoutExercise): LastTime | undefined {
  const { rest } = useSideline();
  const { history_id: exercise_id } = exercise;
  const { data } = useQuery({
    queryKey: ["last time", exercise_id, workout.id],
    queryFn: () =>
      rest.GET("/api/v1/workouts/me/exercises/{exercise_id}/history", {
        params: { path: { exercise_id }, query: { limit: LOOKED_AT } },
      }),
    staleTime: Infinity,
  });
  return data?.entries.find(
    ({ workout_id, scheduled_date }) =>
      workout_id !== workout.id && scheduled_date <= workout.scheduled_date,
  );
}
