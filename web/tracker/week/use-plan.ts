import { useState } from "react";

import { useEntity, useTracker } from "#sdk/react";
import { blocksOn } from "#web/tracker/day/planned";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";
import { placed } from "#web/tracker/week/placed";

/** A way to move a block: within its day, or to the day before or after. */
export type Step = "earlier" | "later" | "day_before" | "day_after";

/** The week's blocks, and the ways to move them. */
export function usePlan() {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const { rows } = useEntity("schedule_blocks");
  /** What was done last, for those who cannot see it. */
  const [said, say] = useState("");

  /** Among the blocks of a day, `to` counts without the one that moves. */
  function move(id: string, weekday: number, to: number) {
    const block = rows.get(id);
    if (!block) return;
    const blocks = blocksOn(rows, weekday);
    const others = blocks.filter(([other]) => other !== id);
    // Nothing changes where it is already, nor before the first or behind the last.
    if (blocks[to]?.[0] === id || to < 0 || to > others.length) return;
    const place = placed(block, others, { weekday, to });
    const span = t("schedule.span", place);
    save(tracker.patch("schedule_blocks", id, place));
    say(`${block.title}: ${weekdayText(weekday)}, ${span}`);
  }

  /** To where its time says, on another day. */
  function moveTo(id: string, weekday: number) {
    const start = rows.get(id)?.start ?? "";
    const others = blocksOn(rows, weekday).filter(([other]) => other !== id);
    move(id, weekday, others.filter(([, block]) => block.start <= start).length);
  }

  function step(id: string, way: Step) {
    const block = rows.get(id);
    if (!block) return;
    const at = blocksOn(rows, block.weekday).findIndex(([other]) => other === id);
    const day = WEEK.findIndex((weekday) => weekday === block.weekday);
    if (way === "earlier") move(id, block.weekday, at - 1);
    else if (way === "later") move(id, block.weekday, at + 1);
    else
      moveTo(id, WEEK.at((day + (way === "day_before" ? -1 : 1)) % WEEK.length) ?? block.weekday);
  }

  return { rows, said, move, moveTo, step };
}

export type Plan = ReturnType<typeof usePlan>;
