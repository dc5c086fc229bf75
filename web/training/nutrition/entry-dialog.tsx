import { Autocomplete, NumberInput, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";

import { useRest, useSideline } from "#sdk/react";
import { numberOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

export const MEALS = ["breakfast", "lunch", "dinner", "snack"] as const;
type Meal = (typeof MEALS)[number];

const TYPING_MS = 200;
const SHOWN = 12;
const BARCODE = /^\d{8,14}$/;

type Form = {
  words: string;
  food: { id: string; name: string } | undefined;
  grams: number | null;
  kcal: number | null;
  meal: Meal;
};

/** The meal that people have at an hour. */
function mealAt(hour: number): Meal {
  if (hour < 11) return "breakfast";
  if (hour < 16) return "lunch";
  return hour < 22 ? "dinner" : "snack";
}

/** Something that was eaten: a food of the library by its weight, or anything by its energy. */
export function EntryDialog({ day, onClose }: { day: string; onClose: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm<Form>(() => ({
    words: "",
    food: undefined,
    grams: null,
    kcal: null,
    meal: mealAt(new Date().getHours()),
  }));
  const { words, food, grams, kcal, meal } = form;
  const found = useFoods(words);
  const isReady = words.trim() !== "" && (food ? grams !== null : kcal !== null);
  const save = () => {
    const eaten = food
      ? { food_id: food.id, grams }
      : { name: words.trim(), kcal, ...(grams !== null && { grams }) };
    return rest.POST("/api/v1/nutrition/entries", { body: { date: day, meal, ...eaten } });
  };
  return (
    <SaveDialog title={t("nutrition.add")} isReady={isReady} onSave={save} onClose={onClose}>
      <Autocomplete
        required
        data-autofocus
        label={t("nutrition.food")}
        description={t("nutrition.food_hint")}
        maxLength={200}
        data={[...new Set(found.map(({ name }) => name))]}
        // The server has searched: by other words than those of the name, too.
        filter={({ options }) => options}
        value={words}
        onChange={(text) => set({ words: text, food: found.find(({ name }) => name === text) })}
      />
      <NumberInput
        label={t("nutrition.weight")}
        required={food !== undefined}
        min={1}
        max={10_000}
        decimalScale={1}
        value={grams ?? ""}
        onChange={(value) => set({ grams: numberOrNull(value) })}
      />
      {!food && (
        <NumberInput
          required
          label={t("nutrition.kcal")}
          min={0}
          max={20_000}
          decimalScale={0}
          value={kcal ?? ""}
          onChange={(value) => set({ kcal: numberOrNull(value) })}
        />
      )}
      <Select
        allowDeselect={false}
        label={t("nutrition.meal")}
        data={MEALS.map((value) => ({ value, label: t(`nutrition.meals.${value}`) }))}
        value={meal}
        onChange={(value) => set({ meal: MEALS.find((one) => one === value) ?? meal })}
      />
    </SaveDialog>
  );
}

/** Foods by their words, or the one with a barcode. */
function useFoods(words: string): { id: string; name: string }[] {
  const [q] = useDebouncedValue(words.trim(), TYPING_MS);
  const isBarcode = BARCODE.test(q);
  const { data: listed } = useRest(
    "/api/v1/library/foods",
    isBarcode || q.length < 2 ? null : { params: { query: { q, limit: SHOWN } } },
  );
  const { data: scanned } = useRest(
    "/api/v1/library/foods/barcode/{ean}",
    isBarcode ? { params: { path: { ean: q } } } : null,
  );
  if (isBarcode) return scanned ? [scanned] : [];
  return listed?.items ?? [];
}
