import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import { expect } from "vitest";

import { Template } from "#contract/templates";
import { Assigned, Workout, type WorkoutExercise } from "#contract/workouts";
import { client_profiles, coach_profiles } from "#d1-migrations/schema/coaching";
import { directChatId, newId } from "#lib/ids";
import { type Person, registered } from "#test/support/people";

type Profile = Partial<typeof coach_profiles.$inferInsert>;

/** Somebody who coaches. */
export async function aCoach(profile: Profile = {}): Promise<Person> {
  const coach = await registered({ display_name: "Coach" });
  const now = Date.now();
  await drizzle(env.DB)
    .insert(coach_profiles)
    .values({ ...profile, user_id: coach.id, created_at: now, updated_at: now });
  return coach;
}

/** Makes somebody the coach's client, and answers with the client profile's id. */
export async function connect(
  coach: Person,
  client: Person,
  status: "active" | "paused" | "archived" = "active",
): Promise<string> {
  const now = Date.now();
  const id = newId();
  const chat_id = directChatId(coach.id, client.id);
  const pair = { id, coach_id: coach.id, user_id: client.id, chat_id };
  await drizzle(env.DB)
    .insert(client_profiles)
    .values({ ...pair, status, joined_at: now, created_at: now, updated_at: now });
  return id;
}

/** A coach, somebody whom they coach, and the client profile that is between the two. */
export async function aPair(profile: Profile = {}) {
  const [coach, client] = [await aCoach(profile), await registered({ display_name: "Client" })];
  return { coach, client, client_profile_id: await connect(coach, client) };
}

export const SQUAT = { name: "Pause squat", sets: 3, reps_min: 5, reps_max: 8, load: 60 };
export const PLANK = { name: "Plank", sets: 2, duration_seconds: 60 };

/** A plan of the coach's. */
export async function aTemplate(coach: Person, exercises: object[] = [SQUAT, PLANK]) {
  const { status, data } = await coach.post("/coaches/me/templates", { name: "Legs", exercises });
  expect(status).toBe(201);
  return Template.parse(data);
}

/** A workout of the client's, just assigned. */
export async function aWorkout(
  coach: Person,
  client: Person,
  client_profile_id: string,
  { date = "2030-01-15", exercises }: { date?: string; exercises?: object[] } = {},
): Promise<Workout> {
  const template = await aTemplate(coach, exercises);
  const plan = { template_id: template.id, client_profile_ids: [client_profile_id], dates: [date] };
  const { status, data } = await coach.post("/coaches/me/workouts/assign", plan);
  expect(status).toBe(201);
  return workoutOf(client, Assigned.parse(data).workouts[0]!.id);
}

export async function workoutOf(client: Person, id: string): Promise<Workout> {
  return Workout.parse((await client.get(`/workouts/me/${id}`)).data);
}

/** A workout's exercise by its place. */
export function exerciseOf({ exercises }: Workout, place = 0): WorkoutExercise {
  const exercise = exercises[place];
  if (!exercise) throw new Error(`The workout has no exercise ${place}`);
  return exercise;
}
