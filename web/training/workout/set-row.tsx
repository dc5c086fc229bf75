import { ActionIcon, NumberInput } from "@mantine/core";
import { mdiCheck, mdiClose, mdiRefresh } from "@mdi/js";

import type { WorkoutExercise, WorkoutLog } from "#sdk/index";
import { useWords } from "#web/training/use-words";
import { askedFor, type Measure } from "#web/training/workout/measures";
import { useSet } from "#web/training/workout/use-set";
import css from "#web/training/workout/workout-page.module.css";
import { Icon } from "#web/ui/icon.tsx";

type SetRowProps = {
  exercise: WorkoutExercise;
  number: number;
  measures: Measure[];
  log: WorkoutLog | undefined;
  isLast: boolean;
};

const STEPS: Record<Measure, { step: number; max: number; decimals: number }> = {
  weight: { step: 2.5, max: 2000, decimals: 2 },
  reps: { step: 1, max: 10_000, decimals: 0 },
  duration_seconds: { step: 5, max: 86_400, decimals: 0 },
  distance_meters: { step: 50, max: 1_000_000, decimals: 1 },
  rpe: { step: 0.5, max: 10, decimals: 1 },
};

/** One set: fill in what differs, tick, done. What is ticked can be put right, or taken back. */
export function SetRow({ exercise, number, measures, log, isLast }: SetRowProps) {
  const t = useWords();
  const { values, set, state, tick, untick } = useSet({ exercise, number, log, isLast });
  const isDone = state !== "open";
  return (
    <tr data-done={isDone || undefined}>
      <td className={css.number}>{number}</td>
      {measures.map((measure) => (
        <td key={measure}>
          <NumberInput
            hideControls
            inputMode="decimal"
            size="sm"
            aria-label={t("workout.of_set", { what: t(`workout.${measure}`), count: number })}
            placeholder={String(askedFor(exercise, measure) ?? "")}
            min={0}
            max={STEPS[measure].max}
            step={STEPS[measure].step}
            decimalScale={STEPS[measure].decimals}
            value={values[measure] ?? ""}
            onChange={(value) => set(measure, typeof value === "number" ? value : null)}
          />
        </td>
      ))}
      <td className={css.tick}>
        <ActionIcon
          size={40}
          radius="xl"
          variant={isDone ? "filled" : "default"}
          color={state === "failed" ? "red" : "green"}
          loading={state === "saving"}
          aria-pressed={isDone}
          aria-label={t(LABELS[state], { count: number })}
          onClick={state === "done" ? untick : tick}
        >
          <Icon path={ICONS[state]} size={20} />
        </ActionIcon>
      </td>
    </tr>
  );
}

const LABELS = {
  open: "workout.log",
  saving: "workout.saving",
  changed: "workout.save_change",
  failed: "workout.log_again",
  done: "workout.unlog",
} as const;
const ICONS = {
  open: mdiCheck,
  saving: mdiCheck,
  changed: mdiRefresh,
  failed: mdiRefresh,
  done: mdiClose,
};
