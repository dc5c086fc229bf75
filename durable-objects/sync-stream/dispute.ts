import { WHOLE } from "#durable-objects/sync-stream/merge";
import { asLatest } from "#durable-objects/sync-stream/raise";
import type { Origin } from "#durable-objects/sync-stream/tracked-row";

/** Edit times that lie nearer together are the same moment to their user. */
const CLOSE_MS = 5 * 60_000;

/** One side of a conflict. */
export type Side = Origin & { payload: string | null };

export type Reason = "close" | "inverted" | "lww" | "import";

/** A conflict as it is kept: everything that lost, oldest first, and what won last. */
export type Dispute = {
  id: string;
  entity: string;
  entity_id: string;
  fields: string[];
  status: "open" | "auto" | "resolved";
  reason: Reason;
  version: number;
  winner: Side;
  losers: Side[];
  created_at: number;
};

/**
 * Whether a user should look at an overwrite: when the edits lie close together, or when the older
 * one has won because it came later.
 */
export function reasonFor(winner: Pick<Side, "edited_at">, writers: Origin[]): Reason {
  const gaps = writers.map(({ edited_at }) => winner.edited_at - edited_at);
  if (gaps.some((gap) => Math.abs(gap) <= CLOSE_MS)) return "close";
  return gaps.some((gap) => gap < 0) ? "inverted" : "lww";
}

/** A later overwrite joins a row's open conflict: what had won there may be among what loses. */
export function join(open: Dispute, next: Dispute): Dispute {
  const fields = [...new Set([...open.fields, ...next.fields])];
  return {
    ...open,
    fields: fields.includes(WHOLE) ? [WHOLE] : fields,
    version: next.version,
    winner: next.winner,
    losers: [...open.losers, ...next.losers],
  };
}

/** What a conflict may hold before it takes no more: rows of the database end at 2 MB. */
const MOST_HELD = 400_000;

export const isFull = ({ losers }: Dispute): boolean =>
  losers.reduce((sum, { payload }) => sum + (payload?.length ?? 0) + 200, 0) > MOST_HELD;

/** Its row in the database. */
export type StoredDispute = Omit<Dispute, "fields" | "winner" | "losers"> & {
  fields: string;
  versions: string;
  resolution: string | null;
};

/** The sides may be older than the schema. */
export function disputeOf({ fields, versions, resolution: _, ...rest }: StoredDispute): Dispute {
  const asNow = (side: Side) => ({ ...side, payload: asLatest(rest.entity, side.payload) });
  const [winner, ...losers] = JSON.parse(versions) as [Side, ...Side[]];
  return {
    ...rest,
    fields: JSON.parse(fields) as string[],
    winner: asNow(winner),
    losers: losers.map(asNow),
  };
}
