import { NumberInput, Select, TextInput } from "@mantine/core";

import type { Planned } from "#web/coach/templates/plan";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import { numberOrNaN, numberOrNull, shownNumber } from "#web/ui/use-form";

/** Where nothing stands, the coach leaves it open. */
const NUMBERS = [
  { name: "reps_min", min: 1, max: 1000 },
  { name: "reps_max", min: 1, max: 1000 },
  { name: "rest_seconds", min: 0, max: 3600 },
  { name: "duration_seconds", min: 1, max: 86_400 },
  { name: "load", min: 0, max: 2000 },
] as const;
const UNITS = ["kg", "lb", "percent_1rm", "rpe"] as const;

type ExerciseFieldsProps = { exercise: Planned; onChange: (change: Partial<Planned>) => void };

/** How often, how heavy and how an exercise is to be done. */
export function ExerciseFields({ exercise, onChange }: ExerciseFieldsProps) {
  const t = useWords();
  const { section, superset_group, sets, load_unit, tempo, notes } = exercise;
  return (
    <>
      <div className={css.numbers}>
        <NumberInput
          label={t("plan.sets")}
          min={1}
          max={50}
          allowDecimal={false}
          value={shownNumber(sets)}
          onChange={(value) => onChange({ sets: numberOrNaN(value) })}
        />
        {NUMBERS.map(({ name: field, min, max }) => (
          <NumberInput
            key={field}
            label={t(`plan.${field}`)}
            min={min}
            max={max}
            allowDecimal={field === "load"}
            value={exercise[field] ?? ""}
            onChange={(value) => onChange({ [field]: numberOrNull(value) })}
          />
        ))}
        <Select
          allowDeselect={false}
          label={t("plan.load_unit")}
          data={UNITS.map((value) => ({ value, label: t(`plan.units.${value}`) }))}
          value={load_unit}
          onChange={(value) =>
            onChange({ load_unit: UNITS.find((unit) => unit === value) ?? "kg" })
          }
        />
        <TextInput
          label={t("plan.tempo")}
          placeholder="3-1-1-0"
          maxLength={16}
          value={tempo ?? ""}
          onChange={({ currentTarget }) => onChange({ tempo: currentTarget.value || null })}
        />
        <TextInput
          label={t("plan.section")}
          maxLength={64}
          value={section ?? ""}
          onChange={({ currentTarget }) => onChange({ section: currentTarget.value || null })}
        />
        <TextInput
          label={t("plan.superset")}
          placeholder={t("plan.superset_example")}
          maxLength={8}
          value={superset_group ?? ""}
          onChange={({ currentTarget }) =>
            onChange({ superset_group: currentTarget.value || null })
          }
        />
      </div>
      <TextInput
        label={t("plan.notes")}
        maxLength={2000}
        value={notes ?? ""}
        onChange={({ currentTarget }) => onChange({ notes: currentTarget.value || null })}
      />
    </>
  );
}
