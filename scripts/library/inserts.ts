import type { Row, Value } from "#scripts/library/load";

/** Characters of one statement; D1 takes 100 KB. */
const LONGEST = 60_000;

/** As few INSERTs as the length of a statement allows. `computed` are columns given as SQL. */
export function inserts(
  table: string,
  rows: Row[],
  computed: Record<string, string> = {},
  ending = "",
): string[] {
  if (!rows[0]) return [];
  const names = Object.keys(rows[0]);
  const columns = [...names, ...Object.keys(computed)].map((name) => `"${name}"`).join(", ");
  const values = rows.map((row) => {
    const all = [...names.map((name) => literal(row[name] ?? null)), ...Object.values(computed)];
    return `(${all.join(", ")})`;
  });
  return runs(values).map(
    (run) => `INSERT INTO ${table} (${columns}) VALUES\n${run.join(",\n")}\n${ending}`,
  );
}

function runs(texts: string[]): string[][] {
  const all: string[][] = [];
  let length = LONGEST;
  for (const text of texts) {
    if (length + text.length > LONGEST) {
      all.push([]);
      length = 0;
    }
    all.at(-1)!.push(text);
    length += text.length;
  }
  return all;
}

/** A value as SQL text. */
export function literal(value: Value): string {
  if (value === null) return "NULL";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  if (text.includes("\0")) throw new Error(`A text holds a zero character: ${text.slice(0, 40)}`);
  return `'${text.replaceAll("'", "''")}'`;
}
