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
  /** The life of the stream that its `base_version` is of, where that was known. */
  epoch?: string;
  /** Missing while nobody knows what became of it. */
  verdict?: Verdict;
};

/**
 * What the server made of an edit. `since`: the version from which on pulls bring what the row is
 * now, whatever earlier ones have brought.
 */
export type Verdict = { since: number; refusal?: Refusal };

type Refusal = Pick<Rejected, "code" | "message" | "retryable" | "fields">;

/** An edit, and what was said of it and answered. */
export type Sent = { edit: Edit; said: Said };

export const isRefused = ({ said }: Sent): boolean => said.verdict?.refusal !== undefined;

/** From which version on pulls bring what became of all of these. */
export const sinceAll = (sent: Sent[]): number =>
  Math.min(...sent.map(({ said }) => said.verdict?.since ?? 0));

/** Those that were refused, for the app to show. */
export const rejectedOf = (sent: Sent[]): Rejected[] =>
  sent.flatMap(({ edit, said: { mutation, verdict } }) => {
    if (!verdict?.refusal) return [];
    const { entity, entity_id, change, row: payload } = edit;
    const edited_at = edit.edited_at ?? Date.now();
    const { id } = mutation;
    return [{ id, entity, entity_id, op: change.op, payload, ...verdict.refusal, edited_at }];
  });
