import { type Rest, SidelineError } from "#sdk/index";
import { type Format, TYPES } from "#web/tracker/file/file-format";

export type ImportMode = "merge" | "replace";
export type ImportTerms = { mode: ImportMode; dry_run: boolean };

/** A file that is an export as far as one can see: the server looks at every row. */
export type ImportFile = { name: string; format: Format; content: string };

/** Reads a file. Throws for one that is no export in either format. */
export async function readImportFile(file: File): Promise<ImportFile> {
  const content = await file.text().catch(() => "");
  const format = formatOf(content);
  if (!format) throw SidelineError.refused("CHECKSUM_MISMATCH", "Not an export");
  return { name: file.name, format, content };
}

function formatOf(content: string): Format | undefined {
  // A document may have its own line breaks; of lines the first is whole by itself.
  if (isExport(parsed(content))) return "json";
  const [first = ""] = content.split("\n", 1);
  return isExport(parsed(first)) ? "ndjson" : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isExport = (content: unknown): boolean => Object(content).format === "sideline.tracker";

/** What an import does, or would do, to how many rows. */
export function sendImport(rest: Rest, { format, content }: ImportFile, terms: ImportTerms) {
  const { mode, dry_run } = terms;
  const headers = { "content-type": TYPES[format] };
  const query = { mode, dry_run: dry_run ? "true" : "false", confirm: "true" } as const;
  // A document is passed on as the text that it is, not taken apart and put together again.
  const body =
    format === "ndjson"
      ? content
      : `{"mode":"${mode}","dry_run":${dry_run},"confirm":true,"snapshot":${content}}`;
  const bodySerializer = () => body;
  const params = format === "ndjson" ? { query } : {};
  return rest.POST("/api/v1/import", { params, headers, body, bodySerializer });
}
