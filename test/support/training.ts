import { expect } from "vitest";

import { Template } from "#contract/templates";
import { Assigned, Workout, type WorkoutExercise } from "#contract/workouts";
import type { Person } from "#test/support/people";

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
