import type { Rejected } from "#sdk/sync/rejected";
import type { Change } from "#sdk/sync/change";
import type { Entity, Payload } from "#sdk/sync/entity";
import type { Mutation } from "#sdk/sync/kept";

/** A row's name in the stream. */
export type RowKey = { entity: Entity; entity_id: string };

/** An edit of a row in another database, as it is to be sent. */
export type Edit = RowKey & {
  change: Change;
  /** The whole row as it is to be; null where it goes. */
  row: Payload | null;
  /** The version of the stream that whoever made the edit had before them. */
  base_version: number;
  /** When it was made, in milliseconds by this device's clock, where the database knows. */
  edited_at?: number;
};

/** What was said to the server of a row last. */
export type Said = {
  /** The same each time that it is said. */
  mutation: Mutation;
  /** Missing while nobody knows what became of it. */
  verdict?: Verdict;
};

/**
 * What the server made of an edit. `since`: the version from which on pulls bring what the row is
 * now, whatever earlier ones have brought.
 */
export type Verdict = { since: number; refusal?: Refusal };

export type Refusal = Pick<Rejected, "code" | "message" | "retryable" | "fields">;

/** A refused edit, for the app to show. */
export function rejected(
  { entity, entity_id, change, row, edited_at }: Edit,
  said: Said,
): Rejected[] {
  const { mutation, verdict } = said;
  if (!verdict?.refusal) return [];
  const { op } = change;
  const at = edited_at ?? Number(mutation.client_timestamp ?? 0);
  return [
    { id: mutation.id, entity, entity_id, op, payload: row, ...verdict.refusal, edited_at: at },
  ];
}
