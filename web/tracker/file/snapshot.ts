import { type Rest, SidelineError } from "#sdk/index";

export const fetchSnapshot = (rest: Rest) => rest.GET("/api/v1/export");

/** As a document; the other format is lines of text. */
export type Snapshot = Exclude<Awaited<ReturnType<typeof fetchSnapshot>>, string>;

/** What a file holds. Only that it is an export is looked at here: the server checks every row. */
export async function readSnapshot(file: File): Promise<Snapshot> {
  const content: unknown = await file
    .text()
    .then(JSON.parse, () => null)
    .catch(() => null);
  if (!isSnapshot(content)) throw SidelineError.refused("CHECKSUM_MISMATCH", "Not an export");
  return content;
}

const isSnapshot = (content: unknown): content is Snapshot =>
  typeof content === "object" &&
  content !== null &&
  "format" in content &&
  content.format === "sideline.tracker";
