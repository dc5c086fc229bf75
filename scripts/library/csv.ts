/** A record of a CSV file, by the names in its first line. */
export type Row = Record<string, string>;

/** A field in quotes, whose own quotes are doubled, or one without any; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** RFC 4180, with a header. Throws when a line has more or fewer fields than the header. */
export function parseCsv(text: string): Row[] {
  const [header, ...lines] = linesOf(text);
  if (!header) throw new Error("The file is empty");
  return lines.map((fields, i) => {
    if (fields.length !== header.length) {
      throw new Error(`Record ${i + 1} has ${fields.length} fields, not ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, fields[column]!]));
  });
}

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (!match) throw new Error(`A quote is out of place near "${text.slice(at, at + 40)}"`);
    const [, quoted, plain = "", end] = match;
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
