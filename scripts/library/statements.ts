import { inserts, literal } from "#scripts/library/inserts";
import {
  digestOf,
  type Item,
  type Kind,
  KINDS,
  type Load,
  type Row,
  rowOf,
  wordRows,
} from "#scripts/library/load";

const VERSION = "(SELECT max(version) FROM library_releases)";

/**
 * The SQL that brings a database to what a source holds now, in one go and repeatable: it has the
 * same form for a laptop, a test and `wrangler d1 execute --file`.
 */
export function statementsOf(load: Load, now: number): string[] {
  const kinds = Object.entries(load.items) as [Kind, Item[]][];
  return [
    release(load, now),
    ...kinds.flatMap(([kind, items]) => [
      ...upserts(kind, items, load),
      ...words(kind, items, load),
      retire(kind, load, now),
      ...parts(kind, items, load),
    ]),
    ...replaced(load.tables ?? {}),
  ];
}

/** A new version, unless the source's latest one was the same. */
const release = (load: Load, now: number): string => {
  const [source, digest] = [literal(load.source), literal(digestOf(load))];
  return `INSERT INTO library_releases (version, source, digest, loaded_at)
SELECT coalesce(max(version), 0) + 1, ${source}, ${digest}, ${now} FROM library_releases
HAVING ${digest} IS NOT (
  SELECT digest FROM library_releases WHERE source = ${source} ORDER BY version DESC LIMIT 1
)`;
};

/** Rows that did not change keep the version that changed them last. */
function upserts(kind: Kind, items: Item[], load: Load): string[] {
  const { table } = KINDS[kind];
  const rows = items.map((item) => rowOf(item, load));
  if (!rows[0]) return [];
  const set = [...Object.keys(rows[0]).filter((name) => name !== "id"), "library_version"]
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(", ");
  const conflict = `ON CONFLICT (id) DO UPDATE SET ${set}
WHERE ${table}.source = excluded.source
  AND (${table}.digest <> excluded.digest OR ${table}.retired_at IS NOT NULL)`;
  return inserts(table, rows, { library_version: VERSION }, conflict);
}

/** The words of the source's items, written anew: what it has left out has none any more. */
function words(kind: Kind, items: Item[], load: Load): string[] {
  const rows = items.flatMap((item) => wordRows(kind, item));
  return [
    `DELETE FROM library_words WHERE kind = ${literal(kind)} AND item_id IN ${idsOf(kind, load)}`,
    ...inserts("library_words", rows),
  ];
}

/** What has no words is kept, for those who refer to it, and listed no more. */
const retire = (kind: Kind, { source }: Load, now: number): string =>
  `UPDATE ${KINDS[kind].table} SET retired_at = ${now}, library_version = ${VERSION}
WHERE source = ${literal(source)} AND retired_at IS NULL
  AND id NOT IN (SELECT item_id FROM library_words WHERE kind = ${literal(kind)})`;

/** What items are made of, written anew. What is retired keeps its parts. */
function parts(kind: Kind, items: Item[], load: Load): string[] {
  const ours = idsOf(kind, load, "AND retired_at IS NULL");
  return Object.entries<string>(KINDS[kind].parts).flatMap(([part, column]) => [
    `DELETE FROM ${part} WHERE ${column} IN ${ours}`,
    ...inserts(
      part,
      items.flatMap(({ id, parts: rows }) =>
        (rows[part] ?? []).map((row) => ({ [column]: id, ...row })),
      ),
    ),
  ]);
}

const idsOf = (kind: Kind, { source }: Load, condition = ""): string =>
  `(SELECT id FROM ${KINDS[kind].table} WHERE source = ${literal(source)} ${condition})`;

const replaced = (tables: Record<string, Row[]>): string[] => [
  ...Object.keys(tables)
    .toReversed()
    .map((table) => `DELETE FROM ${table}`),
  ...Object.entries(tables).flatMap(([table, rows]) => inserts(table, rows)),
];
