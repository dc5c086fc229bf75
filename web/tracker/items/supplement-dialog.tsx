import { Chip, Group, Input, NumberInput, Switch, TagsInput, TextInput } from "@mantine/core";

import { WEEK, weekdayText } from "#web/tracker/day-text";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { newId } from "#web/tracker/new-id";
import { inOrder, positionAfter } from "#web/tracker/position";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/tracker/use-form";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

type SupplementForm = {
  name: string;
  dose: MaybeNumber;
  unit: string;
  times: string[];
  weekdays: string[];
  with_food: boolean;
};

/** A supplement, or a new one. */
export function SupplementDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const rows = useRows("supplements");
  const row = id === null ? undefined : rows.get(id);
  const [form, set] = useForm<SupplementForm>(() => ({
    name: row?.name ?? "",
    dose: row?.dose ?? "",
    unit: row?.unit ?? "mg",
    times: row?.times ?? [],
    weekdays: row?.weekdays?.map(String) ?? [],
    with_food: row?.with_food ?? false,
  }));

  function keep() {
    const key = id ?? newId();
    const { name, dose, unit, times, weekdays, with_food } = form;
    const edit = tracker.batch((edits) => {
      const position = positionAfter(inOrder(rows));
      if (!row) edits.put("supplements", key, { name: name.trim(), position, active: true });
      edits.patch("supplements", key, {
        name: name.trim(),
        dose: numberOrNull(dose),
        unit: textOrNull(unit),
        times,
        weekdays: weekdays.map(Number),
        with_food,
      });
    });
    save(edit);
  }

  return (
    <FormDialog
      title={t(row ? "supplements.edit" : "supplements.add")}
      isReady={form.name.trim() !== ""}
      onSave={keep}
      onDelete={id === null ? undefined : () => save(tracker.remove("supplements", id))}
      onClose={onClose}
    >
      <TextInput
        required
        data-autofocus
        label={t("field.name")}
        maxLength={200}
        value={form.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Group grow>
        <NumberInput
          label={t("field.dose")}
          min={0}
          max={1e6}
          value={form.dose}
          onChange={(dose) => set({ dose })}
        />
        <TextInput
          label={t("field.unit")}
          maxLength={32}
          value={form.unit}
          onChange={({ currentTarget }) => set({ unit: currentTarget.value })}
        />
      </Group>
      <TagsInput
        label={t("field.times")}
        description={t("supplements.times_hint")}
        data={[t("supplements.morning"), t("supplements.noon"), t("supplements.evening")]}
        maxTags={24}
        value={form.times}
        onChange={(times) => set({ times })}
      />
      <Input.Wrapper
        label={t("field.weekdays")}
        description={t("supplements.weekdays_hint")}
        labelElement="div"
      >
        <Chip.Group multiple value={form.weekdays} onChange={(weekdays) => set({ weekdays })}>
          <Group gap={6} mt={6}>
            {WEEK.map((weekday) => (
              <Chip key={weekday} value={String(weekday)} size="xs">
                {weekdayText(weekday, "short")}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Switch
        label={t("supplements.with_food")}
        checked={form.with_food}
        onChange={({ currentTarget }) => set({ with_food: currentTarget.checked })}
      />
    </FormDialog>
  );
}
