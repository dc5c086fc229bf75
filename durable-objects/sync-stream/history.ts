import type { HistoryEntry, HistoryQuery, SyncHistory, Undo, Undone } from "#contract/sync-review";
import type { EntityName } from "#contract/tracker";
import { stateOf } from "#durable-objects/sync-stream/base";
import { asLatest } from "#durable-objects/sync-stream/raise";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { acceptedAs, writeRows } from "#durable-objects/sync-stream/write-rows";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";

type Logged = {
  version: number;
  mutation_id: string;
  entity: EntityName;
  entity_id: string;
  outcome: HistoryEntry["outcome"];
  previous: string | null;
  /** What the row became: what the entry after it replaced, or what it still is. */
  next: string | null;
  device: number;
  group_id: string | null;
  server_timestamp: number;
};

const COLUMNS = `log.version, log.mutation_id, log.entity, log.entity_id, log.outcome, log.previous,
  CASE WHEN later.version IS NULL THEN tracked.payload ELSE later.previous END AS next,
  log.device, log.group_id, log.server_timestamp`;
const LATER = `LEFT JOIN log AS later ON later.prior = log.version AND later.prior > 0
  LEFT JOIN tracked ON tracked.version = log.version`;

/** What was done, newest first, as far back as the horizon. */
export function history(stream: Stream, asked: HistoryQuery): SyncHistory {
  const found = asked.entity_id === undefined ? ofAll(stream, asked) : ofRow(stream, asked);
  const page = found.slice(0, asked.limit).map((entry) => shown(stream, entry));
  const hasMore = found.length > asked.limit;
  return { history: page, next_cursor: hasMore ? String(page.at(-1)!.version) : null };
}

function ofAll({ sql, head }: Stream, { entity, before, limit }: HistoryQuery): Logged[] {
  return sql
    .exec<Logged>(
      `SELECT ${COLUMNS} FROM log ${LATER}
       WHERE log.version < ? AND (?2 IS NULL OR log.entity = ?2)
       ORDER BY log.version DESC LIMIT ?`,
      before ?? head.version + 1,
      entity ?? null,
      limit + 1,
    )
    .toArray();
}

/**
 * Follows the row back: from the version at which the page before ended, or else from its latest.
 * Each entry leads to the next older one, so they need no sorting, and no more of them are read than
 * are asked for.
 */
function ofRow({ sql, head }: Stream, { entity, entity_id, before, limit }: HistoryQuery) {
  return sql
    .exec<Logged>(
      `WITH RECURSIVE past (version, prior) AS (
         SELECT version, prior FROM log WHERE version = coalesce(
           (SELECT version FROM log WHERE version = ?3 AND entity = ?1 AND entity_id = ?2),
           (SELECT version FROM tracked WHERE entity = ?1 AND entity_id = ?2))
         UNION ALL
         SELECT log.version, log.prior FROM past CROSS JOIN log ON log.version = past.prior)
       SELECT ${COLUMNS} FROM past CROSS JOIN log ON log.version = past.version ${LATER}
       WHERE past.version < ?3 LIMIT ?4`,
      entity!,
      entity_id!,
      before ?? head.version + 1,
      limit + 1,
    )
    .toArray();
}

/**
 * Makes a row what it was before one version of it. Where it is that already, as after the same
 * request, nothing is done. Throws NOT_FOUND and ROW_CHANGED.
 */
export function undo(stream: Stream, asked: Undo, now: number): Undone {
  return stream.transact(() => {
    const { sql, devices } = stream;
    const entry = sql
      .exec<Logged & { is_latest: number }>(
        `SELECT ${COLUMNS}, tracked.version IS NOT NULL AS is_latest FROM log ${LATER}
         WHERE ${asked.version === undefined ? "log.mutation_id" : "log.version"} = ?`,
        asked.version ?? asked.mutation_id!,
      )
      .toArray()[0];
    if (!entry) throw new AppError("NOT_FOUND");
    const { entity, entity_id } = entry;
    const payload = asLatest(entity, entry.previous);
    const mutation_id = `server:${newId()}`;
    const device = devices.greet("server:undo", now);
    const [row] = writeRows(stream, device, [{ mutation_id, entity, entity_id, payload }], now);
    if (row && !entry.is_latest && !asked.force) throw new AppError("ROW_CHANGED");
    return { accepted: acceptedAs(mutation_id, row, stream, now) };
  });
}

const shown = ({ devices }: Stream, entry: Logged): HistoryEntry => {
  const { device, next, previous, server_timestamp, ...rest } = entry;
  return {
    ...rest,
    op: next === null ? "delete" : "upsert",
    previous: stateOf(asLatest(entry.entity, previous)),
    next: stateOf(asLatest(entry.entity, next)),
    device_id: devices.at(device).id,
    server_timestamp: new Date(server_timestamp).toISOString(),
  };
};
