import type { Dispute } from "#durable-objects/sync-stream/dispute";
import type { Draft } from "#durable-objects/sync-stream/draft";
import type { Settled } from "#durable-objects/sync-stream/sent";
import { chunk } from "#lib/chunk";

/** A list of lists, bound as JSON. As JSONB each is parsed once, not once a column. */
const GIVEN = "jsonb_each(?)";
const columns = (n: number) => Array.from({ length: n }, (_, i) => `value ->> ${i}`).join(", ");

/** Rows, and characters, of one bound text: SQLite takes 2 MB. */
const MOST_ROWS = 1000;
const MOST_BOUND = 500_000;

/** Binds things as rows, each by its cells. */
function bulk<T>(sql: SqlStorage, statement: string, all: T[], cells: (one: T) => unknown[]): void {
  const bind = (some: T[]): void => {
    const text = JSON.stringify(some.map(cells));
    if (text.length <= MOST_BOUND || some.length === 1) sql.exec(statement, text);
    else for (const half of chunk(some, Math.ceil(some.length / 2))) bind(half);
  };
  for (const some of chunk(all, MOST_ROWS)) bind(some);
}

/** Writes what a draft came to: one statement a table, its rows bound as one JSON text. */
export function saveDraft(sql: SqlStorage, draft: Draft): void {
  if (draft.log.length > 0) {
    saveLog(sql, draft);
    saveRows(sql, draft);
  }
  if (draft.views.size > 0) saveViews(sql, draft);
}

const saveLog = (sql: SqlStorage, { log }: Draft): void =>
  bulk(
    sql,
    `INSERT INTO log (version, mutation_id, digest, entity, entity_id, outcome, previous,
       prior, device, server_timestamp, edited_at, group_id, conflict_id)
     SELECT ${columns(13)} FROM ${GIVEN}`,
    log,
    ({ entry, change }) => [
      entry.version,
      change.mutation_id,
      change.digest,
      change.entity,
      change.entity_id,
      change.outcome,
      entry.previous,
      entry.prior,
      entry.device,
      entry.server_timestamp,
      entry.edited_at,
      change.group_id ?? null,
      change.conflict_id ?? null,
    ],
  );

/** All but their payloads is in the log already, where it need not be taken out of a text again. */
const saveRows = (sql: SqlStorage, draft: Draft): void =>
  bulk(
    sql,
    `INSERT INTO tracked (version, entity, entity_id, payload, created_version, device,
       server_timestamp, edited_at)
     SELECT log.version, entity, entity_id, value ->> 2, value ->> 1, device, server_timestamp,
       edited_at
     FROM ${GIVEN} CROSS JOIN log ON log.version = value ->> 0 WHERE true
     ON CONFLICT (entity, entity_id) DO UPDATE SET version = excluded.version,
       payload = excluded.payload, created_version = excluded.created_version,
       device = excluded.device, server_timestamp = excluded.server_timestamp,
       edited_at = excluded.edited_at`,
    draft.rows(),
    ({ version, created_version, payload }) => [version, created_version, payload],
  );

/** Gives rows that stay at their version another payload. */
export const savePayloads = (sql: SqlStorage, rows: [version: number, payload: string][]): void =>
  bulk(
    sql,
    `UPDATE tracked SET payload = value ->> 1 FROM ${GIVEN} WHERE version = value ->> 0`,
    rows,
    (row) => row,
  );

const saveViews = (sql: SqlStorage, { views }: Draft): void =>
  bulk(
    sql,
    `INSERT INTO views (device, entity, entity_id, payload, version)
     SELECT ${columns(5)} FROM ${GIVEN} WHERE true
     ON CONFLICT DO UPDATE SET payload = excluded.payload, version = excluded.version`,
    [...views.values()],
    (view) => [view.device, view.entity, view.entity_id, view.payload, view.version],
  );

/** What took no version and yet is final. */
export const saveVerdicts = (sql: SqlStorage, verdicts: Map<string, Settled>, now: number): void =>
  bulk(
    sql,
    `INSERT OR IGNORE INTO verdicts (mutation_id, digest, answer, at)
     SELECT ${columns(4)} FROM ${GIVEN}`,
    [...verdicts],
    ([id, { digest, answer }]) => [id, digest, JSON.stringify(answer), now],
  );

/** The conflicts that a push began or added to. */
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
