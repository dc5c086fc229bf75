import { Chip, Group, Input, NumberInput, TagsInput, TextInput } from "@mantine/core";

import { useEntity } from "#sdk/react";
import type { Supplement } from "#sdk/sync";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { unitOf, usualDose } from "#web/tracker/library/doses";
import { LibrarySearch } from "#web/tracker/library/library-search.tsx";
import { SupplementFacts } from "#web/tracker/library/supplement-facts.tsx";
import { NameField } from "#web/tracker/name-field.tsx";
import { inOrder, positionAfter } from "#web/tracker/order/position";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";
import { Toggle } from "#web/ui/toggle.tsx";

type SupplementForm = {
  name: string;
  library_id: string | null;
  dose: MaybeNumber;
  unit: string;
  times: string[];
  weekdays: string[];
  with_food: boolean;
  active: boolean;
};

/** A supplement, or a new one: from the library, or one's own. */
export function SupplementDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const { rows } = useEntity("supplements");
  const row = id === null ? undefined : rows.get(id);
  const [form, set] = useForm<SupplementForm>(() => ({
    name: row?.name ?? "",
    library_id: row?.library_id ?? null,
    dose: row?.dose ?? "",
    unit: row?.unit ?? "mg",
    times: row?.times ?? [],
    weekdays: row?.weekdays?.map(String) ?? [],
    with_food: row?.with_food ?? false,
    active: row?.active ?? true,
  }));

  const take = (found: Supplement) =>
    set({
      name: found.name,
      library_id: found.id,
      dose: found.dose_min,
      unit: unitOf(found),
      times: found.times
        .filter((time) => time !== "any_time" && time !== "with_meal")
        .map((time) => t(`library.time.${time}`)),
      with_food: found.times.includes("with_meal"),
    });

  const name = form.name.trim();
  const fields = {
    ...form,
    name,
    dose: numberOrNull(form.dose),
    unit: textOrNull(form.unit),
    weekdays: form.weekdays.map(Number),
  };

  return (
    <FormDialog
      title={t(row ? "supplements.edit" : "supplements.add")}
      entity="supplements"
      id={id}
      isReady={name !== ""}
      fields={fields}
      begun={() => [{ name, position: positionAfter(inOrder(rows)) }]}
      onClose={onClose}
    >
      <LibrarySearch
        kind="supplements"
        label={t("library.supplements")}
        placeholder={t("library.supplements_hint")}
        about={(found) =>
          t("library.supplement_is", {
            category: t(`library.category.${found.category}`),
            dose: usualDose(found, t),
          })
        }
        onPick={take}
      />
      {form.library_id !== null && (
        <SupplementFacts id={form.library_id} onUnlink={() => set({ library_id: null })} />
      )}
      <NameField value={form.name} onChange={(typed) => set({ name: typed })} />
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
      <Toggle
        label={t("supplements.with_food")}
        checked={form.with_food}
        onChange={(with_food) => set({ with_food })}
      />
      {row && (
        <Toggle
          label={t("aside.active")}
          description={t("aside.about")}
          checked={form.active}
          onChange={(active) => set({ active })}
        />
      )}
    </FormDialog>
  );
}
