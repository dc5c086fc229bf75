import { and, eq, type SQL } from "drizzle-orm";

import { workouts } from "#d1-migrations/schema/workouts";

/** Whose workouts: all of a user's own, or only those that one coach gave them as a client. */
export type Whose = { user_id: string; client_profile_id?: string };

export const belongsTo = ({ user_id, client_profile_id }: Whose): SQL | undefined =>
  and(
    eq(workouts.user_id, user_id),
    client_profile_id === undefined ? undefined : eq(workouts.client_profile_id, client_profile_id),
  );
