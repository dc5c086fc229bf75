import { Button, Select, Textarea, TextInput } from "@mantine/core";

import { useEntity } from "#sdk/react";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { NameField } from "#web/tracker/name-field.tsx";
import { exercisesOf, exercisesText, type ProgramDay } from "#web/tracker/training/program-text";
import css from "#web/tracker/training/program-dialog.module.css";
import { textOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";
import { Toggle } from "#web/ui/toggle.tsx";

const MOST_DAYS = 14;

/** A day of the program while it is edited: its exercises as text. */
type Draft = { day: ProgramDay; name: string; weekday: string | null; exercises: string };

const draftOf = (day: ProgramDay): Draft => ({
  day,
  name: day.name,
  weekday: day.weekday === undefined ? null : String(day.weekday),
  exercises: exercisesText(day),
});

const dayOf = ({ day, name, weekday, exercises }: Draft): ProgramDay => ({
  name: name.trim(),
  exercises: exercisesOf(exercises, day),
  ...(weekday !== null && { weekday: Number(weekday) }),
});

/** A program, or a new one: its days, and what is done on each. */
export function ProgramDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const row = useEntity("workout_programs").rows.get(id ?? "");
  const [form, set] = useForm(() => ({
    name: row?.name ?? "",
    goal: row?.goal ?? "",
    active: row?.active ?? true,
    days: (row?.days ?? [{ name: t("programs.first_day") }]).map(draftOf),
  }));
  const name = form.name.trim();
  const change = (i: number, changed: Partial<Draft>) =>
    set({ days: form.days.map((draft, at) => (at === i ? { ...draft, ...changed } : draft)) });

  const fields = {
    name,
    goal: textOrNull(form.goal),
    active: form.active,
    days: form.days.filter((draft) => draft.name.trim() !== "").map(dayOf),
  };

  return (
    <FormDialog
      title={t(row ? "programs.edit" : "programs.add")}
      entity="workout_programs"
      id={id}
      isReady={name !== ""}
      fields={fields}
      begun={() => [{ name }]}
      onClose={onClose}
    >
      <NameField value={form.name} onChange={(typed) => set({ name: typed })} />
      <TextInput
        label={t("field.goal")}
        maxLength={64}
        value={form.goal}
        onChange={({ currentTarget }) => set({ goal: currentTarget.value })}
      />
      <Toggle
        label={t("programs.is_active")}
        checked={form.active}
        onChange={(active) => set({ active })}
      />
      {form.days.map((draft, i) => (
        <DayFields
          key={i}
          draft={draft}
          number={i + 1}
          onChange={(changed) => change(i, changed)}
        />
      ))}
      {form.days.length < MOST_DAYS && (
        <Button
          variant="default"
          onClick={() => set({ days: [...form.days, draftOf({ name: "" })] })}
        >
          {t("programs.add_day")}
        </Button>
      )}
    </FormDialog>
  );
}

type DayFieldsProps = { draft: Draft; number: number; onChange: (changed: Partial<Draft>) => void };

function DayFields({ draft, number, onChange }: DayFieldsProps) {
  const t = useWords();
  return (
    <fieldset className={css.day}>
      <legend>{t("programs.day", { number })}</legend>
      <TextInput
        label={t("field.name")}
        maxLength={200}
        value={draft.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Select
        mt="xs"
        clearable
        label={t("field.weekday")}
        data={WEEK.map((weekday) => ({ value: String(weekday), label: weekdayText(weekday) }))}
        value={draft.weekday}
        onChange={(weekday) => onChange({ weekday })}
      />
      <Textarea
        mt="xs"
        autosize
        minRows={3}
        label={t("field.exercises")}
        description={t("programs.exercises_hint")}
        value={draft.exercises}
        onChange={({ currentTarget }) => onChange({ exercises: currentTarget.value })}
      />
    </fieldset>
  );
}
