import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { decodeJwt } from "jose";
import { Client } from "pg";

import type { Person } from "#bench/people";
import type { World } from "#bench/rest-world";
import { minuteOf } from "#workers/scheduling/clock-time";

/** Starts the peer of bench:rest with the same people, hours, types and exercises. */
export async function startPeer(database: string, sidelineUrl: string, world: World) {
  const jwks = await (await fetch(`${sidelineUrl}/.well-known/jwks.json`)).text();
  const child = fork(join(import.meta.dirname, "server.ts"), [database, jwks]);
  const [{ url }] = await once(child, "message");
  const db = new Client(database);
  await db.connect();
  for (const [insert, rows] of rowsOf(world)) {
    await db.query(insert, [JSON.stringify(rows)]);
  }
  await db.query("ANALYZE");
  await db.end();
  return { url: String(url), close: async () => void child.kill() };
}

const insert = (columns: string) => {
  const [table] = columns.split(" ");
  return `INSERT INTO ${columns} SELECT ${/\((.*)\)/.exec(columns)?.[1]}
    FROM json_populate_recordset(null::${table}, $1::json)`;
};

function rowsOf({ coach, clients, timezone, windows, short, usual }: World): [string, object[]][] {
  const everybody: Person[] = [coach, ...clients];
  const exercises = clients.flatMap(({ user_id, exercise_ids }) =>
    exercise_ids.map((id) => ({ id, user_id, workout_id: user_id })),
  );
  return [
    [
      insert(
        "users (id, display_name, avatar_url, status_text, role, auth_version, created_at, updated_at)",
      ),
      everybody.map(({ user_id }) => ({
        id: user_id,
        display_name: "Somebody",
        avatar_url: "",
        status_text: "Hey there! I am using Sideline.",
        role: "user",
        auth_version: 1,
        created_at: new Date(),
        updated_at: new Date(),
      })),
    ],
    [
      insert("sessions (id, user_id)"),
      everybody.map(({ user_id, token }) => ({ id: decodeJwt(token)["sid"], user_id })),
    ],
    [
      insert("availabilities (coach_id, timezone, windows)"),
      [
        {
          coach_id: coach.user_id,
          timezone,
          windows: windows.map(({ day_of_week, start_time, end_time }) => ({
            day_of_week,
            start_minute: minuteOf(start_time),
            end_minute: minuteOf(end_time),
          })),
        },
      ],
    ],
    [
      insert("client_profiles (id, coach_id, user_id, status)"),
      clients.map(({ client_profile_id: id, user_id }) => ({
        id,
        coach_id: coach.user_id,
        user_id,
        status: "active",
      })),
    ],
    [
      insert("session_types (id, coach_id, terms)"),
      [short, usual].map((terms) => ({ id: terms.id, coach_id: coach.user_id, terms })),
    ],
    [
      insert("workouts (id, user_id, status)"),
      clients.map(({ user_id }) => ({ id: user_id, user_id, status: "scheduled" })),
    ],
    [insert("workout_exercises (id, workout_id, user_id)"), exercises],
  ];
}
