import type { Stream } from "#durable-objects/sync-stream/stream";

const DAY_MS = 24 * 3_600_000;
/** How far back the past is kept in any case. */
const KEPT_MS = 30 * DAY_MS;
/** A device that was silent for longer is not waited for. */
const ACTIVE_MS = 90 * DAY_MS;
/** How long an overwrite that nobody had to look at, or somebody did, can be brought back. */
const CONFLICTS_KEPT_MS = 90 * DAY_MS;

/** Once a day, while there is something that will go. */
export const compactionDue = ({ head }: Stream): number | undefined =>
  head.version > head.horizon ? head.compacted_at + DAY_MS : undefined;

/**
 * Forgets what is old and known to all devices: tombstones, and how rows came to be what they are.
 * The rows themselves stay, so whoever is behind the horizon starts again from them.
 */
export function compact(stream: Stream, now: number): void {
  stream.transact(() => {
    const { sql, head } = stream;
    const horizon = Math.max(head.horizon, Math.min(oldUpTo(stream, now), knownUpTo(stream, now)));
    if (horizon > head.horizon) {
      sql.exec("DELETE FROM log WHERE version <= ?", horizon);
      sql.exec("DELETE FROM tracked WHERE payload IS NULL AND version <= ?", horizon);
      // What a device sent last is its base also after that, while the row is what came of it.
      sql.exec(
        `DELETE FROM views WHERE version <= ?
         AND NOT EXISTS (SELECT 1 FROM tracked WHERE tracked.version = views.version)`,
        horizon,
      );
    }
    sql.exec("DELETE FROM verdicts WHERE at <= ?", now - KEPT_MS);
    sql.exec(
      "DELETE FROM conflicts WHERE status <> 'open' AND created_at <= ?",
      now - CONFLICTS_KEPT_MS,
    );
    stream.head = { ...stream.head, horizon, compacted_at: now };
  });
}

/** Time rises with versions: what is old is read, and nothing after it. */
function oldUpTo({ sql, head }: Stream, now: number): number {
  const query = "SELECT version FROM log WHERE server_timestamp > ? ORDER BY version LIMIT 1";
  const newer = sql.exec<{ version: number }>(query, now - KEPT_MS).toArray()[0];
  return newer ? newer.version - 1 : head.version;
}

function knownUpTo({ devices, head }: Stream, now: number): number {
  const active = devices
    .all()
    .filter(
      ({ revoked_at, last_sync_at }) => revoked_at === null && last_sync_at > now - ACTIVE_MS,
    );
  return Math.min(head.version, ...active.map(({ last_pulled_version }) => last_pulled_version));
}
