import { z } from "zod";

import { Id, Instant } from "#contract/envelope";

/** What a client tells their coach when the two begin. */

const words = z.string().trim().max(2000).nullable();
const scale = z.int().min(1).max(10).nullable();
const oneOf = <const T extends [string, ...string[]]>(values: T) => z.enum(values).nullable();

const answers = {
  fitness_level: oneOf(["beginner", "intermediate", "advanced"]),
  years_training: z.int().min(0).max(100).nullable(),
  previous_experience: words,
  primary_goal: oneOf([
    "weight_loss",
    "muscle_gain",
    "strength",
    "athletic_performance",
    "general_fitness",
  ]),
  specific_goals: words,
  motivation_level: scale,
  why_hire_coach: words,
  injuries: words,
  health_conditions: words,
  medications: words,
  /** Whether a doctor has said that they may train. */
  doctor_clearance: z.boolean().nullable(),
  /** 0 Sunday to 6 Saturday. */
  available_days: z.array(z.int().min(0).max(6)).max(7).nullable(),
  preferred_time_of_day: oneOf(["morning", "afternoon", "evening", "flexible"]),
  session_duration_minutes: z.int().min(15).max(240).nullable(),
  training_location: oneOf(["gym", "home", "outdoor", "flexible"]),
  equipment_available: words,
  gym_membership: words,
  occupation_type: oneOf(["sedentary", "active", "very_active"]),
  sleep_hours: z.number().min(0).max(24).nullable(),
  stress_level: scale,
  dietary_preferences: words,
  additional_info: words,
};

/** Replaces the whole form: what is not named is not answered. */
export const IntakeAnswers = z.strictObject(answers).partial().meta({ id: "IntakeAnswers" });
export type IntakeAnswers = z.infer<typeof IntakeAnswers>;

/** Nothing but nulls, and `version` 0, until somebody has filled it in. */
export const IntakeForm = z
  .strictObject({
    client_profile_id: Id,
    ...answers,
    version: z.int().nonnegative(),
    completed_at: Instant.nullable(),
    updated_at: Instant.nullable(),
  })
  .meta({ id: "IntakeForm" });
export type IntakeForm = z.infer<typeof IntakeForm>;
