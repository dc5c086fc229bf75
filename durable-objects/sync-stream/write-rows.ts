import type { Accepted } from "#contract/sync";
import type { EntityName } from "#contract/tracker";
import type { Device } from "#durable-objects/sync-stream/devices";
import { Draft } from "#durable-objects/sync-stream/draft";
import { loadPasts } from "#durable-objects/sync-stream/load";
import { saveDraft } from "#durable-objects/sync-stream/save";
import type { Stream } from "#durable-objects/sync-stream/stream";
import type { Tracked } from "#durable-objects/sync-stream/tracked-row";
import { newId } from "#lib/ids";

/** What a row shall be, by somebody who knows what it is. */
export type Wanted = {
  mutation_id?: string | undefined;
  entity: EntityName;
  entity_id: string;
  payload: string | null;
};

/**
 * Writes rows that need no merging, as ordinary versions of a device. Undefined for each that is
 * what it shall be already. Only within `transact`.
 */
export function writeRows(
  stream: Stream,
  device: Device,
  wanted: Wanted[],
  now: number,
): (Tracked | undefined)[] {
  const base = stream.head.version;
  const rows = wanted.map((row) => ({ ...row, base }));
  const draft = new Draft(stream.head, loadPasts(stream, rows, device.key));
  const written = wanted.map(({ mutation_id = `server:${newId()}`, ...row }) => {
    const past = draft.past(row);
    if ((past.row?.payload ?? null) === row.payload) return undefined;
    const by = { mutation_id, digest: "", device: device.key, edited_at: now };
    return draft.change(past, { ...row, ...by, outcome: "applied" }, now);
  });
  if (draft.log.length > 0) {
    saveDraft(stream.sql, draft);
    stream.head = draft.head;
    stream.devices.pushed(device, { seqs: [], version: draft.head.version }, now);
  }
  return written;
}

/** What is answered for one of them. */
export const acceptedAs = (
  id: string,
  row: Tracked | undefined,
  stream: Stream,
  now: number,
): Accepted => ({
  id,
  version: row?.version ?? null,
  outcome: row ? "applied" : "noop",
  server_timestamp: new Date(row?.server_timestamp ?? now).toISOString(),
  ...(row && { row: stream.show(row) }),
});
