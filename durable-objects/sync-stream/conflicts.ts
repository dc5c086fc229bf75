import type { Conflict, ConflictQuery, Conflicts, ConflictVersion } from "#contract/sync-review";
import type { EntityName } from "#contract/tracker";
import { stateOf } from "#durable-objects/sync-stream/base";
import {
  type Dispute,
  disputeOf,
  type Side,
  type StoredDispute,
} from "#durable-objects/sync-stream/dispute";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { AppError } from "#lib/errors";

/** Characters of all sides in one answer. */
const MOST_HELD = 4 * 1024 * 1024;

/** Newest first. */
export function listConflicts(stream: Stream, asked: ConflictQuery): Conflicts {
  const { status, entity, cursor, limit } = asked;
  const found = stream.sql
    .exec<StoredDispute>(
      `SELECT * FROM conflicts WHERE id < ?1
         ${status === "all" ? "" : "AND status = ?2"} ${entity ? "AND entity = ?3" : ""}
       ORDER BY id DESC LIMIT ${limit + 1}`,
      ...[cursor ?? "~", status, entity ?? ""].slice(0, entity ? 3 : status === "all" ? 1 : 2),
    )
    .toArray();
  const page = fitting(found.slice(0, limit)).map((row) => shownConflict(stream, disputeOf(row)));
  const hasMore = found.length > page.length;
  return { conflicts: page, next_cursor: hasMore ? page.at(-1)!.id : null };
}

/** As many as one answer should hold, and at least one. */
function fitting(rows: StoredDispute[]): StoredDispute[] {
  let length = 0;
  return rows.filter(({ versions }, i) => (length += versions.length) <= MOST_HELD || i === 0);
}

/** Throws NOT_FOUND. */
export function requireConflict({ sql }: Stream, id: string): StoredDispute {
  const row = sql.exec<StoredDispute>("SELECT * FROM conflicts WHERE id = ?", id).toArray()[0];
  if (!row) throw new AppError("NOT_FOUND");
  return row;
}

/** A conflict as clients see it, with what its row is now. */
export function shownConflict(stream: Stream, dispute: Dispute): Conflict {
  const { winner, losers, created_at, entity, ...rest } = dispute;
  const query = "SELECT payload, version FROM tracked WHERE entity = ? AND entity_id = ?";
  const current = stream.sql
    .exec<{ payload: string | null; version: number }>(query, entity, rest.entity_id)
    .toArray()[0];
  return {
    ...rest,
    entity: entity as EntityName,
    created_at: new Date(created_at).toISOString(),
    current: { payload: stateOf(current?.payload ?? null), version: current?.version ?? 0 },
    versions: [
      shownSide(stream, winner, "winner"),
      ...losers.map((loser) => shownSide(stream, loser, "loser")),
    ],
  };
}

function shownSide({ devices }: Stream, side: Side, role: ConflictVersion["role"]) {
  const device = devices.at(side.device);
  return {
    role,
    payload: stateOf(side.payload),
    deleted: side.payload === null,
    device_id: device.id,
    device_name: device.name,
    version: side.version,
    edited_at: new Date(side.edited_at).toISOString(),
    server_timestamp: new Date(side.server_timestamp).toISOString(),
  };
}
