import { useEntity } from "#sdk/react";
import {
  blocksOf,
  isDoneOn,
  logId,
  mealsOf,
  type Row,
  supplementsOf,
} from "#web/tracker/day/planned";
import type { Day } from "#web/ui/day-text";

export type Part = { name: "blocks" | "top3" | "supplements" | "meals"; done: number; all: number };

/** Tells how much of what a day holds is done, by kind. */
export function useProgress(): (day: Day) => Part[] {
  const blocks = useEntity("schedule_blocks").rows;
  const completion = useEntity("completion").rows;
  const top3 = [...useEntity("top3").rows.values()];
  const supplements = useEntity("supplements").rows;
  const taken = useEntity("supplement_log").rows;
  const meals = mealsOf(useEntity("meals").rows);
  const eaten = useEntity("meal_log").rows;
  return (day) => {
    const wishes = top3.filter(({ date }) => date === day);
    return [
      {
        name: "blocks",
        ...count(blocksOf(blocks, day), (id) => isDoneOn(completion, day, id)),
      },
      { name: "top3", done: wishes.filter(({ done }) => done).length, all: wishes.length },
      {
        name: "supplements",
        ...count(supplementsOf(supplements, day), (id) => taken.get(logId(day, id))?.taken),
      },
      { name: "meals", ...count(meals, (id) => eaten.get(logId(day, id))?.eaten) },
    ];
  };
}

/** All of it in one number; undefined where nothing was planned. */
export function percentOf(parts: readonly Part[]): number | undefined {
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  return all === 0 ? undefined : Math.round((100 * done) / all);
}

const count = (rows: readonly Row<unknown>[], isDone: (id: string) => boolean | undefined) => ({
  done: rows.filter(([id]) => isDone(id)).length,
  all: rows.length,
});
