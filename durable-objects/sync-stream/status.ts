import type { SyncStatus } from "#contract/sync";
import { SCHEMA } from "#contract/tracker";
import { liveRows, MAX_BYTES, MAX_ROWS } from "#durable-objects/sync-stream/head";
import type { Stream } from "#durable-objects/sync-stream/stream";

/** Where a stream stands, for whoever looks after a device's sync. */
export const status = ({ head, devices }: Stream, now: number): SyncStatus => ({
  latest_version: head.version,
  horizon: head.horizon,
  epoch: head.epoch,
  schema_version: SCHEMA.latest,
  counts: head.counts,
  rows: { used: liveRows(head), limit: MAX_ROWS },
  bytes: { used: head.bytes, limit: MAX_BYTES },
  open_conflicts: head.open_conflicts,
  devices: devices.all().filter(({ revoked_at }) => revoked_at === null).length,
  last_snapshot_version: head.snapshot.version || null,
  server_time: new Date(now).toISOString(),
});
