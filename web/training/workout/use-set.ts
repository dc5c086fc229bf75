import { useState } from "react";

import type { WorkoutExercise, WorkoutLog } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { countdown } from "#web/training/rest/countdown";
import { askedFor, MEASURES, type Measure, measuresOf } from "#web/training/workout/measures";
import { useReport } from "#web/ui/use-report";

type Values = Partial<Record<Measure, number | null>>;
type Place = {
  exercise: WorkoutExercise;
  number: number;
  log: WorkoutLog | undefined;
  /** After the last set of an exercise there is no rest to wait for. */
  isLast: boolean;
};

/** How a set stands: not done, on its way, kept, kept but edited since, or not kept after all. */
type SetState = "open" | "saving" | "done" | "changed" | "failed";

/**
 * One set while it is done: what was typed, and the way to keep it. It keeps its `client_log_id`
 * until the server has it, so that ticking again after a broken network does not make two.
 */
export function useSet({ exercise, number, log, isLast }: Place) {
  const { rest } = useSideline();
  const report = useReport();
  const [typed, setTyped] = useState<Values>({});
  const [id] = useState(() => crypto.randomUUID());
  const [work, setWork] = useState<"saving" | "failed">();
  const kept: Values = log ? Object.fromEntries(MEASURES.map((name) => [name, log[name]])) : {};
  const values = { ...kept, ...typed };

  async function run(save: () => Promise<unknown>): Promise<void> {
    setWork("saving");
    try {
      await save();
      setTyped({});
      setWork(undefined);
    } catch (thrown) {
      setWork("failed");
      report(thrown);
    }
  }

  const change = (own: WorkoutLog) => {
    const params = { path: { id: own.id } };
    return rest.PATCH("/api/v1/workouts/logs/{id}", { params, body: typed });
  };
  const keep = () => {
    const { rest_seconds, load_unit, name } = exercise;
    if (rest_seconds && !isLast) countdown.start(rest_seconds, name);
    const asked = measuresOf(exercise).filter((measure) => measure !== "rpe");
    const measured = asked.map((measure) => [
      measure,
      values[measure] ?? askedFor(exercise, measure),
    ]);
    return rest.POST("/api/v1/workouts/exercises/{id}/logs", {
      params: { path: { id: exercise.id } },
      body: {
        client_log_id: id,
        set_number: number,
        weight_unit: load_unit === "lb" ? "lb" : "kg",
        ...Object.fromEntries(measured),
        rpe: values.rpe ?? null,
      },
    });
  };
  return {
    values,
    set: (measure: Measure, value: number | null) =>
      setTyped((now) => ({ ...now, [measure]: value })),
    state: stateOf(log, typed, work),
    tick: () => run(() => (log ? change(log) : keep())),
    untick: () =>
      run(async () => {
        if (!log) return;
        await rest.DELETE("/api/v1/workouts/logs/{id}", { params: { path: { id: log.id } } });
      }),
  };
}

function stateOf(
  log: WorkoutLog | undefined,
  typed: Values,
  work: "saving" | "failed" | undefined,
): SetState {
  if (work) return work;
  if (!log) return "open";
  return Object.keys(typed).length > 0 ? "changed" : "done";
}
