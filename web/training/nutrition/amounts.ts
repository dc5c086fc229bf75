/** What is counted, in the order in which people look at it. */
export const AMOUNTS = [
  { name: "kcal", color: "green", max: 20_000 },
  { name: "protein_g", color: "blue", max: 5000 },
  { name: "carbs_g", color: "orange", max: 5000 },
  { name: "fat_g", color: "grape", max: 5000 },
] as const;
