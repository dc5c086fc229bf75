import {
  blocksOf,
  isDoneOn,
  logId,
  mealsOf,
  type Row,
  supplementsOf,
} from "#web/tracker/day/planned";
import type { Day } from "#web/tracker/day-text";
import { useRows } from "#web/tracker/use-rows";

type Part = { name: "blocks" | "top3" | "supplements" | "meals"; done: number; all: number };

/** How much of what the day holds is done, by kind. */
export function useProgress(day: Day): Part[] {
  const blocks = blocksOf(useRows("schedule_blocks"), day);
  const completion = useRows("completion");
  const top3 = [...useRows("top3").values()].filter(({ date }) => date === day);
  const supplements = supplementsOf(useRows("supplements"), day);
  const taken = useRows("supplement_log");
  const meals = mealsOf(useRows("meals"));
  const eaten = useRows("meal_log");
  return [
    { name: "blocks", ...count(blocks, (id) => isDoneOn(completion, day, id)) },
    { name: "top3", done: top3.filter(({ done }) => done).length, all: top3.length },
    {
      name: "supplements",
      ...count(supplements, (id) => Boolean(taken.get(logId(day, id))?.taken)),
    },
    { name: "meals", ...count(meals, (id) => Boolean(eaten.get(logId(day, id))?.eaten)) },
  ];
}

const count = (rows: readonly Row<unknown>[], isDone: (id: string) => boolean) => ({
  done: rows.filter(([id]) => isDone(id)).length,
  all: rows.length,
});
