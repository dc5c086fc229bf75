import { and, count, desc, eq, gte, lte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { AMOUNTS, Summary, SummaryQuery } from "#contract/nutrition";
import { nutrition_entries, nutrition_targets } from "#d1-migrations/schema/nutrition";
import { rounded } from "#workers/nutrition/amounts";

const total = (name: (typeof AMOUNTS)[number]) =>
  sql<number | null>`sum(${nutrition_entries[name]})`;

/** What somebody ate day by day, and what they aimed at on each. One question, however much it was. */
export async function summary(
  userId: string,
  { from, to }: SummaryQuery,
  env: Env,
): Promise<Summary> {
  const { date, user_id } = nutrition_entries;
  const inForce = sql`(SELECT max(t.start_date) FROM ${nutrition_targets} AS t
    WHERE t.user_id = ${userId} AND t.start_date <= ${date})`;
  const days = await drizzle(env.DB)
    .select({
      date,
      entries: count(),
      totals: {
        kcal: total("kcal"),
        protein_g: total("protein_g"),
        carbs_g: total("carbs_g"),
        fat_g: total("fat_g"),
        fiber_g: total("fiber_g"),
      },
      targets: nutrition_targets,
    })
    .from(nutrition_entries)
    .leftJoin(
      nutrition_targets,
      and(eq(nutrition_targets.user_id, userId), eq(nutrition_targets.start_date, inForce)),
    )
    .where(and(eq(user_id, userId), gte(date, from), lte(date, to)))
    .groupBy(date)
    .orderBy(desc(date));
  return {
    days: days.map(({ totals, targets, ...day }) => ({
      ...day,
      totals: rounded(totals),
      targets: targets && rounded(targets),
    })),
  };
}
