import { NumberInput, SimpleGrid, TextInput } from "@mantine/core";

import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { newId } from "#web/tracker/new-id";
import { inOrder, positionAfter } from "#web/tracker/position";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/tracker/use-form";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

const AMOUNTS = ["calories", "protein_g", "carbs_g", "fat_g"] as const;
type MealForm = { name: string; time: string } & Record<(typeof AMOUNTS)[number], MaybeNumber>;

/** A meal, or a new one. */
export function MealDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const rows = useRows("meals");
  const row = id === null ? undefined : rows.get(id);
  const [form, set] = useForm<MealForm>(() => ({
    name: row?.name ?? "",
    time: row?.time ?? "",
    calories: row?.calories ?? "",
    protein_g: row?.protein_g ?? "",
    carbs_g: row?.carbs_g ?? "",
    fat_g: row?.fat_g ?? "",
  }));

  function keep() {
    const key = id ?? newId();
    const name = form.name.trim();
    const edit = tracker.batch((edits) => {
      const position = positionAfter(inOrder(rows));
      if (!row) edits.put("meals", key, { name, position, active: true });
      edits.patch("meals", key, {
        name,
        time: textOrNull(form.time),
        calories: numberOrNull(form.calories),
        protein_g: numberOrNull(form.protein_g),
        carbs_g: numberOrNull(form.carbs_g),
        fat_g: numberOrNull(form.fat_g),
      });
    });
    save(edit);
  }

  return (
    <FormDialog
      title={t(row ? "meals.edit" : "meals.add")}
      isReady={form.name.trim() !== ""}
      onSave={keep}
      onDelete={id === null ? undefined : () => save(tracker.remove("meals", id))}
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
      <TextInput
        type="time"
        label={t("field.time")}
        value={form.time}
        onChange={({ currentTarget }) => set({ time: currentTarget.value })}
      />
      <SimpleGrid cols={2} spacing="sm">
        {AMOUNTS.map((field) => (
          <NumberInput
            key={field}
            label={t(`field.${field}`)}
            min={0}
            max={1e6}
            value={form[field]}
            onChange={(amount) => set({ [field]: amount })}
          />
        ))}
      </SimpleGrid>
    </FormDialog>
  );
}
