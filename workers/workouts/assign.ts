import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Assigned, Assignment } from "#contract/workouts";
import { workouts } from "#d1-migrations/schema/workouts";
import { announceAll, type News } from "#workers/outbox/announce";
import { insertExercises, insertWorkouts, type Planned } from "#workers/workouts/copy-workouts";
import { newId } from "#lib/ids";
import { readTemplate } from "#workers/workouts/read-templates";
import { requireActive } from "#workers/workouts/require-active";

/** Which coach assigns, and the id by which a retry of the request knows what it did. */
type Assigning = { coach_id: string; assignment_id: string; request_id: string };

/**
 * Gives each client a copy of the template for each date: all of them or none, and each client
 * hears of each workout once. Afterwards template and copies know nothing of each other.
 */
export async function assign(
  { coach_id, assignment_id, request_id }: Assigning,
  { template_id, client_profile_ids, dates }: Assignment,
  env: Env,
  now: number,
): Promise<{ assigned: Assigned; enact: () => Promise<void> }> {
  const template = await readTemplate(coach_id, template_id, env);
  const clients = await requireActive(coach_id, client_profile_ids, env);
  const planned = clients.flatMap(({ id, user_id }) =>
    dates.map((scheduled_date) => ({
      id: newId(),
      client_profile_id: id,
      user_id,
      scheduled_date,
      exercise_ids: template.exercises.map(newId),
    })),
  );
  const news = planned.map((workout) => newsOf(workout, coach_id));
  const { rows, enact } = announceAll(news, request_id, env, now);
  const copies = { coach_id, assignment_id, template, planned };
  try {
    await drizzle(env.DB).batch([
      insertWorkouts(copies, env, now),
      insertExercises(copies, env),
      rows,
    ]);
  } catch (thrown) {
    // An earlier try of the same request may have come this far; else somebody left meanwhile.
    const kept = await assignedBy(assignment_id, env);
    if (kept.workouts.length > 0) return { assigned: kept, enact: async () => undefined };
    await readTemplate(coach_id, template_id, env);
    await requireActive(coach_id, client_profile_ids, env);
    throw thrown;
  }
  return { assigned: await assignedBy(assignment_id, env), enact };
}

const newsOf = (
  { id: workout_id, client_profile_id, user_id, scheduled_date }: Planned,
  coachId: string,
): News => ({
  happened: {
    event: "workout.assigned",
    data: { workout_id, client_profile_id, scheduled_date },
  },
  to: [user_id],
  actor: coachId,
});

/** What a request has assigned. */
async function assignedBy(assignmentId: string, env: Env): Promise<Assigned> {
  const { id, client_profile_id, scheduled_date } = workouts;
  const rows = await drizzle(env.DB)
    .select({ id, client_profile_id, scheduled_date })
    .from(workouts)
    .where(eq(workouts.assignment_id, assignmentId))
    .orderBy(asc(client_profile_id), asc(scheduled_date));
  return { workouts: rows };
}
