import type { NutritionWish } from "#sdk/sync";
import { type MaybeNumber, numberOrNull } from "#web/ui/use-form";

type Body = NonNullable<NutritionWish["body"]>;

/** What is told of a body in numbers, and what the server takes for one. */
export const BODY = [
  { field: "age", min: 13, max: 110 },
  { field: "height", min: 100, max: 250 },
  { field: "weight", min: 30, max: 350 },
] as const;

export type MealsForm = {
  goal: NutritionWish["goal"];
  diet: NonNullable<NutritionWish["diet"]>;
  avoid: NonNullable<NutritionWish["avoid"]>;
  activity: NutritionWish["activity"];
  sex: Body["sex"];
} & Record<(typeof BODY)[number]["field"], MaybeNumber>;

export const BEGINNING: MealsForm = {
  goal: "maintain",
  diet: "omnivore",
  avoid: [],
  activity: undefined,
  sex: undefined,
  age: "",
  height: "",
  weight: "",
};

/** What is left open is not told. */
export function wishOf(form: MealsForm): NutritionWish {
  const { goal, diet, avoid, activity, sex } = form;
  const [age, height, weight] = [form.age, form.height, form.weight].map(numberOrNull);
  return {
    goal,
    diet,
    avoid,
    ...(activity && { activity }),
    body: {
      ...(sex && { sex }),
      ...(typeof age === "number" && { age_years: Math.round(age) }),
      ...(typeof height === "number" && { height_cm: height }),
      ...(typeof weight === "number" && { weight_kg: weight }),
    },
  };
}
