import type { Food, PayloadOf } from "#sdk/sync";

/** How much of a food of the library. */
export type Serving = NonNullable<PayloadOf<"meals">["foods"]>[number];

export const AMOUNTS = ["calories", "protein_g", "carbs_g", "fat_g"] as const;
type Amount = (typeof AMOUNTS)[number];
export type Amounts = Record<Amount, number>;

/** Energy to the whole kilocalorie, the rest to a tenth of a gram. */
const rounded = (name: Amount, amount: number): number =>
  name === "calories" ? Math.round(amount) : Math.round(amount * 10) / 10;

const each = (of: (name: Amount) => number): Amounts => ({
  calories: of("calories"),
  protein_g: of("protein_g"),
  carbs_g: of("carbs_g"),
  fat_g: of("fat_g"),
});

/** What 100 g of a food bring. What nobody knows counts for nothing. */
const of100 = ({ kcal, nutrients }: Food): Amounts => ({
  calories: kcal ?? 0,
  protein_g: nutrients["protein"] ?? 0,
  carbs_g: nutrients["total-carbohydrate"] ?? 0,
  fat_g: nutrients["total-fat"] ?? 0,
});

/** What so much of a food brings. */
export const amountsIn = (food: Food, grams: number): Amounts =>
  each((name) => rounded(name, (of100(food)[name] * grams) / 100));

/** What they all bring; undefined where one of the foods is not known here. */
export function amountsOf(
  servings: readonly Serving[],
  foods: ReadonlyMap<string, Food>,
): Amounts | undefined {
  const all = servings.flatMap(({ library_id, grams }) => {
    const food = foods.get(library_id);
    return food ? [amountsIn(food, grams)] : [];
  });
  return all.length === servings.length ? total(all) : undefined;
}

/** What is not told of one counts for nothing. */
export const total = (all: readonly Partial<Amounts>[]): Amounts =>
  each((name) =>
    rounded(
      name,
      all.reduce((sum, one) => sum + (one[name] ?? 0), 0),
    ),
  );

/** What to call a food of which only its id is known here: `rolled-oats` is "Rolled oats". */
export const wordsOf = (id: string): string => {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};
