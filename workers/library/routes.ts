import {
  type Diet,
  FoodQuery,
  Foods,
  NutrientQuery,
  Nutrients,
  SupplementQuery,
  Supplements,
} from "#contract/library";
import { ExerciseQuery, Exercises, ProgramQuery, Programs } from "#contract/training";
import { newRouter } from "#workers/http/router";
import { barcodes } from "#workers/library/barcode-routes";
import { equal, type Filter, having } from "#workers/library/shelf";
import { shelfRoutes } from "#workers/library/shelf-routes";
import { EXERCISES, FOODS, NUTRIENTS, PROGRAMS, SUPPLEMENTS } from "#workers/library/shelves";

/** What everybody may look up, and people's own data refers to. Nobody changes it over the API. */
export const library = newRouter();

const description =
  "By name. `q` finds items by the beginnings of their words. `library_version` rises when " +
  "anything in the libraries changes, and the `ETag` with it.";

const nutrients = shelfRoutes(
  {
    shelf: NUTRIENTS,
    Query: NutrientQuery,
    Page: Nutrients,
    summaries: { list: "List nutrients", item: "Read a nutrient" },
    description: `Daily values and upper limits of adults. ${description}`,
  },
  ({ group }) => equal(`"group"`, group),
);

const supplements = shelfRoutes(
  {
    shelf: SUPPLEMENTS,
    Query: SupplementQuery,
    Page: Supplements,
    summaries: { list: "List supplements", item: "Read a supplement" },
    description: `Substances, not products, with usual doses and cautions. ${description}`,
  },
  ({ category, nutrient }) => [...equal("category", category), ...equal("nutrient_id", nutrient)],
);

const foods = shelfRoutes(
  {
    shelf: FOODS,
    Query: FoodQuery,
    Page: Foods,
    summaries: { list: "List foods", item: "Read a food" },
    description:
      "Amounts are of 100 g. Where `diet` or `without` is asked for, foods whose source does not " +
      `tell are left out. ${description}`,
  },
  ({ category, diet, without }) => [
    ...equal("category", category),
    ...(diet === undefined ? [] : [eatenBy(diet)]),
    ...(without === undefined ? [] : [free(without)]),
  ],
);

const exercises = shelfRoutes(
  {
    shelf: EXERCISES,
    Query: ExerciseQuery,
    Page: Exercises,
    summaries: { list: "List exercises", item: "Read an exercise" },
    description,
  },
  ({ muscle, equipment, level, force, mechanic, category }) => [
    ...having("SELECT exercise_id FROM exercise_muscles WHERE muscle = ?", muscle),
    ...equal("equipment", equipment),
    ...equal("level", level),
    ...equal("force", force),
    ...equal("mechanic", mechanic),
    ...equal("category", category),
  ],
);

const programs = shelfRoutes(
  {
    shelf: PROGRAMS,
    Query: ProgramQuery,
    Page: Programs,
    summaries: { list: "List training programs", item: "Read a training program" },
    description,
  },
  ({ goal, level, days_per_week }) => [
    ...equal("goal", goal),
    ...equal("level", level),
    ...equal("days_per_week", days_per_week),
  ],
);

for (const shelf of [barcodes, nutrients, supplements, foods, exercises, programs])
  library.route("/", shelf);

/** From the diet that leaves out most to the one that leaves out nothing. */
const DIETS: Diet[] = ["vegan", "vegetarian", "pescatarian", "omnivore"];

function eatenBy(diet: Diet): Filter {
  const fitting = DIETS.slice(0, DIETS.indexOf(diet) + 1);
  return { sql: `diet IN (${fitting.map(() => "?").join(", ")})`, values: fitting };
}

const free = (allergen: string): Filter => ({
  sql: "diet IS NOT NULL AND id NOT IN (SELECT food_id FROM food_allergens WHERE allergen = ?)",
  values: [allergen],
});
