import type { Activity, Body } from "#contract/recommendations";

/** From here on the formulas for adults hold. */
const ADULT_YEARS = 18;

/** What a day costs as a multiple of a day at rest. */
const FACTORS: Record<Activity, number> = {
  sedentary: 1.2,
  light: 1.375,
  moderate: 1.55,
  active: 1.725,
  very_active: 1.9,
};

/** Body mass index of an adult, kg/m². */
export function bmi({ age_years, height_cm, weight_kg }: Body): number | undefined {
  if (height_cm === undefined || weight_kg === undefined) return undefined;
  if (age_years !== undefined && age_years < ADULT_YEARS) return undefined;
  return weight_kg / (height_cm / 100) ** 2;
}

/** Energy that an adult spends in a day, in kcal: Mifflin and St Jeor, 1990. */
export function energySpent(body: Body, activity: Activity | undefined) {
  const { sex, age_years, height_cm, weight_kg } = body;
  if (!sex || !age_years || !height_cm || !weight_kg || !activity) return undefined;
  if (age_years < ADULT_YEARS) return undefined;
  const at_rest = 10 * weight_kg + 6.25 * height_cm - 5 * age_years + (sex === "male" ? 5 : -161);
  return { at_rest, in_all: at_rest * FACTORS[activity] };
}
