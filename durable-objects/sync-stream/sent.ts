import type { Accepted, Push, Rejected } from "#contract/sync";
import type { EntityName, Payload } from "#contract/tracker";

/** A mutation that the Worker has read, checked and brought up to the latest schema. */
export type Sent = {
  id: string;
  /** Of what it wants, so that a repetition is told from another mutation with its id. */
  digest: string;
  seq?: number | undefined;
  entity: EntityName;
  entity_id: string;
  /** Canonical JSON; null deletes. */
  payload: string | null;
  /** Instead of a payload: the fields that change, null to remove one. */
  patch?: Payload | undefined;
  base_version?: number | undefined;
  /** Milliseconds on the device's clock. */
  client_timestamp?: number | undefined;
  group_id?: string | undefined;
};

/** One that the Worker has refused, which may still have to be remembered. */
type Refused = { refused: Rejected; seq?: number | undefined; digest: string };

export type PushItem = Sent | Refused;

export type PreparedPush = Omit<Push, "mutations" | "sent_at"> & {
  /** Milliseconds on the device's clock. */
  sent_at?: number | undefined;
  items: PushItem[];
};

/** What an earlier push, or this one, made of a mutation id. */
export type Settled = { digest: string; answer: Accepted | Rejected };
