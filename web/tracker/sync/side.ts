import type { Conflict, Payload } from "#sdk/sync";
import { isDifferent } from "#web/tracker/is-different";

/** One side of a conflict: the row as a device made it. */
export type Side = Conflict["versions"][number];
export type SideName = "winner" | "loser";

/** The fields of both sides; those that differ first. */
export function fieldsOf(winner: Side, loser: Side): { name: string; differs: boolean }[] {
  const names = new Set([
    ...Object.keys(winner.payload ?? {}),
    ...Object.keys(loser.payload ?? {}),
  ]);
  return [...names]
    .map((name) => ({ name, differs: isDifferent(winner.payload?.[name], loser.payload?.[name]) }))
    .toSorted((a, b) => Number(b.differs) - Number(a.differs) || (a.name < b.name ? -1 : 1));
}

/** The row with each field from the side that was chosen for it. */
export function merged(winner: Side, loser: Side, chosen: ReadonlyMap<string, SideName>): Payload {
  const fields = fieldsOf(winner, loser).map(({ name }): [string, unknown] => {
    const { payload } = chosen.get(name) === "loser" ? loser : winner;
    return [name, payload?.[name]];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
