import { ActionIcon, NumberInput } from "@mantine/core";
import { mdiCheck, mdiContentSaveOutline, mdiRefresh } from "@mdi/js";

import { useWords } from "#web/training/use-words";
import { decimalText } from "#web/training/workout/decimal-text";
import { hintFor, type Measure } from "#web/training/workout/measures";
import { type Place, useSet } from "#web/training/workout/use-set";
import css from "#web/training/workout/workout-page.module.css";
import { Icon } from "#web/ui/icon.tsx";

type Steps = { step: number; min: number; max: number; decimalScale: number };
const STEPS: Record<Measure, Steps> = {
  weight: { step: 2.5, min: 0, max: 2000, decimalScale: 2 },
  reps: { step: 1, min: 0, max: 10_000, decimalScale: 0 },
  duration_seconds: { step: 5, min: 0, max: 86_400, decimalScale: 0 },
  distance_meters: { step: 50, min: 0, max: 1_000_000, decimalScale: 1 },
  rpe: { step: 0.5, min: 1, max: 10, decimalScale: 1 },
};

/** One set: fill in what differs, tick, done, with and without a network. What is ticked can be put right, or taken back. */
export function SetRow({ measures, ...place }: Place & { measures: Measure[] }) {
  const t = useWords();
  const { exercise, number, before } = place;
  const { values, isEmpty, set, state, tick, untick } = useSet(place);
  const isTicked = state !== "open" && state !== "failed";
  return (
    <tr data-done={isTicked || undefined}>
      <td className={css.number}>{number}</td>
      {measures.map((measure) => (
        <td key={measure}>
          <NumberInput
            {...STEPS[measure]}
            hideControls
            inputMode="decimal"
            size="sm"
            aria-label={t("workout.of_set", { what: t(`workout.${measure}`), count: number })}
            placeholder={decimalText(hintFor(exercise, measure, before))}
            value={values[measure] ?? ""}
            onChange={(value) => set(measure, typed(measure, value))}
          />
        </td>
      ))}
      <td className={css.tick}>
        <ActionIcon
          size={40}
          radius="xl"
          variant={LOOKS[state].variant}
          {...(state === "failed" && { color: "red" })}
          disabled={isEmpty}
          aria-busy={state === "waiting"}
          aria-pressed={isTicked}
          aria-label={t(LOOKS[state].words, { count: number })}
          onClick={state === "done" || state === "waiting" ? untick : tick}
        >
          <Icon path={LOOKS[state].icon} size={20} />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** How hard it was is told in halves. */
function typed(measure: Measure, value: number | string): number | null {
  if (typeof value !== "number") return null;
  return measure === "rpe" ? Math.round(value * 2) / 2 : value;
}

const LOOKS = {
  open: { words: "workout.log", icon: mdiCheck, variant: "default" },
  waiting: { words: "workout.unlog", icon: mdiCheck, variant: "light" },
  changed: { words: "workout.save_change", icon: mdiContentSaveOutline, variant: "light" },
  failed: { words: "workout.log_again", icon: mdiRefresh, variant: "filled" },
  done: { words: "workout.unlog", icon: mdiCheck, variant: "filled" },
} as const;
