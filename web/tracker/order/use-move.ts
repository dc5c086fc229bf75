import { useEntity, useTracker } from "#sdk/react";
import { moved } from "#web/tracker/order/position";
import { useSave } from "#web/tracker/use-save";

type Ordered = "meals" | "supplements" | "top3";
type Lines = Parameters<typeof moved>[0];

/** Moves a row to another place among those that are shown: one action, undone as one. */
export function useMove(entity: Ordered): (lines: Lines, from: number, to: number) => void {
  const tracker = useTracker();
  const save = useSave();
  const { rows } = useEntity(entity);
  return (lines, from, to) =>
    save(
      tracker.batch((edits) => {
        // A line may be empty: then there is no row to be moved.
        for (const [id, position] of moved(lines, from, to))
          if (rows.has(id)) edits.patch(entity, id, { position });
      }),
    );
}
