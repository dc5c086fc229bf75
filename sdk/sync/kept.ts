import type { components } from "#sdk/generated/rest";
import type { Payload } from "#sdk/sync/entity";
import type { Rejected } from "#sdk/sync/rejected";
import { type Estate, type Owner } from "#sdk/storage/store";
import { Family, type Slot } from "#sdk/storage/slot";

type Schemas = components["schemas"];
export type Mutation = Schemas["Mutation"];
export type Conflict = Schemas["Conflict"];

/** An edit in the queue. */
export type Edit = {
  /** As it is said to the server, each time the same. */
  mutation: Mutation;
  /** Of the app that made it, in whose terms it is. */
  schema_version: number;
  /** The whole row as it was to be, null where it was to go. */
  row: Payload | null;
  /** Somebody has said that this many rows shall go. */
  mayDeleteMuch?: true;
  /**
   * The server took it: it goes when the device has pulled this version, and with it what became
   * of the row. Until then it still covers what is older.
   */
  accepted?: { version: number; epoch: string };
};

/** An edit that was refused, and why. */
export type Refused = {
  edit: Edit;
  refusal: Pick<Rejected, "code" | "message" | "fields" | "retryable">;
};

/** How far this device has pulled. It is written together with the rows, or not at all. */
export type Cursor = {
  version: number;
  /** The life of the stream that the version belongs to; unknown before the first pull. */
  epoch?: string;
  /** Of the app that pulled. */
  schema_version?: number;
  /** While a bootstrap lasts: where it began. */
  bootstrap_from?: number;
  /** When the last pull came to its end, in milliseconds. */
  synced_at?: number;
};

/** What a device had at some moment: an edit may have been begun on that. */
export type Seen = Pick<Cursor, "version" | "epoch">;

/** What the server knows the device by. */
export type Device = {
  id: string;
  /** What the tabs of this storage call each other by: it stays when the device takes a new id. */
  tabs: string;
  /** Whether the server knows what its owner calls it. */
  is_named: boolean;
  /** How many edits were ever queued: the next one's place. */
  queued: number;
  /** How many numbers were given out, from 1. */
  last_seq: number;
  /** The highest of them that was ever sent. */
  sent_seq: number;
  /** Numbers of edits that were refused for now. The server waits for each: they are used again. */
  free_seqs: number[];
};

/** Both sides of one row's change, to be told from what others made of it. */
export type Done = {
  id: string;
  entity: string;
  entity_id: string;
  before: Payload | null;
  after: Payload | null;
};

export const TRACK: Estate = {
  owner: { key: "track/owner" } satisfies Slot<Owner>,
  keys: ["track/"],
  version: 1,
};

/** The rows as the server has them, by `<entity>/<id>`. Only pulls write here. */
export const BASE = new Family<Payload>("track/base/");
/** By place. */
export const QUEUE = new Family<Edit>("track/queue/");
/** By the mutation's id. */
export const REFUSED = new Family<Refused>("track/refused/");
/** What may be undone, each a list of changes made together, the last one last. */
export const DONE: Slot<Done[][]> = { key: "track/single/done" };
export const CURSOR: Slot<Cursor> = { key: "track/single/cursor" };
export const DEVICE: Slot<Device> = { key: "track/single/device" };
/** How many conflicts are open, as the server said last. */
export const OPEN: Slot<number> = { key: "track/single/open" };
export const CONFLICTS: Slot<Conflict[]> = { key: "track/single/conflicts" };

export const NOWHERE: Cursor = { version: 0 };
export const NO_DEVICE: Device = {
  id: "",
  tabs: "",
  is_named: false,
  queued: 0,
  last_seq: 0,
  sent_seq: 0,
  free_seqs: [],
};

const DIGITS = 12;

export const place = (n: number): string => String(n).padStart(DIGITS, "0");
export const rowName = (entity: string, id: string): string => `${entity}/${id}`;
