import { z } from "zod";

import { Instant } from "#contract/envelope";
import { SyncId } from "#contract/sync";
import { ENTITY_NAMES } from "#contract/tracker";

/** Bytes of an import's body. */
export const MAX_IMPORT_BYTES = 32 * 1024 * 1024;
export const FORMAT = "sideline.tracker";
export const FORMAT_VERSION = 1;

const EntityName = z.enum(ENTITY_NAMES);
const Version = z.int().nonnegative();
const Checksum = z.string().regex(/^[0-9a-f]{64}$/, "must be a SHA-256 in hex");

export const SnapshotRow = z.strictObject({
  id: SyncId,
  payload: z.record(z.string(), z.unknown()),
});

/** What all formats say of an export. */
export const SnapshotHead = z.strictObject({
  format: z.literal(FORMAT),
  format_version: z.literal(FORMAT_VERSION),
  schema_version: z.int().positive(),
  exported_at: Instant,
  version: Version,
  epoch: z.string(),
  counts: z.partialRecord(EntityName, Version),
  /** SHA-256, in hex, over the RFC 8785 canonical JSON of the document without this member. */
  checksum: Checksum,
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;

/** All rows of a tracker at one moment, sorted by id. */
export const Snapshot = SnapshotHead.extend({
  entities: z.partialRecord(EntityName, z.array(SnapshotRow)),
}).meta({ id: "TrackerSnapshot" });
export type Snapshot = z.infer<typeof Snapshot>;

/** A head as it comes in: what is no checksum is none of the contents either. */
export const GivenHead = SnapshotHead.extend({ checksum: z.string().max(256) });

/** A document with rows that are looked at one by one. */
export const SnapshotDocument = GivenHead.extend({
  entities: z.partialRecord(EntityName, z.array(z.unknown())),
});

/** A line of NDJSON after the first, which is the head. */
export const SnapshotLine = SnapshotRow.extend({ entity: EntityName });

export const ExportQuery = z.strictObject({ format: z.enum(["json", "ndjson"]).default("json") });

const Mode = z.enum(["merge", "replace"]);
const OnConflict = z.enum(["import", "server"]).default("import");

/** The snapshot is looked at by itself, row by row. */
export const Import = z
  .strictObject({
    snapshot: z.unknown().meta({ $ref: "#/components/schemas/TrackerSnapshot" }),
    /** `replace` also deletes what is not in the file. */
    mode: Mode,
    dry_run: z.boolean().default(false),
    /** With `merge`: whose row counts where both have one. The other is kept as a conflict. */
    on_conflict: OnConflict,
    /** That an empty file shall replace everything. */
    confirm: z.boolean().default(false),
  })
  .meta({ id: "Import" });
export type Import = z.infer<typeof Import>;
export type ImportTerms = Omit<Import, "snapshot">;

const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((text) => text === "true");

/** The same for an import whose body is NDJSON. */
export const ImportQuery = z.strictObject({
  mode: Mode.optional(),
  dry_run: flag,
  on_conflict: OnConflict,
  confirm: flag,
});

export const Imported = z
  .strictObject({
    dry_run: z.boolean(),
    created: Version,
    updated: Version,
    deleted: Version,
    unchanged: Version,
    conflicts: Version,
    /** What can be restored if it was a mistake; null where nothing was written. */
    snapshot_version: Version.nullable(),
  })
  .meta({ id: "Imported" });
export type Imported = z.infer<typeof Imported>;

export const StoredSnapshot = z
  .strictObject({
    version: Version,
    created_at: Instant,
    bytes: Version,
    checksum: Checksum,
  })
  .meta({ id: "StoredSnapshot" });
export type StoredSnapshot = z.infer<typeof StoredSnapshot>;

export const StoredSnapshots = z
  .strictObject({ snapshots: z.array(StoredSnapshot) })
  .meta({ id: "StoredSnapshots" });

export const SnapshotParams = z.strictObject({
  version: z.coerce.number().int().nonnegative(),
});
