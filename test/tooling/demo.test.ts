import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, expect, test } from "vitest";

import { sha256 } from "#lib/hash";
import { CLIENTS, COACH } from "#scripts/demo/cast";
import { loadDemo } from "#scripts/demo/load";
import { migrate, withDatabase } from "#scripts/local-server";
import type { Database } from "#scripts/migrate-database";

const dir = mkdtempSync(join(tmpdir(), "sideline-"));
const place = { port: 0, url: "", dir };
await migrate(place);
afterAll(() => rmSync(dir, { recursive: true }));

const DAY_MS = 24 * 3_600_000;
const TABLES = [
  "users",
  "client_profiles",
  "workouts",
  "workout_logs",
  "coaching_sessions",
  "session_participants",
  "body_metrics",
];

async function counted(db: Database): Promise<Record<string, number>> {
  const columns = TABLES.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`).join(", ");
  const { results } = await db.prepare(`SELECT ${columns}`).all();
  return Object(results[0]);
}

async function idsOf(db: Database): Promise<Map<string, string>> {
  const { results } = await db.prepare("SELECT phone, id FROM users").all();
  return new Map(results.map((row) => [Object(row).phone, Object(row).id]));
}

/** With the people goes all that is theirs. */
const forget = (db: Database) => db.prepare("DELETE FROM users").all();

test("[OPS-11] the demo is written on whatever day of the week and of the year it is", async () => {
  const monday = Date.parse("2026-03-02T11:00:00Z");
  const days = [0, 1, 2, 3, 4, 5, 6, 27, 100, 304].map((day) => monday + day * DAY_MS);
  await withDatabase(place, async (db) => {
    for (const now of days) {
      await loadDemo(db, now);
      const all = await counted(db);
      expect(all, new Date(now).toISOString()).toMatchObject({ users: 11, client_profiles: 10 });
      expect(all["workouts"]).toBeGreaterThan(180);
      expect(all["workout_logs"]).toBeGreaterThan(1200);
      expect(all["coaching_sessions"]).toBeGreaterThan(100);
      expect(all["body_metrics"]).toBeGreaterThan(80);
      await forget(db);
    }
  });
});

test("[OPS-11] nothing that is told of has happened later than now, and what is to come is to come", async () => {
  const now = Date.parse("2026-11-21T15:20:00Z");
  await withDatabase(place, async (db) => {
    await loadDemo(db, now);
    const early = `SELECT
      (SELECT count(*) FROM workouts WHERE coalesce(completed_at, skipped_at, created_at) > ${now}) +
      (SELECT count(*) FROM workout_logs WHERE logged_at > ${now}) +
      (SELECT count(*) FROM coaching_sessions WHERE created_at > ${now}) +
      (SELECT count(*) FROM coaching_sessions WHERE status <> 'scheduled' AND end_at > ${now}) +
      (SELECT count(*) FROM coaching_sessions WHERE status = 'scheduled' AND start_at < ${now}) AS n`;
    expect((await db.prepare(early).all()).results).toEqual([{ n: 0 }]);
    const ahead = `SELECT count(*) AS n FROM coaching_sessions WHERE start_at > ${now}`;
    expect(Object((await db.prepare(ahead).all()).results[0]).n).toBeGreaterThan(10);
    await forget(db);
  });
});

test("[OPS-11] loaded again, whenever that is, nothing is added and nothing comes back", async () => {
  const now = Date.now();
  await withDatabase(place, async (db) => {
    const coach = await loadDemo(db, now);
    await db.prepare("DELETE FROM workouts").all();
    const before = await counted(db);
    for (const later of [now, now + 30 * DAY_MS]) expect(await loadDemo(db, later)).toBe(coach);
    expect(await counted(db)).toEqual(before);
    await forget(db);
  });
});

test("[OPS-11] who has an account already keeps it", async () => {
  const { phone } = CLIENTS[0];
  const id = "01900000-0000-7000-8000-000000000001";
  await withDatabase(place, async (db) => {
    const made = `INSERT INTO users (id, phone, phone_sha256, display_name, created_at, updated_at)
      VALUES ('${id}', '${phone}', '${sha256(phone)}', 'Ben, long here', 1, 1)`;
    await db.prepare(made).all();
    await loadDemo(db, Date.now());
    const ids = await idsOf(db);
    expect(ids.get(phone)).toBe(id);
    expect(ids.has(COACH.phone)).toBe(true);
    const own = `SELECT count(*) AS n FROM workouts WHERE user_id = '${id}'`;
    expect(Object((await db.prepare(own).all()).results[0]).n).toBeGreaterThan(10);
    await forget(db);
  });
});
