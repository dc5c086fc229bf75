import type { PayloadOf } from "#sdk/sync";
import { type Day, weekdayOf } from "#web/ui/day-text";
import { compare, inOrder } from "#web/tracker/order/position";

export type Block = PayloadOf<"schedule_blocks">;
export type Supplement = PayloadOf<"supplements">;
export type Meal = PayloadOf<"meals">;
export type Row<T> = readonly [id: string, row: T];
export type Rows<T> = ReadonlyMap<string, T>;

/** What was done of an item on a day is one row, whichever device says so. */
export const logId = (day: Day, itemId: string): string => `${day}:${itemId}`;

/** The blocks of a day of the week, as the day goes. */
export const blocksOn = (rows: Rows<Block>, weekday: number): Row<Block>[] =>
  inOrder([...rows].filter(([, block]) => block.weekday === weekday)).toSorted(([, a], [, b]) =>
    compare(a.start, b.start),
  );

/** Those that count on this very day: a plan may begin and end. */
export const blocksOf = (rows: Rows<Block>, day: Day): Row<Block>[] =>
  blocksOn(rows, weekdayOf(day)).filter(
    ([, { from_date = day, until_date = day }]) => from_date <= day && day <= until_date,
  );

export const isDoneOn = (rows: Rows<PayloadOf<"completion">>, day: Day, blockId: string): boolean =>
  rows.get(logId(day, blockId))?.done ?? false;

export const supplementsOf = (rows: Rows<Supplement>, day: Day): Row<Supplement>[] =>
  inOrder(rows).filter(
    ([, { active = true, weekdays }]) =>
      active && (!weekdays?.length || weekdays.includes(weekdayOf(day))),
  );

export const mealsOf = (rows: Rows<Meal>): Row<Meal>[] =>
  inOrder(rows).filter(([, { active = true }]) => active);
