import { MAX_PULL_ROWS, type Pull, type Pulled } from "#contract/sync";
import type { Stream } from "#durable-objects/sync-stream/stream";
import type { JsonText } from "#lib/json-text";

/** Characters of payloads in one answer; the first row always fits. */
const MAX_PAGE_BYTES = 8 * 1024 * 1024;

type Cells = [
  entity: string,
  entity_id: string,
  payload: string | null,
  version: number,
  created_version: number,
  server_timestamp: number,
  device: number,
];

type Page = { changes: string; next: number; more: boolean };

/** What changed after the client's version, as JSON: made here once, passed on as text. */
export function pull(stream: Stream, asked: Pull, now: number): JsonText<Pulled> {
  const { head, devices } = stream;
  const device = asked.device_id === undefined ? undefined : devices.greet(asked.device_id, now);
  const from = asked.client_version;
  const state = {
    epoch: head.epoch,
    last_seq: device?.last_seq ?? 0,
    open_conflicts: head.open_conflicts,
  };
  if (mustReset(stream, asked)) {
    return JSON.stringify({
      changes: [],
      latest_version: head.version,
      next_version: 0,
      has_more: false,
      bootstrap: false,
      bootstrap_from: null,
      ...state,
      reset_required: true,
    });
  }
  const bootstrap_from = asked.bootstrap_from ?? (from === 0 ? head.version : null);
  const { changes, next, more } = page(stream, asked, bootstrap_from ?? 0);
  if (device) devices.pulled(device, next, now);
  const rest = {
    // Who knows only the two versions of the seed goes on from where this answer stops.
    latest_version: more && asked.limit === undefined ? next : head.version,
    next_version: next,
    has_more: more,
    bootstrap: bootstrap_from !== null,
    bootstrap_from,
    ...state,
    ...(!more && { counts: head.counts }),
  };
  return `{"changes":[${changes}],${JSON.stringify(rest).slice(1)}`;
}

/**
 * A bootstrap that began after the horizon is not disturbed by it: all that was removed since was
 * gone before it began.
 */
function mustReset({ head }: Stream, asked: Pull): boolean {
  const { client_version, bootstrap_from, epoch } = asked;
  if (epoch !== undefined && epoch !== head.epoch) return true;
  if (client_version > head.version || (bootstrap_from ?? 0) > head.version) return true;
  return client_version > 0 && (bootstrap_from ?? client_version) < head.horizon;
}

/** A scan from the client's version on. A bootstrap leaves out what was deleted before it began. */
function page(stream: Stream, asked: Pull, noTombstonesUpTo: number): Page {
  const limit = asked.limit ?? MAX_PULL_ROWS;
  const cursor = stream.sql
    .exec(
      `SELECT entity, entity_id, payload, version, created_version, server_timestamp, device
       FROM tracked WHERE version > ? AND (payload IS NOT NULL OR version > ?)
       ${asked.entities ? "AND entity IN (SELECT value FROM json_each(?3))" : ""}
       ORDER BY version LIMIT ${limit + 1}`,
      asked.client_version,
      noTombstonesUpTo,
      ...(asked.entities ? [JSON.stringify(asked.entities)] : []),
    )
    .raw<Cells>();
  const texts: string[] = [];
  let next = asked.client_version;
  let bytes = 0;
  for (const cells of cursor) {
    bytes += cells[2]?.length ?? 0;
    const isFull = texts.length === limit || (bytes > MAX_PAGE_BYTES && texts.length > 0);
    if (isFull) return { changes: texts.join(","), next, more: true };
    texts.push(changeOf(cells, stream));
    next = cells[3];
  }
  return { changes: texts.join(","), next: stream.head.version, more: false };
}

/** Names and ids hold nothing that JSON would have to escape. */
function changeOf(
  [entity, entity_id, payload, version, created_version, at, device]: Cells,
  { devices }: Stream,
): string {
  const op = payload === null ? "delete" : "upsert";
  return `{"entity":"${entity}","entity_id":"${entity_id}","op":"${op}","payload":${payload},"version":${version},"created_version":${created_version},"server_timestamp":"${new Date(at).toISOString()}","device_id":"${devices.at(device).id}"}`;
}
