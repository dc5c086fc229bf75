export type { Rejected } from "#sdk/sync/rejected";
export type { TableOf } from "#sdk/watermelondb/table";
export {
  WatermelonTracker,
  type WatermelonTrackerOptions,
} from "#sdk/watermelondb/watermelon-tracker";
