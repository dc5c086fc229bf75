import type { DemoClient } from "#scripts/demo/cast";

/** One exercise of a plan. */
export type Planned = {
  exercise_id: string;
  name: string;
  sets: number;
  reps?: [min: number, max: number];
  /** In kilograms, for a client of strength 1. */
  load?: number;
  seconds?: number;
  meters?: number;
  rest: number;
  section?: string;
  superset?: string;
};
export type Plan = { name: string; description: string; exercises: Planned[] };

/** The templates of each kind of plan, done in turn on these weekdays. */
export const PLANS: Record<DemoClient["plan"], { weekdays: number[]; templates: Plan[] }> = {
  strength: {
    weekdays: [1, 4],
    templates: [
      {
        name: "Strength A",
        description: "Squat and press. Leave two in the tank until week four.",
        exercises: [
          {
            exercise_id: "barbell-back-squat",
            name: "Barbell back squat",
            sets: 3,
            reps: [4, 6],
            load: 70,
            rest: 180,
            section: "Main lifts",
          },
          {
            exercise_id: "barbell-bench-press",
            name: "Barbell bench press",
            sets: 3,
            reps: [4, 6],
            load: 50,
            rest: 150,
            section: "Main lifts",
          },
          {
            exercise_id: "barbell-row",
            name: "Barbell row",
            sets: 3,
            reps: [6, 8],
            load: 42.5,
            rest: 90,
            section: "Assistance",
            superset: "A",
          },
          {
            exercise_id: "plank",
            name: "Plank",
            sets: 3,
            seconds: 45,
            rest: 45,
            section: "Assistance",
            superset: "A",
          },
        ],
      },
      {
        name: "Strength B",
        description: "Pull and push. Straps only for the last set.",
        exercises: [
          {
            exercise_id: "conventional-deadlift",
            name: "Conventional deadlift",
            sets: 3,
            reps: [3, 5],
            load: 90,
            rest: 180,
            section: "Main lifts",
          },
          {
            exercise_id: "overhead-press",
            name: "Overhead press",
            sets: 3,
            reps: [4, 6],
            load: 32.5,
            rest: 150,
            section: "Main lifts",
          },
          {
            exercise_id: "lat-pulldown",
            name: "Lat pulldown",
            sets: 3,
            reps: [8, 10],
            load: 45,
            rest: 90,
            section: "Assistance",
          },
        ],
      },
    ],
  },
  running: {
    weekdays: [2, 6],
    templates: [
      {
        name: "Easy run",
        description: "Slow enough to talk. Flat.",
        exercises: [
          {
            exercise_id: "running",
            name: "Running",
            sets: 1,
            seconds: 2100,
            meters: 5000,
            rest: 0,
          },
          {
            exercise_id: "hip-flexor-stretch",
            name: "Kneeling hip flexor stretch",
            sets: 2,
            seconds: 45,
            rest: 15,
          },
        ],
      },
      {
        name: "Intervals",
        description: "Ten minutes easy before and after.",
        exercises: [
          {
            exercise_id: "running",
            name: "Running",
            sets: 5,
            seconds: 140,
            meters: 400,
            rest: 90,
          },
          {
            exercise_id: "single-leg-calf-raise",
            name: "Single-leg calf raise",
            sets: 3,
            reps: [10, 12],
            rest: 45,
          },
        ],
      },
    ],
  },
  basics: {
    weekdays: [3, 6],
    templates: [
      {
        name: "Full body basics",
        description: "Every repetition as good as the first one.",
        exercises: [
          {
            exercise_id: "goblet-squat",
            name: "Goblet squat",
            sets: 3,
            reps: [8, 12],
            load: 16,
            rest: 90,
          },
          {
            exercise_id: "push-up",
            name: "Push-up",
            sets: 3,
            reps: [6, 10],
            rest: 60,
            superset: "A",
          },
          {
            exercise_id: "inverted-row",
            name: "Inverted row",
            sets: 3,
            reps: [6, 10],
            rest: 60,
            superset: "A",
          },
          {
            exercise_id: "dumbbell-romanian-deadlift",
            name: "Dumbbell Romanian deadlift",
            sets: 3,
            reps: [8, 10],
            load: 24,
            rest: 90,
          },
        ],
      },
    ],
  },
};
