import type { Person } from "#bench/people";
import { send } from "#bench/rest-load";

/** As many as are free for a coach who pays nothing. */
const CLIENTS = 3;
const EXERCISES = 40;
const WORKOUTS = 60;
/** Two windows before and two after noon, each of three hours, every day. */
const HOURS = [8, 11.5, 15, 18.5];
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export type World = {
  coach: Person;
  /** With their client profiles, and the exercises of their workouts. */
  clients: (Person & { client_profile_id: string; exercise_ids: string[] })[];
  timezone: string;
  windows: { day_of_week: number; start_time: string; end_time: string }[];
  /** For bookings, as short and as far ahead as may be; and a usual one, for slots. */
  short: SessionType;
  usual: SessionType;
};
type SessionType = { id: string; [field: string]: unknown };

const pad = (n: number) => String(n).padStart(2, "0");
const clock = (hours: number) => `${pad(Math.floor(hours))}:${pad((hours % 1) * 60)}`;

/** A coach with clients, hours, session types and workouts, made through the API. */
export async function settleWorld(url: string, [coach, ...people]: Person[]): Promise<World> {
  if (!coach) throw new Error("Nobody coaches");
  const timezone = "Europe/Berlin";
  const windows = Array.from({ length: 7 }, (_, day_of_week) =>
    HOURS.map((from) => ({ day_of_week, start_time: clock(from), end_time: clock(from + 3) })),
  ).flat();
  await put(url, coach, "/coaches/me", { business_name: "Bench", timezone });
  await put(url, coach, "/coaches/me/availability", { timezone, windows });
  const post = (path: string, body: object) => send(url, { path, token: coach.token, body });
  const type = (name: string, duration_minutes: number) =>
    post("/coaches/me/session-types", { name, duration_minutes, max_advance_days: 730 });
  const [short, usual] = [await type("Call", 15), await type("Training", 45)];
  const joined = await Promise.all(
    people.slice(0, CLIENTS).map((person) => join(url, coach, person)),
  );
  const exercises = Array.from({ length: EXERCISES }, (_, i) => ({
    name: `Exercise ${i}`,
    sets: 3,
  }));
  const template = await post("/coaches/me/templates", { name: "Bench", exercises });
  const dates = Array.from({ length: WORKOUTS / CLIENTS }, (_, i) => dateIn(i));
  const client_profile_ids = joined.map(({ client_profile_id }) => client_profile_id);
  const template_id = idOf(template);
  await post("/coaches/me/workouts/assign", { template_id, client_profile_ids, dates });
  const clients = await Promise.all(
    joined.map(async (client) => ({ ...client, exercise_ids: await exercisesOf(url, client) })),
  );
  return { coach, clients, timezone, windows, short: asType(short), usual: asType(usual) };
}

/** Starts that can be booked, one after the other, none of them twice. */
export function* starts(): Generator<string> {
  for (let day = 3; ; day++) {
    const midnight = Date.parse(`${dateIn(day)}T00:00:00Z`);
    for (const hours of HOURS) {
      // Berlin is one hour ahead of UTC, or two: so these two hours are within its windows always.
      for (let quarter = 0; quarter < 8; quarter++) {
        const minutes = (hours - 1) * 60 + quarter * 15;
        yield new Date(midnight + minutes * MINUTE_MS).toISOString();
      }
    }
  }
}

/** `YYYY-MM-DD`, that many days from now. */
export const dateIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function join(url: string, coach: Person, person: Person) {
  const { token } = person;
  const invite = await send(url, {
    path: "/coaches/me/invite-codes",
    token: coach.token,
    body: {},
  });
  const body = { code: Reflect.get(Object(invite), "code") };
  const accepted = await send(url, { path: "/invites/accept", token, body });
  return {
    ...person,
    client_profile_id: String(Reflect.get(Object(accepted), "client_profile_id")),
  };
}

async function exercisesOf(url: string, { token }: Person): Promise<string[]> {
  const list = await send(url, { path: "/workouts/me?limit=50", token });
  const workouts: unknown[] = Reflect.get(Object(list), "workouts");
  const read = workouts.map(async (workout) => {
    const one = await send(url, { path: `/workouts/me/${idOf(workout)}`, token });
    const exercises: unknown[] = Reflect.get(Object(one), "exercises");
    return exercises.map(idOf);
  });
  return (await Promise.all(read)).flat();
}

async function put(url: string, { token }: Person, path: string, body: object): Promise<void> {
  const response = await fetch(`${url}/api/v1${path}`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
}

const idOf = (thing: unknown): string => String(Reflect.get(Object(thing), "id"));
const asType = (type: unknown): SessionType => ({ ...Object(type), id: idOf(type) });
