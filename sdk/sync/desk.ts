import type { Rest } from "#sdk/rest/rest";
import type { Cursor, Device, Done } from "#sdk/sync/kept";
import type { Refusals } from "#sdk/sync/refusals";
import type { Replica } from "#sdk/sync/replica";
import type { SharedStore } from "#sdk/storage/shared-store";
import type { Single } from "#sdk/sync/single";

/** What the parts of a tracker work with. */
export type Desk = {
  store: SharedStore;
  replica: Replica;
  refusals: Refusals;
  cursor: Single<Cursor>;
  /** As which the server knows this storage. */
  device: Single<Device>;
  /** How many conflicts are open. */
  open: Single<number>;
  done: Single<Done[][]>;
  rest: Rest;
  /** What the app says that its owner knows the device by. */
  deviceName: string | undefined;
  /** This device's clock, in milliseconds. */
  now: () => number;
};
