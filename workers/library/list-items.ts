import { z } from "zod";

import type { ItemQuery } from "#contract/library";
import { AppError } from "#lib/errors";
import { fold, wordsOf } from "#lib/words";
import { columnsOf, type Filter, itemOf, type Shelf } from "#workers/library/shelf";

type Query = z.output<typeof ItemQuery>;

/** After every text that begins with the one before it. */
const END = "\u{10ffff}";
/** Words of a search that count; each is a look into the index. */
const MOST_WORDS = 6;

/**
 * One page of a library by name, in one query. A search finds items by the beginnings of their
 * words, those whose name begins with it first.
 */
export async function listItems<T extends z.ZodType>(
  shelf: Shelf<T>,
  { q, cursor, limit }: Query,
  filters: Filter[],
  env: Env,
): Promise<{ items: z.output<T>[]; next_cursor: string | null }> {
  const order = orderOf(q);
  const conditions = [
    { sql: "retired_at IS NULL", values: [] },
    ...(shelf.hidden ? [{ sql: shelf.hidden, values: [] }] : []),
    ...filters,
    ...(q === undefined ? [] : found(shelf.kind, q)),
    ...after(cursor, order),
  ];
  const query = `
    SELECT ${columnsOf(shelf)}, json_array(${order.sql}) AS place FROM ${shelf.table}
    WHERE ${conditions.map(({ sql }) => sql).join(" AND ")}
    ORDER BY ${order.sql} LIMIT ?`;
  const { results } = await env.DB.prepare(query)
    .bind(
      ...order.values,
      ...conditions.flatMap(({ values }) => values),
      ...order.values,
      limit + 1,
    )
    .all<Record<string, unknown> & { place: string }>();
  const page = results.slice(0, limit);
  const last = results.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ place: _, ...row }) => itemOf(shelf, row)),
    next_cursor: last ? Buffer.from(last.place).toString("base64url") : null,
  };
}

/** What a list is sorted by, down to the id, so that places are unique. */
function orderOf(q: string | undefined): Filter {
  if (q === undefined) return { sql: "name_key, id", values: [] };
  const start = fold(q);
  return {
    sql: "name_key < ? OR name_key >= ?, name_key, id",
    values: [start, start + END],
  };
}

/** Every word of the search begins a word of the item. */
const found = (kind: string, q: string): Filter[] => {
  const words = wordsOf(q).slice(0, MOST_WORDS);
  if (words.length === 0) return [{ sql: "false", values: [] }];
  return words.map((word) => ({
    sql: "id IN (SELECT item_id FROM library_words WHERE kind = ? AND word >= ? AND word < ?)",
    values: [kind, word, word + END],
  }));
};

const Place = z.union([
  z.tuple([z.string(), z.string()]),
  z.tuple([z.int(), z.string(), z.string()]),
]);

/** What comes after the place that the cursor stands for, in the same order. */
function after(cursor: string | undefined, order: Filter): Filter[] {
  if (cursor === undefined) return [];
  const place = Place.safeParse(parsed(cursor)).data;
  if (place?.length !== (order.values.length === 0 ? 2 : 3)) throw new AppError("INVALID_CURSOR");
  const marks = place.map(() => "?").join(", ");
  return [{ sql: `(${order.sql}) > (${marks})`, values: [...order.values, ...place] }];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
