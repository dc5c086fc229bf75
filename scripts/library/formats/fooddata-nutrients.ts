/**
 * Nutrient numbers of FoodData Central for those of our library. Where there are several, they are
 * ways to measure the same, the best first.
 */
export const FIRST_OF: Record<string, { numbers: string[]; unit: "g" | "mg" | "mcg" }> = {
  protein: { numbers: ["203"], unit: "g" },
  "total-fat": { numbers: ["204", "298"], unit: "g" },
  "saturated-fat": { numbers: ["606"], unit: "g" },
  cholesterol: { numbers: ["601"], unit: "mg" },
  "total-carbohydrate": { numbers: ["205", "205.2"], unit: "g" },
  "dietary-fiber": { numbers: ["291", "293"], unit: "g" },
  "added-sugars": { numbers: ["539"], unit: "g" },
  sodium: { numbers: ["307"], unit: "mg" },
  potassium: { numbers: ["306"], unit: "mg" },
  calcium: { numbers: ["301"], unit: "mg" },
  iron: { numbers: ["303"], unit: "mg" },
  magnesium: { numbers: ["304"], unit: "mg" },
  phosphorus: { numbers: ["305"], unit: "mg" },
  zinc: { numbers: ["309"], unit: "mg" },
  copper: { numbers: ["312"], unit: "mg" },
  manganese: { numbers: ["315"], unit: "mg" },
  selenium: { numbers: ["317"], unit: "mcg" },
  iodine: { numbers: ["314"], unit: "mcg" },
  molybdenum: { numbers: ["316"], unit: "mcg" },
  "vitamin-a": { numbers: ["320"], unit: "mcg" },
  "vitamin-c": { numbers: ["401"], unit: "mg" },
  "vitamin-d": { numbers: ["328"], unit: "mcg" },
  "vitamin-e": { numbers: ["323"], unit: "mg" },
  "vitamin-k": { numbers: ["430"], unit: "mcg" },
  thiamin: { numbers: ["404"], unit: "mg" },
  riboflavin: { numbers: ["405"], unit: "mg" },
  niacin: { numbers: ["406"], unit: "mg" },
  "pantothenic-acid": { numbers: ["410"], unit: "mg" },
  "vitamin-b6": { numbers: ["415"], unit: "mg" },
  biotin: { numbers: ["416"], unit: "mcg" },
  folate: { numbers: ["435", "417"], unit: "mcg" },
  "vitamin-b12": { numbers: ["418"], unit: "mcg" },
  choline: { numbers: ["421"], unit: "mg" },
};

/** By measurement, then by specific and by general factors. */
export const ENERGY = ["208", "958", "957"];
export const SUGARS = ["269", "269.3"];
