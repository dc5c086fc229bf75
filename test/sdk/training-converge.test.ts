import fc from "fast-check";
import { expect, test } from "vitest";

import { newId } from "#sdk/new-id";
import { sharedServer } from "#test/blackbox/server";
import { Doing } from "#test/sdk/doing";
import { until } from "#test/sdk/until";

const server = sharedServer();

const WEIGHTS = {
  log: 5,
  correct: 5,
  remove: 2,
  read: 2,
  cut: 2,
  heal: 2,
  kill: 2,
  "lose request": 2,
  "lose answer": 3,
};
const VALUES = { on: fc.nat(1), which: fc.nat(9), reps: fc.integer({ min: 1, max: 99 }) };
const STEP = fc.oneof(
  ...Object.entries(WEIGHTS).map(([does, weight]) => ({
    weight,
    arbitrary: fc.record({ does: fc.constant(does), ...VALUES }),
  })),
);
type Step = { does: string; which: number; reps: number };

/** Repetitions of the sets that a device has logged, as it has said last; null where one is taken back. */
type Meant = Map<string, number | null>;

async function perform(at: Doing, own: Meant, gone: Set<string>, { does, which, reps }: Step) {
  const { training, squat, device } = at;
  const set = at.sets[which % Math.max(1, at.sets.length)];
  const name = set?.client_log_id ?? "";
  if (does === "log") {
    const client_log_id = newId();
    own.set(client_log_id, reps);
    await training.log(squat, { client_log_id, reps });
  } else if (does === "correct" && set && own.has(name)) {
    own.set(name, reps);
    await training.correct(squat, set, { reps });
  } else if (does === "remove" && set) {
    gone.add(name);
    await training.remove(squat, set);
  } else if (does === "read") await training.read(squat.workout_id).catch(() => undefined);
  else if (does === "cut") device.offline();
  else if (does === "heal") device.wire.heal();
  else if (does === "kill") device.restart();
  else if (does === "lose request") device.wire.lose(at.road, "request");
  else if (does === "lose answer") device.wire.lose(at.road, "answer");
}

/** All is said that was to be said, and what was refused, as it was deleted elsewhere, is given up. */
async function settled(at: Doing): Promise<void> {
  at.device.wire.heal();
  // Begins anew at once, instead of after a pause.
  at.device.restart();
  await at.training.read(at.squat.workout_id);
  await until(at.training.waiting, (count) => count === 0);
  for (const set of at.sets) if (set.error) await at.training.discard(at.squat, set);
}

test("[SDK-36] [SDK-37] whatever gets lost and dies, each set is there once, as it was meant last", async () => {
  const steps = fc.array(STEP, { minLength: 8, maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const phone = await Doing.begin(server.url);
      const both = [phone, await phone.elsewhere()] as const;
      const meant: [Meant, Meant] = [new Map(), new Map()];
      const gone = new Set<string>();
      for (const step of taken) await perform(both[step.on]!, meant[step.on]!, gone, step);
      for (const at of both) await settled(at);

      const truth = await phone.training.read(phone.squat.workout_id);
      const logs = truth.exercises[0]!.logs;
      const wanted = [...meant[0], ...meant[1]].filter(([name]) => !gone.has(name));
      const kept = logs.map(({ client_log_id, reps }) => [client_log_id, reps]);
      expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(wanted));
      expect(kept).toHaveLength(wanted.length);
      for (const at of both) {
        await at.training.read(at.squat.workout_id);
        expect(at.sets).toEqual(logs);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
