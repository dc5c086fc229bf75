import type { Imported, ImportTerms } from "#contract/sync-transfer";
import type { EntityName } from "#contract/tracker";
import type { Device } from "#durable-objects/sync-stream/devices";
import type { Dispute } from "#durable-objects/sync-stream/dispute";
import { liveRows, MAX_BYTES, MAX_ROWS } from "#durable-objects/sync-stream/head";
import { loadPasts } from "#durable-objects/sync-stream/load";
import { asLatest } from "#durable-objects/sync-stream/raise";
import { saveDisputes } from "#durable-objects/sync-stream/save";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { keyOf, type Tracked } from "#durable-objects/sync-stream/tracked-row";
import { type Wanted, writeRows } from "#durable-objects/sync-stream/write-rows";
import { AppError, fieldError } from "#lib/errors";
import { newId } from "#lib/ids";

/** A row that is not what the file says. */
type Difference = { is: Tracked; wanted: Wanted };
type Plan = {
  created: Wanted[];
  differing: Difference[];
  deleted: Wanted[];
  unchanged: number;
};

/** What an import would do, or did. The same file a second time does nothing. */
export function importRows(
  stream: Stream,
  device: Device,
  rows: Wanted[],
  terms: ImportTerms,
  now: number,
): Omit<Imported, "snapshot_version"> {
  if (terms.mode === "replace" && rows.length === 0 && !terms.confirm) {
    throw fieldError("confirm", "an empty file would delete everything");
  }
  const plan = planImport(stream, device, rows, terms.mode);
  const isKept = terms.mode === "merge" && terms.on_conflict === "server";
  const disputed = terms.mode === "merge" ? news(stream, plan.differing, isKept) : [];
  if (!terms.dry_run) {
    const updates = isKept ? [] : plan.differing.map(({ wanted }) => wanted);
    const written = writeRows(stream, device, [...plan.created, ...updates, ...plan.deleted], now);
    requireRoom(stream);
    const updated = new Map(written.flatMap((row) => (row ? [[keyOf(row), row]] : [])));
    saveDisputes(
      stream.sql,
      disputed.map((difference) => dispute(difference, updated, device, now)),
    );
  }
  return {
    dry_run: terms.dry_run,
    created: plan.created.length,
    updated: isKept ? 0 : plan.differing.length,
    deleted: plan.deleted.length,
    unchanged: plan.unchanged + (isKept ? plan.differing.length : 0),
    conflicts: disputed.length,
  };
}

function planImport(
  stream: Stream,
  device: Device,
  rows: Wanted[],
  mode: ImportTerms["mode"],
): Plan {
  const base = stream.head.version;
  const asked = rows.map((row) => ({ ...row, base }));
  const pasts = loadPasts(stream, asked, device.key);
  const plan: Plan = { created: [], differing: [], deleted: [], unchanged: 0 };
  for (const wanted of rows) {
    const is = pasts.get(keyOf(wanted))?.row;
    if (!is || is.payload === null) plan.created.push(wanted);
    else if (is.payload === wanted.payload) plan.unchanged++;
    else plan.differing.push({ is, wanted });
  }
  if (mode === "replace") plan.deleted = others(stream, new Set(rows.map(keyOf)));
  return plan;
}

/** The live rows that the file does not have. */
function others({ sql }: Stream, named: Set<string>): Wanted[] {
  const query = "SELECT entity, entity_id FROM tracked WHERE payload IS NOT NULL ORDER BY version";
  return sql
    .exec<{ entity: EntityName; entity_id: string }>(query)
    .toArray()
    .filter((row) => !named.has(keyOf(row)))
    .map((row) => ({ ...row, payload: null }));
}

/** Those of which nobody has been told yet that the file would have them otherwise. */
function news({ sql }: Stream, differing: Difference[], isKept: boolean): Difference[] {
  if (!isKept) return differing;
  const query = "SELECT entity, entity_id, versions FROM conflicts WHERE reason = 'import'";
  const told = new Set<string>();
  type Stored = { entity: string; entity_id: string; versions: string };
  for (const { versions, ...row } of sql.exec<Stored>(query)) {
    const sides = JSON.parse(versions) as { payload: string | null }[];
    for (const { payload } of sides) {
      told.add(`${keyOf(row)} ${asLatest(row.entity, payload)}`);
    }
  }
  return differing.filter(({ wanted }) => !told.has(`${keyOf(wanted)} ${wanted.payload}`));
}

/** Where the file wins, what was there loses; where the server wins, what the file says. */
function dispute(
  { is, wanted }: Difference,
  updated: Map<string, Tracked>,
  device: Device,
  now: number,
): Dispute {
  const row = updated.get(keyOf(wanted));
  const fromFile = {
    version: row?.version ?? is.version,
    device: device.key,
    server_timestamp: row?.server_timestamp ?? now,
    edited_at: now,
    payload: wanted.payload,
  };
  const { version, device: by, server_timestamp, edited_at, payload } = is;
  const before = { version, device: by, server_timestamp, edited_at, payload };
  return {
    id: newId(),
    entity: wanted.entity,
    entity_id: wanted.entity_id,
    fields: ["*"],
    status: "auto",
    reason: "import",
    version: row?.version ?? is.version,
    winner: row ? fromFile : before,
    losers: [row ? before : fromFile],
    created_at: now,
  };
}

function requireRoom({ head }: Stream): void {
  if (liveRows(head) > MAX_ROWS || head.bytes > MAX_BYTES) throw new AppError("QUOTA_EXCEEDED");
}
