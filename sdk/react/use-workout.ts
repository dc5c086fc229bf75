import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";

import { restKey } from "#sdk/react/query-key";
import { useLive } from "#sdk/react/use-live";
import { useSideline } from "#sdk/react/sideline-provider";
import { useTraining } from "#sdk/react/use-training";
import type { ShownWorkout } from "#sdk/training/shown-workout";
import type { LogChange, NewLog, WorkoutLog } from "#sdk/wire";

export type DoingWorkout = {
  /** With one's sets as soon as they are logged; also without a network, once it has been read. */
  workout: ShownWorkout | undefined;
  /** Why it could not be read anew. */
  error: Error | null;
  /** Logs a set of an exercise. Resolves as soon as it is safe on this device, as the others do. */
  log(exerciseId: string, set: NewLog): Promise<void>;
  correct(exerciseId: string, set: WorkoutLog, change: LogChange): Promise<void>;
  /** Takes a set back. */
  remove(exerciseId: string, set: WorkoutLog): Promise<void>;
  /** Tries once more what was refused, as it has been put right since. */
  retry(exerciseId: string, set: WorkoutLog, change?: LogChange): Promise<void>;
  /** Gives up what was refused: the set is as it was before, or is none. */
  discard(exerciseId: string, set: WorkoutLog): Promise<void>;
};

/** One of one's workouts, and the ways to do it. */
export function useWorkout(id: string): DoingWorkout {
  const client = useSideline();
  const training = useTraining();
  const { error } = useQuery({
    queryKey: [...restKey(client), "/api/v1/workouts/me/{id}", { params: { path: { id } } }],
    queryFn: ({ signal }) => training.read(id, signal),
    retry: false,
    networkMode: "always",
  });
  const workout = useLive("training", training.workouts, (all) => all.get(id));
  const ways = useMemo(() => {
    const of = (exercise_id: string) => ({ workout_id: id, exercise_id });
    return {
      log: (exerciseId: string, set: NewLog) => training.log(of(exerciseId), set),
      correct: (exerciseId: string, set: WorkoutLog, change: LogChange) =>
        training.correct(of(exerciseId), set, change),
      remove: (exerciseId: string, set: WorkoutLog) => training.remove(of(exerciseId), set),
      retry: (exerciseId: string, set: WorkoutLog, change?: LogChange) =>
        training.retry(of(exerciseId), set, change),
      discard: (exerciseId: string, set: WorkoutLog) => training.discard(of(exerciseId), set),
    };
  }, [training, id]);
  return { workout, error, ...ways };
}
