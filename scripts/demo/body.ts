import { nutrition_entries, nutrition_targets } from "#d1-migrations/schema/nutrition";
import { body_metrics, progress_sharing } from "#d1-migrations/schema/progress";
import { chance, demoId } from "#scripts/demo/chance";
import { dateOf, dayAt } from "#scripts/demo/days";
import type { Client, People } from "#scripts/demo/people";
import { into } from "#scripts/demo/rows";

/** What those aim at who write down what they eat. */
const EATERS = [
  { kcal: 2600, protein_g: 140, carbs_g: 330, fat_g: 80, fiber_g: 35 },
  { kcal: 1900, protein_g: 130, carbs_g: 180, fat_g: 70, fiber_g: 30 },
];
const DAYS = 10;

/** What they have in turns, of which more fits into some days than into others. */
const MEALS = [
  ["breakfast", "Oats with yogurt and berries", 420, 24, 58, 10, 9],
  ["breakfast", "Two eggs on rye", 380, 22, 34, 17, 6],
  ["lunch", "Lentil soup with bread", 560, 28, 84, 11, 17],
  ["lunch", "Chicken, rice and greens", 640, 46, 72, 16, 7],
  ["dinner", "Salmon with potatoes", 690, 42, 58, 30, 8],
  ["dinner", "Bean chili", 610, 34, 78, 16, 21],
  ["snack", "Apple and almonds", 260, 7, 28, 15, 7],
  ["snack", "Skyr", 130, 22, 8, 1, 0],
] as const;

/** Weight and waist week by week, what some of them eat, and that the coach may see it. */
export function bodies({ clients }: People, now: number): string[] {
  const eaters = [clients[0], clients[6]].filter((client) => client !== undefined);
  return [
    ...into(
      body_metrics,
      clients.flatMap((client, i) => measured(client, i, now)),
    ),
    ...into(
      progress_sharing,
      clients
        .filter(({ status }) => status === "active")
        .map(({ id, joined_at }) => ({
          client_profile_id: id,
          nutrition: true,
          metrics: true,
          photos: false,
          updated_at: joined_at,
        })),
    ),
    ...into(
      nutrition_targets,
      eaters.map(({ user_id, joined_at }, i) => ({
        id: demoId(joined_at, "target", user_id),
        user_id,
        start_date: dateOf(joined_at),
        ...EATERS[i]!,
        version: 1,
        created_at: joined_at,
        updated_at: joined_at,
      })),
    ),
    ...into(
      nutrition_entries,
      eaters.flatMap((eater) => eaten(eater, now)),
    ),
  ];
}

/** Every Monday or so; those who came to lose weight do, the others gain a little. */
function measured({ user_id, weeks, plan }: Client, place: number, now: number) {
  const [weight, waist] = [68 + ((place * 7) % 24), 78 + ((place * 5) % 17)];
  const trend = plan === "basics" ? -0.45 : plan === "running" ? -0.12 : 0.1;
  return Array.from({ length: weeks }, (_, week) => {
    const at = dayAt(now, 7 * (week - weeks) + 1, 7, 15);
    const luck = chance("weight", user_id, week) - 0.5;
    return {
      id: demoId(at, "metrics", user_id, week),
      user_id,
      date: dateOf(at),
      weight_kg: Math.round((weight + trend * week + luck) * 10) / 10,
      waist_cm: Math.round((waist + (trend / 2) * week + luck) * 2) / 2,
      version: 1,
      created_at: at,
      updated_at: at,
    };
  });
}

/** Four meals a day, none of which is forgotten except now and then. */
function eaten({ user_id }: Client, now: number) {
  return Array.from({ length: DAYS }, (_, day) =>
    (["breakfast", "lunch", "dinner", "snack"] as const).flatMap((meal, place) => {
      const at = dayAt(now, day - DAYS, 8 + 4 * place);
      const luck = chance("meal", user_id, day, meal);
      const dish = MEALS.filter(([kind]) => kind === meal)[luck < 0.5 ? 0 : 1];
      if (!dish || luck > 0.95) return [];
      const [, name, kcal, protein_g, carbs_g, fat_g, fiber_g] = dish;
      const id = demoId(at, "eaten", user_id, meal);
      const amounts = { kcal, protein_g, carbs_g, fat_g, fiber_g };
      const row = { id, user_id, date: dateOf(at), meal, name, ...amounts, version: 1 };
      return [{ ...row, created_at: at, updated_at: at }];
    }),
  ).flat();
}
