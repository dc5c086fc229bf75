import type { IntakeForm } from "#sdk/index";

/** What is asked with a few answers to choose from. */
export const CHOICES = [
  {
    name: "primary_goal",
    choices: ["weight_loss", "muscle_gain", "strength", "athletic_performance", "general_fitness"],
  },
  { name: "fitness_level", choices: ["beginner", "intermediate", "advanced"] },
  { name: "preferred_time_of_day", choices: ["morning", "afternoon", "evening", "flexible"] },
  { name: "training_location", choices: ["gym", "home", "outdoor", "flexible"] },
  { name: "occupation_type", choices: ["sedentary", "active", "very_active"] },
] as const;

export const NUMBERS = [
  { name: "years_training", min: 0, max: 100 },
  { name: "motivation_level", min: 1, max: 10 },
  { name: "session_duration_minutes", min: 15, max: 240 },
  { name: "sleep_hours", min: 0, max: 24 },
  { name: "stress_level", min: 1, max: 10 },
] as const;

export const WORDS = [
  "specific_goals",
  "why_hire_coach",
  "previous_experience",
  "injuries",
  "health_conditions",
  "medications",
  "equipment_available",
  "gym_membership",
  "dietary_preferences",
  "additional_info",
] as const;

export type Answers = Omit<
  IntakeForm,
  "client_profile_id" | "version" | "completed_at" | "updated_at"
>;
