import { Group, NumberInput, Select, Textarea, TextInput } from "@mantine/core";

import { useEntity } from "#sdk/react";
import type { PayloadOf } from "#sdk/sync";
import { weekdayOf } from "#web/ui/day-text";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/tracker/use-words";

type Exercises = NonNullable<PayloadOf<"workout_history">["exercises"]>;

type WorkoutForm = {
  date: string;
  program_id: string | null;
  exercises: string;
  duration_min: MaybeNumber;
  effort: MaybeNumber;
  notes: string;
};

/** A workout that was done: by a program, whose exercises of the day are filled in, or freely. */
export function WorkoutDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const today = useToday();
  const programs = useEntity("workout_programs").rows;
  const row = useEntity("workout_history").rows.get(id ?? "");
  const [form, set] = useForm<WorkoutForm>(() => ({
    date: row?.date ?? today,
    program_id: row?.program_id ?? null,
    exercises: textOf(row?.exercises ?? []),
    duration_min: row?.duration_min ?? "",
    effort: row?.effort ?? "",
    notes: row?.notes ?? "",
  }));

  /** What the program has for the day of the week, or else for its first day. */
  function plannedBy(program_id: string | null): Exercises {
    const { days = [] } = programs.get(program_id ?? "") ?? {};
    const due = days.find(({ weekday }) => weekday === weekdayOf(form.date)) ?? days[0];
    return (due?.exercises ?? []).map(({ name, library_id }) => ({
      ...(name !== undefined && { name }),
      ...(library_id !== undefined && { library_id }),
    }));
  }

  function choose(program_id: string | null) {
    const isFree = form.exercises.trim() === "";
    set({ program_id, exercises: isFree ? textOf(plannedBy(program_id)) : form.exercises });
  }

  const { date, program_id } = form;
  const fields = {
    date,
    program_id,
    exercises: exercisesOf(form.exercises, [...(row?.exercises ?? []), ...plannedBy(program_id)]),
    duration_min: numberOrNull(form.duration_min),
    effort: numberOrNull(form.effort),
    notes: textOrNull(form.notes),
  };

  return (
    <FormDialog
      title={t(row ? "workouts.edit" : "workouts.add")}
      entity="workout_history"
      id={id}
      isReady={form.date !== ""}
      fields={fields}
      begun={() => [{ date }]}
      onClose={onClose}
    >
      <Group grow>
        <TextInput
          required
          type="date"
          label={t("field.date")}
          max={today}
          value={form.date}
          onChange={({ currentTarget }) => set({ date: currentTarget.value })}
        />
        <Select
          clearable
          label={t("field.program_id")}
          placeholder={t("workouts.free")}
          data={[...programs].map(([value, { name }]) => ({ value, label: name }))}
          value={form.program_id}
          onChange={choose}
        />
      </Group>
      <Group grow align="flex-end">
        <NumberInput
          data-autofocus
          label={t("field.duration_min")}
          min={0}
          max={1440}
          value={form.duration_min}
          onChange={(duration_min) => set({ duration_min })}
        />
        <NumberInput
          label={t("field.effort")}
          min={1}
          max={10}
          allowDecimal={false}
          value={form.effort}
          onChange={(effort) => set({ effort })}
        />
      </Group>
      <Textarea
        autosize
        minRows={3}
        label={t("field.exercises")}
        description={t("workouts.exercises_hint")}
        value={form.exercises}
        onChange={({ currentTarget }) => set({ exercises: currentTarget.value })}
      />
      <Textarea
        autosize
        label={t("field.notes")}
        maxLength={10_000}
        value={form.notes}
        onChange={({ currentTarget }) => set({ notes: currentTarget.value })}
      />
    </FormDialog>
  );
}

const textOf = (exercises: Exercises): string =>
  exercises.map(({ name, library_id }) => name ?? library_id ?? "").join("\n");

/** A line each. What is known of one besides its name stays with it. */
const exercisesOf = (text: string, before: Exercises): Exercises =>
  text
    .split("\n")
    .map((line) => line.trim().slice(0, 200))
    .filter(Boolean)
    .map(
      (line) =>
        before.find(({ name, library_id }) => (name ?? library_id) === line) ?? { name: line },
    );
