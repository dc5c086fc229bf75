/** How one version of a row came about. `edited_at`: the device's clock, put right. */
export type Origin = {
  version: number;
  device: number;
  server_timestamp: number;
  edited_at: number;
};

/** A version of a row in the log: it replaced `previous`, which was made by version `prior`. */
export type Entry = Origin & { previous: string | null; prior: number };

/** What a device believes a row to be since it sent something for it, as of a version of the row. */
export type View = { version: number; payload: string | null };

/** A row as the stream keeps it. Payloads are canonical JSON; null for one that is deleted. */
export type Tracked = Origin & {
  entity: string;
  entity_id: string;
  payload: string | null;
  created_version: number;
};

/** The same, with as much of its past as an edit that was made on an older state needs. */
export type Past = {
  row: Tracked | undefined;
  /** Newest first. */
  entries: Entry[];
  /** Of the device that pushes. */
  view: View | undefined;
};

export const keyOf = ({ entity, entity_id }: { entity: string; entity_id: string }): string =>
  `${entity}/${entity_id}`;
