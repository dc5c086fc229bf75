import { NumberInput, SimpleGrid, Text, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";

import { useEntity } from "#sdk/react";
import type { Food } from "#sdk/sync";
import { FormDialog } from "#web/tracker/form-dialog.tsx";
import { AmountTiles } from "#web/tracker/items/amount-tiles.tsx";
import { BarcodeField } from "#web/tracker/items/barcode-field.tsx";
import { type FoodDraft, FoodLines } from "#web/tracker/items/food-lines.tsx";
import { AMOUNTS, amountsOf } from "#web/tracker/items/nutrition";
import { LibrarySearch } from "#web/tracker/library/library-search.tsx";
import { itemKey, useItems } from "#web/tracker/library/use-items";
import { NameField } from "#web/tracker/name-field.tsx";
import { inOrder, positionAfter } from "#web/tracker/order/position";
import { type MaybeNumber, numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";
import { Toggle } from "#web/ui/toggle.tsx";

/** Of a food of which no usual portion is known. */
const GRAMS = 100;

type MealForm = { name: string; time: string; foods: FoodDraft[]; active: boolean } & Record<
  (typeof AMOUNTS)[number],
  MaybeNumber
>;

/** A meal, or a new one: of foods of the library, which tell what it brings, or as one says. */
export function MealDialog({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useWords();
  const queries = useQueryClient();
  const { rows } = useEntity("meals");
  const row = id === null ? undefined : rows.get(id);
  const [form, set] = useForm<MealForm>(() => ({
    name: row?.name ?? "",
    time: row?.time ?? "",
    foods: row?.foods ?? [],
    active: row?.active ?? true,
    calories: row?.calories ?? "",
    protein_g: row?.protein_g ?? "",
    carbs_g: row?.carbs_g ?? "",
    fat_g: row?.fat_g ?? "",
  }));
  const { items: known, isPending } = useItems(
    "foods",
    form.foods.map(({ library_id }) => library_id),
  );
  const servings = form.foods.map(({ library_id, grams }) => ({
    library_id,
    grams: numberOrNull(grams) ?? 0,
  }));
  const amounts = servings.length > 0 ? amountsOf(servings, known) : undefined;

  function add(food: Food) {
    queries.setQueryData(itemKey("foods", food.id), food);
    if (form.foods.some(({ library_id }) => library_id === food.id)) return;
    set({
      foods: [...form.foods, { library_id: food.id, grams: food.portion_g ?? GRAMS }],
      ...(form.name.trim() === "" && { name: food.name }),
    });
  }

  const name = form.name.trim();
  const fields = {
    name,
    time: textOrNull(form.time),
    active: form.active,
    foods: servings.length > 0 ? servings : null,
    calories: amounts?.calories ?? numberOrNull(form.calories),
    protein_g: amounts?.protein_g ?? numberOrNull(form.protein_g),
    carbs_g: amounts?.carbs_g ?? numberOrNull(form.carbs_g),
    fat_g: amounts?.fat_g ?? numberOrNull(form.fat_g),
  };

  return (
    <FormDialog
      title={t(row ? "meals.edit" : "meals.add")}
      entity="meals"
      id={id}
      isReady={name !== ""}
      fields={fields}
      begun={() => [{ name, position: positionAfter(inOrder(rows)) }]}
      onClose={onClose}
    >
      <NameField value={form.name} onChange={(typed) => set({ name: typed })} />
      <TextInput
        type="time"
        label={t("field.time")}
        value={form.time}
        onChange={({ currentTarget }) => set({ time: currentTarget.value })}
      />
      <FoodLines foods={form.foods} known={known} onChange={(foods) => set({ foods })} />
      <LibrarySearch
        kind="foods"
        label={t("library.foods")}
        placeholder={t("library.foods_hint")}
        about={({ brand, kcal }) =>
          [brand, kcal !== null && t("library.food_is", { kcal: Math.round(kcal) })]
            .filter(Boolean)
            .join(" · ")
        }
        onPick={add}
      />
      <BarcodeField onFind={add} />
      {amounts ? (
        <>
          <AmountTiles amounts={amounts} />
          <Text size="xs" c="dimmed">
            {t("library.computed")}
          </Text>
        </>
      ) : (
        <>
          {servings.length > 0 && !isPending && <Text size="sm">{t("library.uncounted")}</Text>}
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
        </>
      )}
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
