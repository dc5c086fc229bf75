import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, expect, test } from "vitest";

import { migrateDatabase } from "#scripts/migrate-database";

const databases = new Miniflare(
  convertV4MiniflareOptions({
    cf: false,
    modules: true,
    script: "export default {}",
    d1Databases: { DB: "DB", TRAINING: "TRAINING" },
  }),
);
const db = await databases.getD1Database("DB");

afterAll(() => databases.dispose());

const all = async (sql: string) => (await db.prepare(sql).all()).results;

/** A database from before there were addresses, with two people who know each other. */
const PEOPLE = [
  `INSERT INTO users (id, phone, phone_sha256, display_name, role, auth_version, banned_at, created_at, updated_at)
   VALUES ('ann', '+14155550101', 'a1', 'Ann', 'admin', 3, NULL, 1, 2),
          ('ben', '+14155550102', 'b2', '', 'user', 1, 9, 3, 4)`,
  "INSERT INTO privacy_settings (user_id, about, updated_at) VALUES ('ann', 'nobody', 1)",
  "INSERT INTO sessions (id, user_id, device_name, created_at, last_seen_at) VALUES ('s', 'ann', 'phone', 1, 2)",
  "INSERT INTO refresh_tokens (token_hash, session_id, expires_at, created_at) VALUES ('t', 's', 9, 1)",
  "INSERT INTO contacts (user_id, contact_id, nickname, created_at) VALUES ('ann', 'ben', 'Benny', 1)",
  "INSERT INTO blocks (user_id, blocked_id, created_at) VALUES ('ben', 'ann', 1)",
  "INSERT INTO device_tokens (token, user_id, session_id, created_at, updated_at) VALUES ('d', 'ann', 's', 1, 1)",
];
const OWNED = ["privacy_settings", "sessions", "refresh_tokens", "contacts", "blocks"];

const contents = () =>
  Promise.all([...OWNED, "device_tokens"].map((table) => all(`SELECT * FROM ${table}`)));

test("[OPS-10] making phones optional loses no account, and nothing that hangs on one", async () => {
  await migrateDatabase(db, "0001_library.sql");
  for (const sql of PEOPLE) await db.prepare(sql).run();
  const users =
    "SELECT id, phone, phone_sha256, display_name, status_text, role, auth_version, banned_at, created_at, updated_at FROM users";
  const [people, owned] = [await all(users), await contents()];
  expect(people).toHaveLength(2);
  expect(owned.map((rows) => rows.length)).toEqual([1, 1, 1, 1, 1, 1]);

  await migrateDatabase(db);
  expect(await all(users)).toEqual(people);
  expect(await contents()).toEqual(owned);
});

test("[OPS-10] afterwards a phone is still one account's, none at all is fine, and deleting cascades", async () => {
  const add = async (id: string, phone: string | null) =>
    db
      .prepare(
        "INSERT INTO users (id, phone, phone_sha256, created_at, updated_at) VALUES (?, ?, ?, 1, 1)",
      )
      .bind(id, phone, phone)
      .run();
  const twice = async () => add("mallory", "+14155550101");
  await expect(twice()).rejects.toThrow("UNIQUE constraint failed: users.phone");
  await add("cleo", null);
  await add("dan", null);
  await db.prepare("DELETE FROM users WHERE id = 'ann'").run();
  expect((await contents()).flat()).toEqual([]);
});

/** Clients with one and the same coach, one of whom has left, and sets that two devices have logged. */
const TRAINING = [
  `INSERT INTO users (id, phone, phone_sha256, created_at, updated_at)
   VALUES ('ann', '+1', 'a', 1, 1), ('ben', '+2', 'b', 1, 1), ('cas', '+3', 'c', 1, 1)`,
  "INSERT INTO coach_profiles (user_id, created_at, updated_at) VALUES ('ann', 1, 1)",
  `INSERT INTO client_profiles (id, coach_id, user_id, chat_id, status, joined_at, created_at, updated_at)
   VALUES ('ben-profile', 'ann', 'ben', 'x', 'active', 5, 1, 1), ('cas-profile', 'ann', 'cas', 'y', 'archived', 5, 1, 1)`,
  `INSERT INTO progress_sharing (client_profile_id, nutrition, metrics, photos, joined_at, updated_at)
   VALUES ('ben-profile', 1, 0, 1, 5, 1), ('cas-profile', 1, 1, 1, 5, 1)`,
  `INSERT INTO workouts (id, client_profile_id, coach_id, user_id, assignment_id, name, description, scheduled_date, status, created_at, updated_at)
   VALUES ('w', 'ben-profile', 'ann', 'ben', 'x', 'Legs', '', '2030-01-01', 'in_progress', 1, 1)`,
  `INSERT INTO workout_exercises (id, workout_id, user_id, position, name, sets, load_unit, history_id, status)
   VALUES ('squat', 'w', 'ben', 0, 'Squat', 3, 'kg', 'squat', 'pending'), ('plank', 'w', 'ben', 1, 'Plank', 3, 'kg', 'plank', 'pending')`,
  `INSERT INTO workout_logs (id, workout_exercise_id, set_number, reps, weight_unit, logged_at)
   VALUES ('a', 'squat', 1, 5, 'kg', 1), ('b', 'squat', 1, 6, 'kg', 1), ('c', 'squat', 2, 7, 'kg', 1),
          ('d', 'plank', 2, 8, 'kg', 1), ('e', 'plank', 4, 9, 'kg', 1)`,
];

test("[OPS-10] sets that had one number are kept under numbers of their own, and what is shared stays so", async () => {
  const training = await databases.getD1Database("TRAINING");
  const rows = async (sql: string) => (await training.prepare(sql).raw()).map(String);
  await migrateDatabase(training, "0004_session_guard.sql");
  for (const sql of TRAINING) await training.prepare(sql).run();
  await migrateDatabase(training);
  expect(await rows("SELECT id, set_number, reps FROM workout_logs ORDER BY id")).toEqual([
    "a,1,5",
    "b,2,6",
    "c,3,7",
    "d,2,8",
    "e,4,9",
  ]);
  expect(
    await rows("SELECT client_profile_id, nutrition, metrics, photos FROM progress_sharing"),
  ).toEqual(["ben-profile,1,0,1"]);
});
