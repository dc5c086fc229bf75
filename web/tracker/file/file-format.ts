/** A document, which people can read, or a line a row, which takes no room while it is read. */
export const FORMATS = ["json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

export const TYPES: Record<Format, string> = {
  json: "application/json",
  ndjson: "application/x-ndjson",
};
