import type { Dispute } from "#durable-objects/sync-stream/dispute";
import type { Draft } from "#durable-objects/sync-stream/draft";
import type { Settled } from "#durable-objects/sync-stream/sent";
import { chunk } from "#lib/chunk";

/** A list of lists, bound as JSON. As JSONB each is parsed once, not once a column. */
const ROWS = "WITH given AS MATERIALIZED (SELECT jsonb(value) AS row FROM json_each(?))";
const columns = (n: number) => Array.from({ length: n }, (_, i) => `row ->> ${i}`).join(", ");

/** Rows, and characters, of one bound text: SQLite takes 2 MB. */
const MOST_ROWS = 1000;
const MOST_BOUND = 500_000;

function bulk(sql: SqlStorage, statement: string, rows: unknown[][], ...more: number[]): void {
  for (const some of chunk(rows, MOST_ROWS)) bind(sql, statement, some, more);
}

function bind(sql: SqlStorage, statement: string, rows: unknown[][], more: number[]): void {
  const text = JSON.stringify(rows);
  if (text.length <= MOST_BOUND || rows.length === 1) {
    sql.exec(statement, text, ...more);
    return;
  }
  for (const half of chunk(rows, Math.ceil(rows.length / 2))) bind(sql, statement, half, more);
}

/** Writes what a draft came to: one statement a table, its rows bound as one JSON text. */
export function saveDraft(sql: SqlStorage, draft: Draft): void {
  if (draft.log.length > 0) {
    saveLog(sql, draft);
    saveRows(sql, draft);
  }
  if (draft.views.size > 0) saveViews(sql, draft);
}

function saveLog(sql: SqlStorage, { log }: Draft): void {
  const lines = log.map((line) => [
    line.version,
    line.mutation_id,
    line.digest,
    line.entity,
    line.entity_id,
    line.outcome,
    line.previous,
    line.prior,
    line.device,
    line.server_timestamp,
    line.edited_at,
    line.group_id ?? null,
    line.conflict_id ?? null,
  ]);
  bulk(
    sql,
    `${ROWS} INSERT INTO log (version, mutation_id, digest, entity, entity_id, outcome, previous,
       prior, device, server_timestamp, edited_at, group_id, conflict_id)
     SELECT ${columns(13)} FROM given`,
    lines,
  );
}

function saveRows(sql: SqlStorage, draft: Draft): void {
  const rows = draft
    .rows()
    .map((row) => [
      row.version,
      row.entity,
      row.entity_id,
      row.payload,
      row.created_version,
      row.device,
      row.server_timestamp,
      row.edited_at,
    ]);
  bulk(
    sql,
    `${ROWS} INSERT INTO tracked (version, entity, entity_id, payload, created_version, device,
       server_timestamp, edited_at)
     SELECT ${columns(8)} FROM given WHERE true
     ON CONFLICT (entity, entity_id) DO UPDATE SET version = excluded.version,
       payload = excluded.payload, created_version = excluded.created_version,
       device = excluded.device, server_timestamp = excluded.server_timestamp,
       edited_at = excluded.edited_at`,
    rows,
  );
}

/** Gives rows that stay at their version another payload. */
export function savePayloads(sql: SqlStorage, rows: [version: number, payload: string][]): void {
  bulk(
    sql,
    `${ROWS} UPDATE tracked SET payload = row ->> 1 FROM given WHERE version = row ->> 0`,
    rows,
  );
}

function saveViews(sql: SqlStorage, { views }: Draft): void {
  const rows = [...views.values()].map((view) => [
    view.device,
    view.entity,
    view.entity_id,
    view.payload,
    view.version,
  ]);
  bulk(
    sql,
    `${ROWS} INSERT INTO views (device, entity, entity_id, payload, version)
     SELECT ${columns(5)} FROM given WHERE true
     ON CONFLICT DO UPDATE SET payload = excluded.payload, version = excluded.version`,
    rows,
  );
}

export function saveVerdicts(sql: SqlStorage, verdicts: Map<string, Settled>, now: number): void {
  if (verdicts.size === 0) return;
  const rows = [...verdicts].map(([id, { digest, answer }]) => [
    id,
    digest,
    JSON.stringify(answer),
  ]);
  bulk(
    sql,
    `INSERT OR IGNORE INTO verdicts (mutation_id, digest, answer, at)
     SELECT value ->> 0, value ->> 1, value ->> 2, ?2 FROM json_each(?1)`,
    rows,
    now,
  );
}

export function saveDisputes(sql: SqlStorage, disputes: Iterable<Dispute>): void {
  for (const { fields, winner, losers, ...rest } of disputes) {
    sql.exec(
      `INSERT INTO conflicts (id, entity, entity_id, fields, status, reason, version, versions,
         created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET fields = excluded.fields, version = excluded.version,
         versions = excluded.versions`,
      rest.id,
      rest.entity,
      rest.entity_id,
      JSON.stringify(fields),
      rest.status,
      rest.reason,
      rest.version,
      JSON.stringify([winner, ...losers]),
      rest.created_at,
    );
  }
}
