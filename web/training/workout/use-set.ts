import { useState } from "react";

import { SidelineError, type WorkoutExercise, type WorkoutLog } from "#sdk/index";
import { useLogSet, useSideline } from "#sdk/react";
import { countdown } from "#web/training/rest/countdown";
import { prepareToRing } from "#web/training/rest/ring";
import { changeOf, draftOf, isEmpty, type Typed, without } from "#web/training/workout/draft";
import type { Measure } from "#web/training/workout/measures";
import { useReport } from "#web/ui/use-report";

export type Place = {
  workoutId: string;
  exercise: WorkoutExercise;
  number: number;
  log: WorkoutLog | undefined;
  /** The same set when the exercise was done last. */
  before: WorkoutLog | undefined;
  /** After the last set of an exercise there is no rest to wait for. */
  isLast: boolean;
};

/** How a set stands: not done, on its way, kept, kept but edited since, or not kept after all. */
type SetState = "open" | "saving" | "done" | "changed" | "failed";

/**
 * One set while it is done: what was typed, and the ways to keep it, to put it right and to take it
 * back. It keeps its `client_log_id` until the server has it: ticked again after a broken network,
 * and with other figures, it is still one.
 */
export function useSet(place: Place) {
  const { workoutId, exercise, number } = place;
  const { rest } = useSideline();
  const { log: keep } = useLogSet(workoutId);
  const report = useReport();
  const [typed, setTyped] = useState<Typed>({});
  const [name, rename] = useState(() => crypto.randomUUID());
  const [work, setWork] = useState<"saving" | "failed">();
  const [log, show] = useShown(place.log);

  async function run(save: () => Promise<unknown>): Promise<void> {
    setWork("saving");
    try {
      await save();
      // What was typed meanwhile is still to be kept.
      setTyped((now) => without(now, typed));
      setWork(undefined);
    } catch (thrown) {
      setWork("failed");
      report(thrown);
    }
  }

  async function change({ id }: WorkoutLog, body: Typed): Promise<void> {
    show(await rest.PATCH("/api/v1/workouts/logs/{id}", { params: { path: { id } }, body }));
  }
  async function add(): Promise<void> {
    const { rest_seconds, name: after } = exercise;
    if (rest_seconds && !place.isLast && work !== "failed") {
      prepareToRing();
      countdown.start(rest_seconds, after);
    }
    const draft = draftOf(place, typed);
    const body = { ...draft, set_number: number, client_log_id: name };
    const kept = await keep(exercise.id, body).catch((thrown: unknown) => {
      // Kept and deleted since, from another device: what is done now is another set.
      if (thrown instanceof SidelineError && thrown.code === "CONFLICT")
        rename(crypto.randomUUID());
      throw thrown;
    });
    rename(crypto.randomUUID());
    // An earlier try has arrived after all, with what stood here then.
    const late = changeOf(kept, draft);
    if (Object.keys(late).length > 0) await change(kept, late);
  }
  async function remove({ id }: WorkoutLog): Promise<void> {
    await rest.DELETE("/api/v1/workouts/logs/{id}", { params: { path: { id } } });
    show(undefined);
  }
  return {
    values: { ...log, ...typed },
    /** Without any figure there is nothing to keep. */
    isEmpty: !log && isEmpty(draftOf(place, typed)),
    set: (measure: Measure, value: number | null) =>
      setTyped((now) => ({ ...now, [measure]: value })),
    state: stateOf(log, typed, work),
    tick: () => run(() => (log ? change(log, typed) : add())),
    untick: () => run(async () => log && remove(log)),
  };
}

/** What the server has answered stands in place of what was read before, until it is read again. */
function useShown(read: WorkoutLog | undefined) {
  const [answer, setAnswer] = useState<{ over: WorkoutLog | undefined; log?: WorkoutLog }>();
  const log = answer && answer.over === read ? answer.log : read;
  const show = (now: WorkoutLog | undefined) => setAnswer({ over: read, ...(now && { log: now }) });
  return [log, show] as const;
}

/** What the server has is there, whatever has failed since. */
function stateOf(
  log: WorkoutLog | undefined,
  typed: Typed,
  work: "saving" | "failed" | undefined,
): SetState {
  if (!log) return work ?? "open";
  // Until the server has named it, it goes by our own name for it.
  if (work === "saving" || log.id === log.client_log_id) return "saving";
  return Object.keys(typed).length > 0 ? "changed" : "done";
}
