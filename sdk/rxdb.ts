export type { Checkpoint } from "#sdk/rxdb/checkpoint";
export { RxTracker, type RxTrackerOptions, type RxTerms } from "#sdk/rxdb/rx-tracker";
export type { Rejected } from "#sdk/sync/rejected";
