import { z } from "zod";

import { Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";
import { Accepted, DeviceId, SyncId } from "#contract/sync";
import { ENTITY_NAMES } from "#contract/tracker";

const EntityName = z.enum(ENTITY_NAMES);
const Payload = z.record(z.string(), z.unknown());
const Version = z.int().nonnegative();

/** One side of a conflict: the row as it was, and who made it so. */
const ConflictVersion = z
  .strictObject({
    role: z.enum(["winner", "loser"]),
    payload: Payload.nullable(),
    deleted: z.boolean(),
    device_id: SyncId,
    device_name: z.string(),
    version: Version,
    /** By the device's clock, put right. */
    edited_at: Instant,
    server_timestamp: Instant,
  })
  .meta({ id: "ConflictVersion" });
export type ConflictVersion = z.infer<typeof ConflictVersion>;

/** An overwrite of something that its writer had not seen. Nothing that lost is lost. */
export const Conflict = z
  .strictObject({
    id: SyncId,
    entity: EntityName,
    entity_id: SyncId,
    /** `*` is the whole row. */
    fields: z.array(z.string()),
    status: z.enum(["open", "auto", "resolved"]),
    reason: z.enum(["close", "inverted", "lww", "import"]),
    created_at: Instant,
    /** The version that won. */
    version: Version,
    current: z.strictObject({ payload: Payload.nullable(), version: Version }),
    /** The winner, then what lost, oldest first. */
    versions: z.array(ConflictVersion),
  })
  .meta({ id: "Conflict" });
export type Conflict = z.infer<typeof Conflict>;

export const ConflictQuery = z.strictObject({
  status: z.enum(["open", "auto", "resolved", "all"]).default("open"),
  entity: EntityName.optional(),
  cursor: Cursor,
  limit: limit(100, 50),
});
export type ConflictQuery = z.infer<typeof ConflictQuery>;

export const Conflicts = z
  .strictObject({ conflicts: z.array(Conflict), next_cursor: z.string().nullable() })
  .meta({ id: "Conflicts" });
export type Conflicts = z.infer<typeof Conflicts>;

export const ConflictParams = z.strictObject({ id: SyncId });

export const Resolve = z
  .strictObject({
    choice: z.enum(["winner", "loser", "merged"]),
    /** With `merged`: the row as it shall be. */
    payload: Payload.optional(),
    /** With `loser`, where several lost: which of them. The last one otherwise. */
    version: Version.optional(),
    mutation_id: SyncId,
    device_id: DeviceId,
  })
  .refine(
    ({ choice, payload }) => (choice === "merged") === (payload !== undefined),
    "payload goes with merged",
  )
  .meta({ id: "Resolve" });
export type Resolve = z.infer<typeof Resolve>;

export const Resolved = z
  .strictObject({
    conflict: Conflict,
    accepted: Accepted,
    duplicate: z.literal(true).optional(),
  })
  .meta({ id: "Resolved" });
export type Resolved = z.infer<typeof Resolved>;

/** For all open conflicts: let stand what won, or bring back what lost last. */
export const ResolveAll = z
  .strictObject({ strategy: z.enum(["winner", "loser"]), device_id: DeviceId.optional() })
  .meta({ id: "ResolveAll" });
export type ResolveAll = z.infer<typeof ResolveAll>;

export const AllResolved = z
  .strictObject({ resolved: Version, latest_version: Version, open_conflicts: Version })
  .meta({ id: "AllResolved" });
export type AllResolved = z.infer<typeof AllResolved>;

export const HistoryQuery = z
  .strictObject({
    entity: EntityName.optional(),
    entity_id: SyncId.optional(),
    before: z.coerce.number().int().positive().optional(),
    limit: limit(100, 50),
  })
  .refine(
    ({ entity, entity_id }) => entity_id === undefined || entity !== undefined,
    "entity_id goes with entity",
  );
export type HistoryQuery = z.infer<typeof HistoryQuery>;

export const HistoryEntry = z
  .strictObject({
    version: Version,
    mutation_id: SyncId,
    entity: EntityName,
    entity_id: SyncId,
    op: z.enum(["upsert", "delete"]),
    outcome: z.enum(["applied", "merged", "conflict"]),
    previous: Payload.nullable(),
    next: Payload.nullable(),
    device_id: SyncId,
    group_id: SyncId.nullable(),
    server_timestamp: Instant,
  })
  .meta({ id: "HistoryEntry" });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/** Newest first. `next_cursor` is the `before` of the next page. */
export const SyncHistory = z
  .strictObject({ history: z.array(HistoryEntry), next_cursor: z.string().nullable() })
  .meta({ id: "SyncHistory" });
export type SyncHistory = z.infer<typeof SyncHistory>;

export const Undo = z
  .strictObject({
    version: z.int().positive().optional(),
    mutation_id: SyncId.optional(),
    /** Even where the row was changed again since. */
    force: z.boolean().default(false),
  })
  .refine(
    ({ version, mutation_id }) => (version === undefined) !== (mutation_id === undefined),
    "name one of version and mutation_id",
  )
  .meta({ id: "Undo" });
export type Undo = z.infer<typeof Undo>;

export const Undone = z.strictObject({ accepted: Accepted }).meta({ id: "Undone" });
export type Undone = z.infer<typeof Undone>;
