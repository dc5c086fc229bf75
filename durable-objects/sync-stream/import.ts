import type { Imported, ImportTerms } from "#contract/sync-transfer";
import type { EntityName } from "#contract/tracker";
import type { Device } from "#durable-objects/sync-stream/devices";
import type { Dispute } from "#durable-objects/sync-stream/dispute";
import { liveRows, MAX_BYTES, MAX_ROWS } from "#durable-objects/sync-stream/head";
import type { Incoming } from "#durable-objects/sync-stream/incoming";
import { loadPasts } from "#durable-objects/sync-stream/load";
import { asLatest } from "#durable-objects/sync-stream/raise";
import { saveDisputes } from "#durable-objects/sync-stream/save";
import type { Stream } from "#durable-objects/sync-stream/stream";
import { keyOf, type Tracked } from "#durable-objects/sync-stream/tracked-row";
import { type Wanted, writeRows } from "#durable-objects/sync-stream/write-rows";
import { chunk } from "#lib/chunk";
import { AppError, fieldError } from "#lib/errors";
import { newId } from "#lib/ids";

/** What an import does, or would do, as it is counted up. */
type Done = Omit<Imported, "snapshot_version">;
/** A row that is not what the file says. */
type Difference = { is: Tracked; wanted: Wanted };
/** Who brings rows in, and how. */
type Bringing = { stream: Stream; device: Device; terms: ImportTerms; now: number };

/** Rows that are deleted at a time. */
const SOME = 2000;

/**
 * Brings a file's rows in, some at a time: what is new, then what differs, then what is to go. The
 * same file a second time does nothing. Only within `transact`.
 */
export function importRows(bringing: Bringing, incoming: Incoming): Done {
  const { stream, terms } = bringing;
  if (terms.mode === "replace" && incoming.isEmpty && !terms.confirm) {
    throw fieldError("confirm", "an empty file would delete everything");
  }
  const done: Done = {
    dry_run: terms.dry_run,
    created: 0,
    updated: 0,
    deleted: 0,
    unchanged: 0,
    conflicts: 0,
  };
  for (const rows of incoming.some()) add(bringing, rows, done);
  const told = staysAsItIs(terms) ? toldBefore(stream) : new Set<string>();
  for (const rows of incoming.some()) change(bringing, rows, told, done);
  if (terms.mode === "replace") remove(bringing, incoming.keys(), done);
  if (!terms.dry_run) requireRoom(stream);
  return done;
}

function add(bringing: Bringing, rows: Wanted[], done: Done): void {
  const { created, unchanged } = compare(bringing, rows);
  write(bringing, created);
  done.created += created.length;
  done.unchanged += unchanged;
}

function change(bringing: Bringing, rows: Wanted[], told: Set<string>, done: Done): void {
  const { stream, terms } = bringing;
  const { differing } = compare(bringing, rows);
  const updates = staysAsItIs(terms) ? [] : differing.map(({ wanted }) => wanted);
  const isNews = ({ wanted }: Difference) => !told.has(`${keyOf(wanted)} ${wanted.payload}`);
  const disputed = terms.mode === "merge" ? differing.filter(isNews) : [];
  const updated = new Map(write(bringing, updates).map((row) => [keyOf(row), row]));
  if (!terms.dry_run) {
    saveDisputes(
      stream.sql,
      disputed.map((difference) => dispute(difference, updated, bringing)),
    );
  }
  done.updated += updates.length;
  done.unchanged += differing.length - updates.length;
  done.conflicts += disputed.length;
}

/** Whether rows that are there keep what they hold, whatever the file says. */
const staysAsItIs = ({ mode, on_conflict }: ImportTerms): boolean =>
  mode === "merge" && on_conflict === "server";

/** Deletes the live rows that the file does not have. */
function remove(bringing: Bringing, named: Set<string>, done: Done): void {
  const query = "SELECT entity, entity_id FROM tracked WHERE payload IS NOT NULL ORDER BY version";
  const others = bringing.stream.sql
    .exec<{ entity: EntityName; entity_id: string }>(query)
    .toArray()
    .filter((row) => !named.has(keyOf(row)))
    .map((row) => ({ ...row, payload: null }));
  for (const rows of chunk(others, SOME)) write(bringing, rows);
  done.deleted = others.length;
}

/** The rows that it wrote; none where nothing shall be done. */
function write({ stream, device, terms, now }: Bringing, rows: Wanted[]): Tracked[] {
  if (terms.dry_run || rows.length === 0) return [];
  return writeRows(stream, device, rows, now).filter((row) => row !== undefined);
}

function compare({ stream, device }: Bringing, rows: Wanted[]) {
  const base = stream.head.version;
  const asked = rows.map((row) => ({ ...row, base }));
  const pasts = loadPasts(stream, asked, device.key);
  const created: Wanted[] = [];
  const differing: Difference[] = [];
  for (const wanted of rows) {
    const is = pasts.get(keyOf(wanted))?.row;
    if (!is || is.payload === null) created.push(wanted);
    else if (is.payload !== wanted.payload) differing.push({ is, wanted });
  }
  return { created, differing, unchanged: rows.length - created.length - differing.length };
}

/** What users have been told of files before: what these would have made of rows. */
function toldBefore({ sql }: Stream): Set<string> {
  const query = "SELECT entity, entity_id, versions FROM conflicts WHERE reason = 'import'";
  const told = new Set<string>();
  type Stored = { entity: string; entity_id: string; versions: string };
  for (const { versions, ...row } of sql.exec<Stored>(query)) {
    const sides = JSON.parse(versions) as { payload: string | null }[];
    for (const { payload } of sides) {
      told.add(`${keyOf(row)} ${asLatest(row.entity, payload)}`);
    }
  }
  return told;
}

/** Where the file wins, what was there loses; where the server wins, what the file says. */
function dispute(
  { is, wanted }: Difference,
  updated: Map<string, Tracked>,
  { device, now }: Bringing,
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
