import type { Edits } from "#sdk/sync";
import { WEEK } from "#web/ui/day-text";
import type { useWords } from "#web/tracker/use-words";

type Words = ReturnType<typeof useWords>;
type Planned = { name: "morning" | "focus" | "strength" | "walk" | "run" | "review" };
type StarterBlock = Planned & { days: readonly number[]; start: string; end: string };

const WORKDAYS = [1, 2, 3, 4, 5];

const BLOCKS: StarterBlock[] = [
  { name: "morning", days: WEEK, start: "06:30", end: "07:00" },
  { name: "focus", days: WORKDAYS, start: "09:00", end: "11:00" },
  { name: "strength", days: [1, 3, 5], start: "17:30", end: "18:30" },
  { name: "walk", days: [2, 4, 6], start: "17:30", end: "18:15" },
  { name: "run", days: [0], start: "09:00", end: "10:30" },
  { name: "review", days: WEEK, start: "21:00", end: "21:15" },
];

const MEALS = [
  { name: "breakfast", time: "07:15", calories: 500, protein_g: 30 },
  { name: "lunch", time: "12:30", calories: 750, protein_g: 45 },
  { name: "dinner", time: "19:00", calories: 800, protein_g: 50 },
] as const;

const LIFTS = ["squat", "press", "row"] as const;

/** A week to begin with. The same rows on every device that begins: two of them make one week. */
export function starterWeek(t: Words, edits: Edits): void {
  for (const { name, days, start, end } of BLOCKS) {
    for (const weekday of days) {
      const title = t(`starter.${name}`);
      const block = { weekday, start, end, title, category: t(`starter.kind_${name}`) };
      edits.put("schedule_blocks", `starter-${name}-${weekday}`, { ...block, position: "i" });
    }
  }
  edits.put("supplements", "starter-vitamin-d", {
    name: t("starter.vitamin_d"),
    dose: 25,
    unit: "µg",
    times: [t("supplements.morning")],
    with_food: true,
    position: "a",
    active: true,
  });
  edits.put("supplements", "starter-magnesium", {
    name: t("starter.magnesium"),
    dose: 200,
    unit: "mg",
    times: [t("supplements.evening")],
    position: "b",
    active: true,
  });
  MEALS.forEach(({ name, ...meal }, i) =>
    edits.put("meals", `starter-${name}`, {
      ...meal,
      name: t(`starter.${name}`),
      position: String(i + 1),
      active: true,
    }),
  );
  const exercises = LIFTS.map((lift) => ({ name: t(`starter.${lift}`), sets: 3, reps: "8" }));
  edits.put("workout_programs", "starter-program", {
    name: t("starter.program"),
    active: true,
    days: [1, 3, 5].map((weekday) => ({ name: t("starter.strength"), weekday, exercises })),
  });
}
