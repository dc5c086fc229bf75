import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** Whether, after a change, at least one of these columns of a row still holds something. */
export const someLeft = <N extends string>(
  table: Record<N, AnyColumn>,
  names: readonly N[],
  change: { [Name in N]?: unknown },
): SQL => {
  const then = names.map((name) =>
    change[name] === undefined ? sql`${table[name]}` : sql`${change[name]}`,
  );
  return sql`coalesce(${sql.join(then, sql`, `)}) IS NOT NULL`;
};

/** Which of the columns a change empties: what to name where nothing would be left. */
export const emptied = <N extends string>(
  names: readonly N[],
  change: { [Name in N]?: unknown },
): N[] => names.filter((name) => change[name] === null);
