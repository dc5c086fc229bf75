import type { z } from "zod";

import type { Allergen, Diet } from "#contract/library";

/** What Open Food Facts calls things, and what we do. */

export const DIETS: [tag: string, diet: Diet][] = [
  ["en:vegan", "vegan"],
  ["en:vegetarian", "vegetarian"],
];

export const ALLERGENS: Record<string, z.infer<typeof Allergen>> = {
  "en:crustaceans": "shellfish",
  "en:eggs": "eggs",
  "en:fish": "fish",
  "en:gluten": "gluten",
  "en:milk": "milk",
  "en:molluscs": "shellfish",
  "en:nuts": "nuts",
  "en:peanuts": "peanuts",
  "en:sesame-seeds": "sesame",
  "en:soybeans": "soy",
};

/** What Open Food Facts calls our nutrients. */
export const NUTRIENTS: Record<string, string> = {
  protein: "proteins",
  "total-fat": "fat",
  "saturated-fat": "saturated-fat",
  cholesterol: "cholesterol",
  "total-carbohydrate": "carbohydrates",
  "dietary-fiber": "fiber",
  "added-sugars": "added-sugars",
  sodium: "sodium",
  potassium: "potassium",
  calcium: "calcium",
  iron: "iron",
  magnesium: "magnesium",
  phosphorus: "phosphorus",
  zinc: "zinc",
  copper: "copper",
  manganese: "manganese",
  selenium: "selenium",
  iodine: "iodine",
  "vitamin-a": "vitamin-a",
  "vitamin-c": "vitamin-c",
  "vitamin-d": "vitamin-d",
  "vitamin-e": "vitamin-e",
  "vitamin-k": "vitamin-k",
  thiamin: "vitamin-b1",
  riboflavin: "vitamin-b2",
  niacin: "vitamin-pp",
  "vitamin-b6": "vitamin-b6",
  folate: "vitamin-b9",
  "vitamin-b12": "vitamin-b12",
  biotin: "biotin",
  "pantothenic-acid": "pantothenic-acid",
};
