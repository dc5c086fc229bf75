import { z } from "zod";

/** A condition of a query, with the values that its question marks stand for. */
export type Filter = { sql: string; values: (string | number)[] };

/** One library: where its items are stored, and how a row becomes an item. */
export type Shelf<T extends z.ZodType> = {
  kind: string;
  table: string;
  Item: T;
  /** What only this library has, as SQL. */
  columns: string;
  /** Which of these are JSON. */
  json: string[];
  /** What its lists leave out, besides what is retired. */
  hidden?: string;
};

const TIME = "strftime('%Y-%m-%dT%H:%M:%fZ', retired_at / 1000.0, 'unixepoch')";
const COMMON = `id, name, aliases, source, source_id, licence, library_version,
  ${TIME} AS retired_at`;

/** What is read of every item. */
export const columnsOf = ({ columns }: Shelf<z.ZodType>): string => `${COMMON}, ${columns}`;

const Text = z.string();

/** A row as D1 gives it, as the item that it stands for. */
export function itemOf<T extends z.ZodType>(
  { Item, json }: Shelf<T>,
  row: Record<string, unknown>,
): z.output<T> {
  const fields = ["aliases", ...json].map((name) => [name, JSON.parse(Text.parse(row[name]))]);
  return Item.parse({ ...row, ...Object.fromEntries(fields) });
}

/** Items with the value in the column; all of them where none is asked for. */
export const equal = (column: string, value: string | number | undefined): Filter[] =>
  value === undefined ? [] : [{ sql: `${column} = ?`, values: [value] }];

/** Items with the value in one of their parts. */
export const having = (select: string, value: string | undefined): Filter[] =>
  value === undefined ? [] : [{ sql: `id IN (${select})`, values: [value] }];
