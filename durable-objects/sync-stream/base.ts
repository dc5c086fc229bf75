import type { State } from "#durable-objects/sync-stream/merge";
import { same } from "#durable-objects/sync-stream/merge";
import type { Entry, Origin, Past, View } from "#durable-objects/sync-stream/tracked-row";

/**
 * What a device believed a row to be when it edited it at `base`. What it sent since counts, not
 * what became of that: its own edits never conflict with each other.
 */
export function baseOf(past: Past, device: number, base: number): string | null {
  const { row } = past;
  if (!row) return null;
  const sent = lastSent(past, device);
  if (sent && sent.version > base) return sent.payload;
  return row.version <= base ? row.payload : stateAt(past, base);
}

/**
 * Whatever the first version after `base` replaced. Where that is forgotten nothing is taken for
 * known, so that all that differs is a conflict.
 */
function stateAt({ entries }: Past, base: number): string | null {
  const first = entries.findLast(({ version }) => version > base);
  return first && first.prior <= base ? first.previous : null;
}

/** What the device last sent for the row: where it was merged it has been noted. */
function lastSent({ row, entries, view }: Past, device: number): View | undefined {
  if (!row) return undefined;
  const own = row.device === device ? row : entries.find((entry) => entry.device === device);
  if (!own || (view && view.version >= own.version)) return view;
  return { version: own.version, payload: after({ row, entries }, own) };
}

/** The row right after an entry. */
function after({ row, entries }: Pick<Past, "row" | "entries">, { version }: Origin) {
  const newer = entries.findLast((entry) => entry.version > version);
  return newer ? newer.previous : (row?.payload ?? null);
}

/** Who wrote what is about to be overwritten, newest first. */
export function writersOf({ row, entries }: Past, fields: string[], base: number): Origin[] {
  const newer = entries.filter(({ version }) => version > base);
  const writers = newer.filter((entry, i) => {
    const now = stateOf(i === 0 ? (row?.payload ?? null) : newer[i - 1]!.previous);
    return isWrite(entry, now, fields);
  });
  // The log may not reach back that far.
  return writers.length > 0 ? writers : row ? [row] : [];
}

function isWrite({ previous }: Entry, now: State, fields: string[]): boolean {
  const before = stateOf(previous);
  if (before === null || now === null) return before !== now;
  return fields.some((field) => field === "*" || !same(before[field], now[field]));
}

export const stateOf = (payload: string | null): State =>
  payload === null ? null : (JSON.parse(payload) as State);
