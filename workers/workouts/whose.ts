import { and, eq, type SQL } from "drizzle-orm";

import { workouts } from "#d1-migrations/schema/workouts";

/** All of a user's own workouts, or only those that one coach gave them as a client. */
export type OneClients = { user_id: string; client_profile_id?: string };

/** Those of one client, or all that a coach gave. */
export type Whose = OneClients | { coach_id: string };

export function belongsTo(whose: Whose): SQL | undefined {
  if ("coach_id" in whose) return eq(workouts.coach_id, whose.coach_id);
  const { user_id, client_profile_id } = whose;
  return and(
    eq(workouts.user_id, user_id),
    client_profile_id === undefined ? undefined : eq(workouts.client_profile_id, client_profile_id),
  );
}
