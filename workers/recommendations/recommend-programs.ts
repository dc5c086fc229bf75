import type { z } from "zod";

import type { ProgramRecommendations, ProgramWish } from "#contract/recommendations";
import { Level, type Program } from "#contract/training";
import { PROGRAMS } from "#workers/library/shelves";
import { allItems } from "#workers/recommendations/all-items";
import { about, both, type Facts } from "#workers/recommendations/facts";
import { judge, ranked } from "#workers/recommendations/judge";
import { rulesOf } from "#workers/recommendations/rules";

/** The training programs that fit a wish best. Two questions of the database. */
export async function recommendPrograms(
  wish: ProgramWish,
  env: Env,
): Promise<z.infer<typeof ProgramRecommendations>> {
  const [rules, programs] = await Promise.all([rulesOf("programs", env), allItems(PROGRAMS, env)]);
  const all = programs.flatMap((item) => {
    const judged = judge(rules, factsOf(item, wish));
    return judged ? [{ item, ...judged, cautions: [...item.cautions, ...judged.cautions] }] : [];
  });
  return { recommendations: ranked(all).slice(0, wish.limit) };
}

const rank = (level: z.infer<typeof Level>) => Level.options.indexOf(level);

/** Everything that a rule on programs may ask for. */
export function factsOf(item: Program, wish: ProgramWish): Facts {
  const { goal, level, days_per_week, minutes, weeks, equipment, categories, loads } = item;
  return {
    ...about("asked", {
      goal: wish.goal,
      level: wish.level,
      level_rank: rank(wish.level),
      days_per_week: wish.days_per_week,
      minutes_per_session: wish.minutes_per_session,
      equipment: wish.equipment && [...wish.equipment, "body_only"],
      limits: wish.limits,
      preferences: wish.preferences,
      age_years: wish.body.age_years,
    }),
    ...about("item", { goal, level, days_per_week, minutes, weeks, equipment, categories, loads }),
    "item.level_rank": rank(level),
    ...about("shared", {
      categories: both(categories, wish.preferences),
      loads: both(loads, wish.limits),
      exercises: straining(item, wish),
    }),
  };
}

/** The names of the exercises that load what is to be spared, each once. */
function straining({ days }: Program, { limits }: ProgramWish): string[] {
  const exercises = days.flatMap((day) => day.exercises);
  const those = exercises.filter(({ loads }) => both(loads, limits).length > 0);
  return [...new Set(those.map(({ name }) => name))];
}
