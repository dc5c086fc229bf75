import type { PushOutcome } from "#contract/sync";
import { type Dispute, disputeOf, type StoredDispute } from "#durable-objects/sync-stream/dispute";
import { ofPast } from "#durable-objects/sync-stream/raise";
import type { Settled } from "#durable-objects/sync-stream/sent";
import type { Stream } from "#durable-objects/sync-stream/stream";
import {
  type Entry,
  keyOf,
  type Past,
  type Tracked,
} from "#durable-objects/sync-stream/tracked-row";
import { chunk } from "#lib/chunk";

type RowKey = { entity: string; entity_id: string };
/** A row, and the version at which the oldest edit of it was made. */
export type Wanted = RowKey & { base: number };

/** What of the log one push may look at. Beyond it the past counts as forgotten. */
const MOST_ENTRIES = 20_000;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Of rows asked for in one statement, which SQLite binds as a text of up to 2 MB. */
const MOST_KEYS = 2000;

const COLUMNS = `version, entity, entity_id, payload, created_version, device, server_timestamp,
  edited_at`;

/** The rows that a push concerns, each with as much of its past as the push needs. */
export function loadPasts(stream: Stream, wanted: Wanted[], device: number): Map<string, Past> {
  const pasts = new Map<string, Past>();
  for (const some of chunk(wanted, MOST_KEYS)) {
    for (const row of loadRows(stream.sql, some)) {
      pasts.set(keyOf(row), { row, entries: [], view: undefined });
    }
  }
  if (pasts.size === 0) return pasts;
  const bases = new Map(wanted.map((row) => [keyOf(row), row.base]));
  const behind = [...pasts.values()].flatMap(({ row }) =>
    row && row.version > bases.get(keyOf(row))! ? [row] : [],
  );
  if (behind.length === 0) return pasts;
  loadViews(stream, behind, device, pasts);
  // Where the device itself wrote last, and what it wrote is what is, there is nothing to look up.
  const foreign = behind.filter((row) => row.device !== device || pasts.get(keyOf(row))!.view);
  loadEntries(stream, foreign, bases, pasts);
  return pasts;
}

/** Most of a push is of one kind, and names are found more quickly than pairs. */
function loadRows(sql: SqlStorage, wanted: RowKey[]): Tracked[] {
  const query = `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN tracked
     WHERE entity = ? AND entity_id = j.value`;
  const kinds = Map.groupBy(wanted, ({ entity }) => entity);
  return [...kinds].flatMap(([entity, rows]) => {
    const ids = JSON.stringify(rows.map(({ entity_id }) => entity_id));
    return sql.exec<Tracked>(query, ids, entity).toArray();
  });
}

function loadViews(stream: Stream, rows: RowKey[], device: number, pasts: Map<string, Past>) {
  type Stored = RowKey & { version: number; payload: string | null };
  const query = `SELECT entity, entity_id, version, payload FROM json_each(?) j CROSS JOIN views
     WHERE device = ? AND entity = j.value ->> 0 AND entity_id = j.value ->> 1`;
  for (const view of stream.sql.exec<Stored>(query, keysOf(rows), device)) {
    const payload = ofPast(stream, view, view.payload);
    pasts.get(keyOf(view))!.view = { version: view.version, payload };
  }
}

/** Follows each row back from its latest version, down to the edit's base. */
function loadEntries(
  stream: Stream,
  rows: Tracked[],
  bases: Map<string, number>,
  pasts: Map<string, Past>,
): void {
  const starts = JSON.stringify(rows.map((row) => [row.version, bases.get(keyOf(row))]));
  const query = `WITH RECURSIVE past (version, floor, prior) AS (
       SELECT log.version, j.value ->> 1, log.prior
       FROM json_each(?) j CROSS JOIN log WHERE log.version = j.value ->> 0
       UNION ALL
       SELECT log.version, past.floor, log.prior
       FROM past CROSS JOIN log WHERE log.version = past.prior AND past.prior > past.floor
       LIMIT ${MOST_ENTRIES})
     SELECT log.version, log.entity, log.entity_id, log.device, log.server_timestamp,
       log.edited_at, log.previous, log.prior
     FROM past CROSS JOIN log ON log.version = past.version`;
  let length = 0;
  for (const { entity, entity_id, ...entry } of stream.sql.exec<RowKey & Entry>(query, starts)) {
    length += entry.previous?.length ?? 0;
    if (length > MOST_CHARACTERS) break;
    const previous = ofPast(stream, { entity, version: entry.version }, entry.previous);
    pasts.get(keyOf({ entity, entity_id }))!.entries.push({ ...entry, previous });
  }
  for (const row of rows) {
    pasts.get(keyOf(row))!.entries.sort((a, b) => b.version - a.version);
  }
}

/** Answers that were given before, by mutation id. */
export function loadSettled(sql: SqlStorage, ids: string[]): Map<string, Settled> {
  const list = JSON.stringify(ids);
  const settled = new Map<string, Settled>();
  type Verdict = { mutation_id: string; digest: string; answer: string };
  const verdicts = `SELECT mutation_id, digest, answer FROM json_each(?) j CROSS JOIN verdicts
     WHERE mutation_id = j.value`;
  for (const { mutation_id, digest, answer } of sql.exec<Verdict>(verdicts, list)) {
    settled.set(mutation_id, { digest, answer: JSON.parse(answer) as Settled["answer"] });
  }
  const lines = `SELECT mutation_id, digest, version, outcome, server_timestamp, conflict_id
     FROM json_each(?) j CROSS JOIN log WHERE mutation_id = j.value`;
  for (const line of sql.exec<Logged>(lines, list)) settled.set(line.mutation_id, answered(line));
  return settled;
}

type Logged = {
  mutation_id: string;
  digest: string;
  version: number;
  outcome: PushOutcome;
  server_timestamp: number;
  conflict_id: string | null;
};

const answered = (line: Logged): Settled => ({
  digest: line.digest,
  answer: {
    id: line.mutation_id,
    version: line.version,
    outcome: line.outcome,
    server_timestamp: new Date(line.server_timestamp).toISOString(),
    ...(line.conflict_id !== null && { conflict_id: line.conflict_id }),
  },
});

/** The open conflicts of some rows, by row. */
export function loadOpen(sql: SqlStorage, rows: RowKey[]): Map<string, Dispute> {
  const query = `SELECT c.* FROM json_each(?) j CROSS JOIN conflicts c
     WHERE status = 'open' AND entity = j.value ->> 0 AND entity_id = j.value ->> 1`;
  const open = sql.exec<StoredDispute>(query, keysOf(rows)).toArray().map(disputeOf);
  return new Map(open.map((dispute) => [keyOf(dispute), dispute]));
}

const keysOf = (rows: RowKey[]): string =>
  JSON.stringify(rows.map(({ entity, entity_id }) => [entity, entity_id]));
