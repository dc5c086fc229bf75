import { createHash } from "node:crypto";

import { FORMAT, FORMAT_VERSION, type SnapshotHead } from "#contract/sync-transfer";
import { SCHEMA } from "#contract/tracker";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { canonicalJson } from "#lib/canonical";

type LiveRow = { entity: string; entity_id: string; payload: string };

/** A tracker as it is at one moment. `text` is canonical JSON, but that it comes in pieces. */
export type Exported = { head: SnapshotHead; text: string[]; rows: LiveRow[] };

/** How much of a file goes out at a time, in characters. */
const PIECE = 256 * 1024;

/** Reads everything in one turn, so that it is one state. */
export function exported({ sql, head }: Stream, now: number): Exported {
  const rows = sql
    .exec<LiveRow>(
      `SELECT entity, entity_id, payload FROM tracked WHERE payload IS NOT NULL
       ORDER BY entity, entity_id`,
    )
    .toArray();
  const about = {
    epoch: head.epoch,
    exported_at: new Date(now).toISOString(),
    format: FORMAT,
    format_version: FORMAT_VERSION,
    schema_version: SCHEMA.latest,
    version: head.version,
  } as const;
  const counts = Object.fromEntries(Object.entries(head.counts).filter(([, count]) => count > 0));
  // Members in the order of RFC 8785: what is hashed is what is sent.
  const rest = [
    `"counts":${canonicalJson(counts)},"entities":{`,
    ...entities(rows),
    `},${canonicalJson(about).slice(1)}`,
  ];
  const hash = createHash("sha256").update("{");
  for (const piece of rest) hash.update(piece);
  const checksum = hash.digest("hex");
  const text = [`{"checksum":"${checksum}",`, ...rest];
  return { head: { ...about, counts, checksum }, text, rows };
}

/** Each entity's rows, sorted by id. Names and ids hold nothing that JSON would escape. */
function* entities(rows: LiveRow[]): Generator<string> {
  let entity = "";
  for (const row of rows) {
    const isFirst = row.entity !== entity;
    if (isFirst) yield `${entity === "" ? "" : "],"}"${row.entity}":[`;
    entity = row.entity;
    yield `${isFirst ? "" : ","}{"id":"${row.entity_id}","payload":${row.payload}}`;
  }
  if (entity !== "") yield "]";
}

/** The file in one of its formats, in pieces. */
export function asFile(all: Exported, format: "json" | "ndjson"): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = inPieces(format === "json" ? all.text : lines(all));
  return new ReadableStream({
    type: "bytes",
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* lines({ head, rows }: Exported): Generator<string> {
  yield `${JSON.stringify(head)}\n`;
  for (const { entity, entity_id, payload } of rows) {
    yield `{"entity":"${entity}","id":"${entity_id}","payload":${payload}}\n`;
  }
}

function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
