import { exports } from "cloudflare:workers";
import { expect } from "vitest";

import { Imported, Snapshot } from "#contract/sync-transfer";
import { type Payload, SCHEMA } from "#contract/tracker";
import { canonicalJson } from "#lib/canonical";
import { sha256 } from "#lib/hash";
import type { Person } from "#test/support/people";

/** The answer to a download, as it comes. */
export const download = async (person: Person, format = "json") =>
  exports.default.fetch(`https://app.test/api/v1/export?format=${format}`, {
    headers: { authorization: `Bearer ${await person.token()}` },
  });

export const exportOf = async (person: Person) =>
  Snapshot.parse(await (await download(person)).json());

/** An import that is taken. */
export async function bring(person: Person, snapshot: unknown, more: Record<string, unknown> = {}) {
  const { status, data, error } = await person.post("/import", {
    snapshot,
    mode: "merge",
    ...more,
  });
  expect(status, JSON.stringify(error)).toBe(200);
  return Imported.parse(data);
}

/** An import of lines, as text or as they come. */
export const bringLines = async (
  person: Person,
  body: string | ReadableStream<Uint8Array>,
  query = "mode=merge",
) =>
  exports.default.fetch(`https://app.test/api/v1/import?${query}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${await person.token()}`,
      "content-type": "application/x-ndjson",
    },
    body,
  });

/** A file as anybody could write it. */
export function file(rows: Record<string, Payload>, schema_version = SCHEMA.latest): Snapshot {
  const entries = Object.entries(rows).map(([id, payload]) => ({ id, payload }));
  const rest = {
    format: "sideline.tracker" as const,
    format_version: 1 as const,
    schema_version,
    exported_at: new Date().toISOString(),
    version: 7,
    epoch: "elsewhere",
    counts: { top3: entries.length },
    entities: { top3: entries },
  };
  return { ...rest, checksum: sha256(canonicalJson(rest)) };
}
