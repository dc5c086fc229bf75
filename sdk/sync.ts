export { newId } from "#sdk/new-id";
export type { Edits } from "#sdk/sync/edits";
export type { Entity, FieldsOf, Payload, PayloadOf } from "#sdk/sync/entity";
export type { Conflict, Seen } from "#sdk/sync/kept";
export type {
  Food,
  NutritionAdvice,
  NutritionWish,
  Program,
  ProgramAdvice,
  ProgramWish,
  Supplement,
} from "#sdk/sync/library";
export type { Rejected } from "#sdk/sync/rejected";
export type { SyncState } from "#sdk/sync/sync-state";
export { Tracker, type TrackerOptions } from "#sdk/sync/tracker";
