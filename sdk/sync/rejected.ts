import type { components } from "#sdk/generated/rest";
import type { Payload } from "#sdk/sync/entity";

type Refusal = components["schemas"]["RejectedMutation"];

/** An edit that the server refused. The rows do not show it any more; nothing of it is lost. */
export type Rejected = {
  id: string;
  entity: string;
  entity_id: string;
  op: "upsert" | "delete";
  /** The row as it was to be; null where it was to go. */
  payload: Payload | null;
  code: Refusal["code"];
  message: string;
  /** The fields at fault. */
  fields: NonNullable<Refusal["fields"]>;
  /** The same edit may pass another time; others need mending first. */
  retryable: boolean;
  /** When the edit was made, in milliseconds. */
  edited_at: number;
};
