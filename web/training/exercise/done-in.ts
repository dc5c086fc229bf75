import type { Workout } from "#sdk/index";

type Done = { id: string; name: string };

/** Each exercise with a set once, the latest first; by the id of its history. */
export function doneIn(workouts: Workout[]): Done[] {
  const done = workouts.flatMap(({ exercises }) => exercises).filter(({ logs }) => logs.length > 0);
  const names = new Map(done.toReversed().map(({ history_id, name }) => [history_id, name]));
  return [...names].toReversed().map(([id, name]) => ({ id, name }));
}
