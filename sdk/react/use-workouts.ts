import { useEffect } from "react";

import { useLive } from "#sdk/react/use-live";
import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import { useTraining } from "#sdk/react/use-training";
import type { ShownWorkout } from "#sdk/training/shown-workout";
import type { Workout } from "#sdk/wire";

export type WorkoutFilter = {
  /** Local dates, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
  status?: Workout["status"];
  /** By their days: the next ones first, or the last ones. */
  order?: "asc" | "desc";
};

/** The workouts that one has been given, by all coaches; without a network those that are kept here. */
export function useWorkouts(filter: WorkoutFilter = {}): Pages<ShownWorkout> {
  const training = useTraining();
  const pages = useRestPages("/api/v1/workouts/me", ({ workouts }) => workouts, {
    params: { query: filter },
  });
  const kept = useLive("training", training.workouts);
  const { items } = pages;
  useEffect(() => {
    // A storage that fails, or nobody who is signed in any more: then nothing is kept.
    if (items) training.keep(items).catch(() => undefined);
  }, [training, items]);
  if (items || !pages.error || kept.size === 0) return pages;
  return { ...pages, items: chosen([...kept.values()], filter) };
}

function chosen(
  workouts: ShownWorkout[],
  { from = "", to = "\uFFFF", status, order }: WorkoutFilter,
) {
  const asked = workouts.filter(
    (one) =>
      from <= one.scheduled_date &&
      one.scheduled_date <= to &&
      (status === undefined || one.status === status),
  );
  const sign = order === "asc" ? 1 : -1;
  return asked.toSorted((a, b) => sign * (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** Of a day in the order of their ids, as the server has them. */
const dayOf = ({ scheduled_date, id }: ShownWorkout): string => `${scheduled_date} ${id}`;

/** The workouts that one has given a client. */
export const useClientWorkouts = (
  clientProfileId: string,
  filter: WorkoutFilter = {},
): Pages<Workout> =>
  useRestPages("/api/v1/coaches/me/clients/{id}/workouts", ({ workouts }) => workouts, {
    params: { path: { id: clientProfileId }, query: filter },
  });
