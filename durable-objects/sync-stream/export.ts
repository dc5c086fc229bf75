import { createHash } from "node:crypto";

import { FORMAT, FORMAT_VERSION, type SnapshotHead } from "#contract/sync-transfer";
import { SCHEMA } from "#contract/tracker";
import { type SnapshotAbout, SnapshotText } from "#durable-objects/sync-stream/snapshot-text";
import type { Stream } from "#durable-objects/sync-stream/stream";

type LiveRow = { entity: string; entity_id: string; payload: string };

/** A tracker as it is at one moment: its rows by entity, and sorted by id. */
export type Exported = { head: SnapshotHead; rows: LiveRow[] };

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
    counts: head.counts,
  } as const;
  const hash = createHash("sha256").update("{");
  for (const piece of inPieces(body(about, rows))) hash.update(piece);
  return { head: { ...about, checksum: hash.digest("hex") }, rows };
}

/** The file in one of its formats, as bytes that come in pieces. */
export function asFile(all: Exported, format: "json" | "ndjson"): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = inPieces(format === "json" ? document(all) : lines(all));
  return new ReadableStream({
    type: "bytes",
    pull(controller) {
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

/** Canonical JSON: of all members the checksum comes first. */
function* document({ head: { checksum, ...about }, rows }: Exported): Generator<string> {
  yield `{"checksum":"${checksum}",`;
  yield* body(about, rows);
}

function* body(about: SnapshotAbout, rows: LiveRow[]): Generator<string> {
  const text = new SnapshotText(about);
  yield text.begin();
  for (const { entity, entity_id, payload } of rows) yield text.row(entity, entity_id, payload);
  yield text.end();
}

/** Bytes of the file in lines. */
export function lengthOf(all: Exported): number {
  let bytes = 0;
  for (const line of lines(all)) bytes += Buffer.byteLength(line);
  return bytes;
}

/** The head, then a line a row. */
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
