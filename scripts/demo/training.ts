import {
  workout_exercises,
  workout_logs,
  workout_template_exercises,
  workout_templates,
  workouts,
} from "#d1-migrations/schema/workouts";
import { chance, demoId } from "#scripts/demo/chance";
import { dateOf, dayAt, weekdayOf } from "#scripts/demo/days";
import type { Client, People } from "#scripts/demo/people";
import { type Plan, type Planned, PLANS } from "#scripts/demo/plans";
import { into } from "#scripts/demo/rows";

const MINUTE_MS = 60_000;

/** One workout of one client, and how many weeks of training came before it. */
type Workout = {
  id: string;
  client: Client;
  plan: Plan;
  /** Days from today; negative is past. */
  day: number;
  week: number;
  status: "completed" | "skipped" | "scheduled";
  assigned: number;
  begun: number;
};

/** The coach's templates. */
export function templates({ coach_id }: People, now: number): string[] {
  const created_at = dayAt(now, -95, 11);
  const plans = Object.values(PLANS).flatMap((plan) => plan.templates);
  return [
    ...into(
      workout_templates,
      plans.map(({ name, description }) => ({
        id: templateId(name, now),
        coach_id,
        name,
        description,
        version: 1,
        created_at,
        updated_at: created_at,
      })),
    ),
    ...into(
      workout_template_exercises,
      plans.flatMap(({ name, exercises }) =>
        exercises.map((exercise, position) => ({
          template_id: templateId(name, now),
          position,
          ...prescribed(exercise, 1, 0),
        })),
      ),
    ),
  ];
}

const templateId = (name: string, now: number) => demoId(dayAt(now, -95, 11), "template", name);

/** Three months of workouts with every set, and next week's. */
export function training(people: People, now: number): string[] {
  const all = people.clients.flatMap((client) => workoutsOf(client, now));
  const parts = all.flatMap(exercisesOf);
  return [
    ...into(
      workouts,
      all.map(({ id, client, plan, day, status, assigned, begun }) => ({
        id,
        client_profile_id: client.id,
        coach_id: people.coach_id,
        user_id: client.user_id,
        assignment_id: demoId(begun, "assignment", id),
        template_id: templateId(plan.name, now),
        name: plan.name,
        description: plan.description,
        scheduled_date: dateOf(dayAt(now, day, 12)),
        status,
        started_at: status === "completed" ? begun : null,
        completed_at: status === "completed" ? begun + 55 * MINUTE_MS : null,
        skipped_at: status === "skipped" ? begun : null,
        client_notes: status === "completed" ? noteOf(id) : null,
        skip_reason: status === "skipped" ? "Work ran late" : null,
        created_at: assigned,
        updated_at: Math.min(begun, now),
      })),
    ),
    ...into(
      workout_exercises,
      parts.map(({ exercise }) => exercise),
    ),
    ...into(
      workout_logs,
      parts.flatMap(({ logs }) => logs),
    ),
  ];
}

/** From the day that somebody came, on the weekdays of their plan, to the end of next week. */
function workoutsOf(client: Client, now: number): Workout[] {
  const { weekdays, templates: turns } = PLANS[client.plan];
  const last = { active: 7, paused: -13, archived: -21 }[client.status];
  const found: Workout[] = [];
  for (let day = -7 * client.weeks + 1; day <= last; day++) {
    const begun = dayAt(now, day, 18, 10 + (found.length % 40));
    if (!weekdays.includes(weekdayOf(begun))) continue;
    const assigned = Math.min(dayAt(now, day - 6, 9, found.length), now);
    found.push({
      id: demoId(assigned, "workout", client.phone, found.length),
      client,
      plan: turns[found.length % turns.length]!,
      day,
      week: (day + 7 * client.weeks) / 7,
      status: day >= 0 ? "scheduled" : howItWent(client.phone, found.length),
      assigned,
      begun,
    });
  }
  return found;
}

/** Most are done. A few are skipped, and a few just did not happen. */
function howItWent(...of: (string | number)[]): Workout["status"] {
  const luck = chance("workout", ...of);
  if (luck < 0.06) return "skipped";
  return luck < 0.12 ? "scheduled" : "completed";
}

const NOTES = ["Felt good.", "Slept badly, still fine.", "More next time!"];
const noteOf = (id: string): string | null => NOTES[Math.floor(chance("note", id) * 9)] ?? null;

function exercisesOf({ id: workout_id, client, plan, week, status, begun }: Workout) {
  return plan.exercises.map((planned, position) => {
    const id = demoId(begun + position, "exercise", workout_id, position);
    const isDone = status === "completed";
    const done_at = begun + (position + 1) * 12 * MINUTE_MS;
    const exercise = {
      id,
      workout_id,
      user_id: client.user_id,
      position,
      ...prescribed(planned, client.strength, week),
      history_id: planned.exercise_id,
      status: isDone ? ("completed" as const) : ("pending" as const),
      completed_at: isDone ? done_at : null,
      skipped_at: null,
    };
    const sets = isDone ? Array.from({ length: planned.sets }, (_, i) => i + 1) : [];
    const logs = sets.map((set) => logOf(id, planned, exercise, set, done_at));
    return { exercise, logs };
  });
}

/** What is asked for: a little more each week, and less in each fifth. */
function prescribed(planned: Planned, strength: number, week: number) {
  const { exercise_id, name, section = null, superset: superset_group = null, rest } = planned;
  const form = (1 + 0.018 * week) * (Math.floor(week) % 5 === 4 ? 0.9 : 1);
  const load = planned.load === undefined ? null : toPlates(planned.load * strength * form);
  return {
    exercise_id,
    name,
    section,
    superset_group,
    sets: planned.sets,
    reps_min: planned.reps?.[0] ?? null,
    reps_max: planned.reps?.[1] ?? null,
    load,
    load_unit: "kg" as const,
    tempo: null,
    rest_seconds: rest,
    duration_seconds: planned.seconds ?? null,
    distance_meters:
      planned.meters === undefined ? null : Math.round((planned.meters * form) / 100) * 100,
    notes: null,
  };
}

const toPlates = (kilograms: number): number => Math.max(2.5, Math.round(kilograms / 2.5) * 2.5);

/** A set as it was done: as asked for, with better and worse days, and harder towards the end. */
function logOf(
  workout_exercise_id: string,
  planned: Planned,
  { load, distance_meters }: ReturnType<typeof prescribed>,
  set_number: number,
  done_at: number,
) {
  const luck = chance("set", workout_exercise_id, set_number);
  const [min, max] = planned.reps ?? [0, 0];
  const logged_at = done_at - (planned.sets - set_number) * 3 * MINUTE_MS;
  const pace = planned.meters === undefined ? 1 : (distance_meters ?? 0) / planned.meters;
  return {
    id: demoId(logged_at, "log", workout_exercise_id, set_number),
    workout_exercise_id,
    client_log_id: null,
    set_number,
    reps: planned.reps ? min + Math.floor(luck * (max - min + 1)) : null,
    weight: load,
    weight_unit: "kg" as const,
    rpe: 6.5 + Math.round((set_number / planned.sets) * 3 + luck) / 2,
    duration_seconds:
      planned.seconds === undefined
        ? null
        : Math.round(planned.seconds * pace * (0.94 + luck / 10)),
    distance_meters,
    logged_at,
  };
}
