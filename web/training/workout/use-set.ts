import { useEffect, useState } from "react";

import { SidelineError, type ShownSet, type WorkoutExercise, type WorkoutLog } from "#sdk/index";
import { useTraining } from "#sdk/react";
import { newId } from "#sdk/sync";
import { countdown } from "#web/training/rest/countdown";
import { prepareToRing } from "#web/training/rest/ring";
import { draftOf, isEmpty, type Typed, without } from "#web/training/workout/draft";
import type { Measure } from "#web/training/workout/measures";
import { useReport } from "#web/ui/use-report";

export type Place = {
  workoutId: string;
  exercise: WorkoutExercise;
  number: number;
  log: ShownSet | undefined;
  /** The same set when the exercise was done last. */
  before: WorkoutLog | undefined;
  /** After the last set of an exercise there is no rest to wait for. */
  isLast: boolean;
};

/** How a set stands: not done, done here, done and kept, edited since, or refused. */
type SetState = "open" | "waiting" | "done" | "changed" | "failed";

/** One set while it is done: what was typed, and the ways to log it, to put it right and to take it back. */
export function useSet(place: Place) {
  const { exercise, number, log } = place;
  const training = useTraining();
  const report = useReport();
  const [typed, setTyped] = useState<Typed>({});
  const [id, renew] = useState(newId);
  const where = { workout_id: place.workoutId, exercise_id: exercise.id };
  useRefusal(log);

  async function run(word: () => Promise<void>): Promise<void> {
    try {
      await word();
      // What was typed meanwhile is still to be kept.
      setTyped((now) => without(now, typed));
    } catch (thrown) {
      report(thrown);
    }
  }
  async function add(): Promise<void> {
    const { rest_seconds, name } = exercise;
    if (rest_seconds && !place.isLast) {
      prepareToRing();
      countdown.start(rest_seconds, name);
    }
    // Tapped twice before it shows, it is one set. Done once more after it was taken back, it is another.
    const draft = draftOf(place, typed);
    await training.log(where, { ...draft, set_number: number, client_log_id: id });
    renew(newId());
  }
  async function tick(): Promise<void> {
    if (!log) await add();
    else if (log.error) await training.retry(where, log, typed);
    else await training.correct(where, log, typed);
  }
  return {
    values: { ...log, ...typed },
    /** Without any figure there is nothing to keep. */
    isEmpty: !log && isEmpty(draftOf(place, typed)),
    set: (measure: Measure, value: number | null) =>
      setTyped((now) => ({ ...now, [measure]: value })),
    state: stateOf(log, typed),
    tick: () => run(tick),
    untick: () => run(async () => log && training.remove(where, log)),
  };
}

/** Tells once why a set is not taken. */
function useRefusal(log: ShownSet | undefined): void {
  const report = useReport();
  const { code, message = "" } = log?.error ?? {};
  useEffect(() => {
    // Whatever may pass is not told: it is tried again by itself.
    if (code === undefined || code === "OFFLINE" || code === "TIMEOUT") return;
    report(SidelineError.refused(code, message));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- It is told again only when it is another.
  }, [code, message]);
}

function stateOf(log: ShownSet | undefined, typed: Typed): SetState {
  if (!log) return "open";
  if (log.error) return "failed";
  if (Object.keys(typed).length > 0) return "changed";
  return log.is_waiting ? "waiting" : "done";
}
