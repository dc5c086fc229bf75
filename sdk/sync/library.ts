import type { components } from "#sdk/generated/rest";

type Schemas = components["schemas"];

/** What the libraries hold, and what fits somebody, under the names of the contract. */
export type Food = Schemas["Food"];
export type Supplement = Schemas["Supplement"];
export type Program = Schemas["Program"];
export type ProgramWish = Schemas["ProgramWish"];
export type ProgramAdvice = Schemas["ProgramRecommendations"]["recommendations"][number];
export type NutritionWish = Schemas["NutritionWish"];
export type NutritionAdvice = Schemas["NutritionRecommendations"]["recommendations"][number];
