import { type MutationState, useMutationState } from "@tanstack/react-query";

import { logKey } from "#sdk/react/use-log-set";
import { useRest } from "#sdk/react/use-rest";
import { useSideline } from "#sdk/react/sideline-provider";
import { type PendingSet, withSet } from "#sdk/training/with-set";
import type { Workout, WorkoutLog } from "#sdk/wire";

/** One of one's workouts, with the sets that are still on their way. */
export function useWorkout(id: string): { workout: Workout | undefined; error: Error | null } {
  const client = useSideline();
  const { data, error } = useRest("/api/v1/workouts/me/{id}", { params: { path: { id } } });
  const states = useMutationState<MutationState<WorkoutLog, Error, PendingSet>>({
    filters: { mutationKey: logKey(client, id), status: "pending" },
  });
  const onTheWay = states.flatMap(({ variables }) => variables ?? []);
  const workout = data && onTheWay.reduce(withSet, data);
  return { workout, error };
}
