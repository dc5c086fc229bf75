import { type EntityName, SCHEMA } from "#contract/tracker";

/** Live rows, and the length of all their payloads together. */
export const MAX_ROWS = 100_000;
export const MAX_BYTES = 16 * 1024 * 1024;

/** Where a stream stands. Written with every change, in the same turn. */
export type Head = {
  /** Another one means that the stream began anew, and that clients must too. */
  epoch: string;
  version: number;
  /** The latest `server_timestamp`. */
  timestamp: number;
  /** Nothing is known of what happened up to this version but the rows that live. */
  horizon: number;
  /** Live rows by entity; none of an entity that has none. */
  counts: Partial<Record<EntityName, number>>;
  bytes: number;
  /** The schema of the rows, and up to which version the log may hold payloads of an older one. */
  schema_version: number;
  raised_at: number;
  open_conflicts: number;
  compacted_at: number;
  snapshot: { version: number; created_at: number };
};

export const newHead = (epoch: string, now: number): Head => ({
  epoch,
  version: 0,
  timestamp: 0,
  horizon: 0,
  counts: {},
  bytes: 0,
  schema_version: SCHEMA.latest,
  raised_at: 0,
  open_conflicts: 0,
  compacted_at: now,
  snapshot: { version: 0, created_at: now },
});

export const liveRows = ({ counts }: Head): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
