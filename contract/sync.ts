import { z } from "zod";

import { Instant } from "#contract/envelope";
import { ENTITY_NAMES } from "#contract/tracker";

export const MAX_MUTATIONS = 500;
/** Bytes of one row's payload. */
export const MAX_PAYLOAD_BYTES = 64 * 1024;
/** Rows of a pull that names no limit, and of one that does. */
export const MAX_PULL_ROWS = 10_000;
const MAX_PULL_LIMIT = 2_000;

/** Devices, rows and mutations are named by the client. */
export const SyncId = z
  .string()
  .regex(/^[A-Za-z0-9_.:-]{1,128}$/, "must be 1 to 128 of A-Z a-z 0-9 _ . : -");
/** What the server does by itself goes by names that no device can have. */
export const DeviceId = SyncId.refine((id) => !id.startsWith("server:"), "is reserved");
const Version = z.int().nonnegative();
const Epoch = z.string().min(1).max(64);
/** A client's clock, however wrong: ISO 8601 with any offset, or milliseconds. */
const ClientTime = z.union([z.number(), z.iso.datetime({ offset: true })]);
const EntityName = z.enum(ENTITY_NAMES);
const Payload = z.record(z.string(), z.unknown());
/** The same, not looked into: its entity's own schema does that, or nobody needs to. */
const AnyPayload = z
  .custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    "must be an object",
  )
  .meta({ type: "object", additionalProperties: {} });
const Op = z.enum(["upsert", "delete"]);

export const Mutation = z
  .strictObject({
    /** Stands for this change for good: repeated, it does nothing more. */
    id: SyncId,
    /** Counts a device's mutations from 1, without gaps. */
    seq: z.int().positive().optional(),
    entity: z.string().min(1).max(64),
    entity_id: SyncId,
    op: Op,
    /** The whole row as it shall be; `patch` names the fields that change, null to remove one. */
    payload: AnyPayload.nullish(),
    patch: AnyPayload.optional(),
    /** The version that the row, or the device, was at when the edit was made. */
    base_version: Version.optional(),
    client_timestamp: ClientTime.optional(),
    /** Marks mutations that one action of the user made. */
    group_id: SyncId.optional(),
  })
  .refine(
    ({ op, payload, patch }) => (op === "delete" ? !payload && !patch : !payload !== !patch),
    "an upsert has either payload or patch, a delete has neither",
  )
  .meta({ id: "Mutation" });
export type Mutation = z.infer<typeof Mutation>;

/** A mutation is looked at by itself, so that a bad one does not hold up the others. */
export const Push = z
  .strictObject({
    device_id: DeviceId,
    client_version: Version.optional(),
    epoch: Epoch.optional(),
    sent_at: ClientTime.optional(),
    schema_version: z.int().nonnegative().default(1),
    on_conflict: z.enum(["merge", "reject"]).default("merge"),
    atomic: z.boolean().default(false),
    allow_mass_delete: z.boolean().default(false),
    mutations: z.array(z.unknown().meta({ $ref: "#/components/schemas/Mutation" })),
  })
  .meta({ id: "Push" });
export type Push = z.infer<typeof Push>;

/** The latest state of one row. */
export const Row = z
  .strictObject({
    entity: EntityName,
    entity_id: SyncId,
    op: Op,
    payload: Payload.nullable(),
    version: Version,
    created_version: Version,
    server_timestamp: Instant,
    device_id: SyncId,
  })
  .meta({ id: "SyncRow" });
export type Row = z.infer<typeof Row>;

const Outcome = z.enum(["applied", "merged", "conflict", "noop", "already_processed"]);
export type PushOutcome = z.infer<typeof Outcome>;

export const Accepted = z
  .strictObject({
    id: SyncId,
    version: Version.nullable(),
    outcome: Outcome,
    server_timestamp: Instant,
    duplicate: z.literal(true).optional(),
    conflict_id: SyncId.optional(),
    /** What the row became, where that is not what was sent. Never in a repeated answer. */
    row: Row.optional(),
  })
  .meta({ id: "AcceptedMutation" });
export type Accepted = z.infer<typeof Accepted>;

const REJECTION_CODES = [
  "invalid_mutation",
  "invalid_payload",
  "unknown_entity",
  "payload_too_large",
  "id_reused",
  "conflict",
  "mass_delete",
  "quota_exceeded",
  "schema_too_new",
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

export const Rejected = z
  .strictObject({
    /** As it came, also if it is no id; empty where there was none. */
    id: z.string(),
    code: z.enum(REJECTION_CODES),
    message: z.string(),
    /** The same mutation may pass later. Others are final. */
    retryable: z.boolean(),
    fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    /** With `conflict`: the row as it is, null where there is none. */
    current: Row.or(z.null()).optional(),
  })
  .meta({ id: "RejectedMutation" });
export type Rejected = z.infer<typeof Rejected>;

export const Pushed = z
  .strictObject({
    accepted: z.array(Accepted),
    rejected: z.array(Rejected),
    latest_version: Version,
    /** Changes of others lie before one's own. */
    pull_required: z.boolean(),
    epoch: Epoch,
    server_time: Instant,
    /** By how much the server's clock is ahead of the device's; 0 without `sent_at`. */
    clock_skew_ms: z.int(),
    open_conflicts: Version,
  })
  .meta({ id: "Pushed" });
export type Pushed = z.infer<typeof Pushed>;

export const Pull = z
  .strictObject({
    /** How far this device has come; 0 for everything. */
    client_version: Version.default(0),
    device_id: DeviceId.optional(),
    epoch: Epoch.optional(),
    limit: z.int().min(1).max(MAX_PULL_LIMIT).optional(),
    /** From the page before, while a bootstrap lasts. */
    bootstrap_from: Version.optional(),
    entities: z.array(EntityName).min(1).max(ENTITY_NAMES.length).optional(),
    schema_version: z.int().nonnegative().default(1),
  })
  .meta({ id: "Pull" });
export type Pull = z.infer<typeof Pull>;

const Counts = z.partialRecord(EntityName, Version);

export const Pulled = z
  .strictObject({
    changes: z.array(Row),
    latest_version: Version,
    /** The next `client_version`. */
    next_version: Version,
    has_more: z.boolean(),
    /** These rows are all there is: the client forgets what it had, and keeps its queue. */
    bootstrap: z.boolean(),
    bootstrap_from: Version.nullable(),
    epoch: Epoch,
    /** How far the device's own mutations are finally processed, by `seq`. */
    last_seq: Version,
    open_conflicts: Version,
    /** On the last page: live rows by entity. */
    counts: Counts.optional(),
    /** Start again from version 0. */
    reset_required: z.literal(true).optional(),
  })
  .meta({ id: "Pulled" });
export type Pulled = z.infer<typeof Pulled>;

export const SyncDevice = z
  .strictObject({
    id: SyncId,
    name: z.string(),
    platform: z.string(),
    last_sync_at: Instant,
    last_pulled_version: Version,
    revoked_at: Instant.nullable(),
  })
  .meta({ id: "SyncDevice" });
export type SyncDevice = z.infer<typeof SyncDevice>;
export const SyncDevices = z
  .strictObject({ devices: z.array(SyncDevice) })
  .meta({ id: "SyncDevices" });
export const SyncDeviceParams = z.strictObject({ id: DeviceId });
export const SyncDeviceChange = z
  .strictObject({ name: z.string().trim().min(1).max(64), platform: z.string().trim().max(32) })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "SyncDeviceChange" });
export type SyncDeviceChange = z.infer<typeof SyncDeviceChange>;

export const SyncStatus = z
  .strictObject({
    latest_version: Version,
    /** Whoever is behind it starts again. */
    horizon: Version,
    epoch: Epoch,
    schema_version: z.int(),
    counts: Counts,
    rows: z.strictObject({ used: Version, limit: Version }),
    bytes: z.strictObject({ used: Version, limit: Version }),
    open_conflicts: Version,
    devices: Version,
    last_snapshot_version: Version.nullable(),
    server_time: Instant,
  })
  .meta({ id: "SyncStatus" });
export type SyncStatus = z.infer<typeof SyncStatus>;
