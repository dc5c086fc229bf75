// Generated from the server's contract by `npm run docs`. Do not edit.

/** The version of the tracker's rows that these types describe. */
export const SCHEMA_VERSION = 2;
/** What one push may hold. */
export const MAX_MUTATIONS = 500;
/** What one row may hold. */
export const MAX_PAYLOAD_BYTES = 65536;
/** The kinds of rows. */
export const ENTITIES = [
  "schedule_blocks",
  "completion",
  "top3",
  "mechanism",
  "supplements",
  "supplement_log",
  "meals",
  "meal_log",
  "log_entries",
  "workout_programs",
  "workout_history",
  "settings",
] as const;
