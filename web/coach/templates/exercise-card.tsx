import { ActionIcon, NumberInput, Select, TextInput } from "@mantine/core";
import { mdiArrowDown, mdiArrowUp, mdiClose, mdiDrag } from "@mdi/js";
import { type DragEvent, useState } from "react";

import { ExerciseName } from "#web/coach/templates/exercise-name.tsx";
import type { Planned } from "#web/coach/templates/plan";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import quiet from "#web/ui/buttons.module.css";
import { numberOrNaN, numberOrNull, shownNumber } from "#web/ui/use-form";
import { Icon } from "#web/ui/icon.tsx";

type ExerciseCardProps = {
  exercise: Planned;
  place: number;
  count: number;
  /** The one before it, which it may share a section or a superset with. */
  follows: Planned | undefined;
  onChange: (change: Partial<Planned>) => void;
  onMove: (key: string, to: number) => void;
  onRemove: () => void;
};

/** Where nothing stands, the coach leaves it open. */
const NUMBERS = [
  { name: "reps_min", min: 1, max: 1000 },
  { name: "reps_max", min: 1, max: 1000 },
  { name: "rest_seconds", min: 0, max: 3600 },
  { name: "duration_seconds", min: 1, max: 86_400 },
  { name: "load", min: 0, max: 2000 },
] as const;
const UNITS = ["kg", "lb", "percent_1rm", "rpe"] as const;
const KEY = "application/x-sideline-exercise";

/** One exercise of a template. It moves by dragging, and by its arrows. */
export function ExerciseCard(props: ExerciseCardProps) {
  const { exercise, place, count, follows, onChange, onMove, onRemove } = props;
  const t = useWords();
  const [isOver, setOver] = useState(false);
  const { key, name, section, superset_group, sets, load_unit, tempo, notes } = exercise;
  const called = name || t("templates.exercise");
  const drop = (event: DragEvent) => {
    setOver(false);
    const moving = event.dataTransfer.getData(KEY);
    if (moving !== "") onMove(moving, place);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dropped on by pointers only; keys have the arrows.
    <li
      className={css.exercise}
      data-superset={superset_group ?? undefined}
      data-joined={
        (superset_group !== null && superset_group === follows?.superset_group) || undefined
      }
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(KEY)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {section !== null && section !== follows?.section && <p className={css.section}>{section}</p>}
      <div className={css.top}>
        <span
          className={css.grip}
          draggable
          aria-hidden
          onDragStart={({ dataTransfer }) => dataTransfer.setData(KEY, key)}
        >
          <Icon path={mdiDrag} />
        </span>
        <div className={css.name}>
          <ExerciseName name={name} onChange={onChange} />
        </div>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={quiet.quiet!}
          disabled={place === 0}
          aria-label={t("templates.up", { name: called })}
          onClick={() => onMove(key, place - 1)}
        >
          <Icon path={mdiArrowUp} size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={quiet.quiet!}
          disabled={place === count - 1}
          aria-label={t("templates.down", { name: called })}
          onClick={() => onMove(key, place + 1)}
        >
          <Icon path={mdiArrowDown} size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          className={quiet.quiet!}
          disabled={count === 1}
          aria-label={t("templates.drop", { name: called })}
          onClick={onRemove}
        >
          <Icon path={mdiClose} size={18} />
        </ActionIcon>
      </div>
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
    </li>
  );
}
