import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { newId } from "#sdk/new-id";
import { restKey } from "#sdk/react/query-key";
import { useSideline } from "#sdk/react/sideline-provider";
import type { Sideline } from "#sdk/sideline";
import type { PendingSet } from "#sdk/training/with-set";
import type { NewLog, WorkoutLog } from "#sdk/wire";

/** Of one of one's workouts, as it was read. */
const workoutKey = (client: Sideline, id: string) =>
  [...restKey(client), "/api/v1/workouts/me/{id}", { params: { path: { id } } }] as const;

/** Of the sets of one workout that are on their way. */
export const logKey = (client: Sideline, workoutId: string) =>
  [...restKey(client), "log", workoutId] as const;

export type LoggingSets = {
  /** Keeps a set of an exercise. `useWorkout` shows it at once; it goes again if this rejects. */
  log(exerciseId: string, set: NewLog): Promise<WorkoutLog>;
  isLogging: boolean;
  /** Why the last one was not kept. */
  error: Error | null;
};

/**
 * Logs sets of a workout. Whoever presses the button again after a try failed has logged one set,
 * even if the first did arrive: the same set then goes by the same `client_log_id`.
 */
export function useLogSet(workoutId: string): LoggingSets {
  const client = useSideline();
  const queries = useQueryClient();
  /** What the sets were called of which nobody knows whether they arrived. */
  const [lost] = useState(() => new Map<string, string>());
  const { mutateAsync, isPending, error } = useMutation({
    mutationKey: logKey(client, workoutId),
    mutationFn: ({ exerciseId, set }: PendingSet) =>
      client.rest.POST("/api/v1/workouts/exercises/{id}/logs", {
        params: { path: { id: exerciseId } },
        body: set,
      }),
    // On its way until it is shown: else it would be gone for as long as the workout is read again.
    onSuccess: () => queries.invalidateQueries({ queryKey: workoutKey(client, workoutId) }),
    networkMode: "always",
  });
  const log = async (exerciseId: string, draft: NewLog) => {
    const wish = JSON.stringify([exerciseId, draft]);
    const client_log_id = draft.client_log_id ?? lost.get(wish) ?? newId();
    lost.delete(wish);
    const at = new Date().toISOString();
    try {
      return await mutateAsync({ exerciseId, set: { ...draft, client_log_id }, at });
    } catch (thrown) {
      lost.set(wish, client_log_id);
      throw thrown;
    }
  };
  return { log, isLogging: isPending, error };
}
