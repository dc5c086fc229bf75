import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";
import { z } from "zod";

import { migrate, withDatabase } from "#scripts/local-server";
import type { Database } from "#scripts/migrate-database";
import { roleChange } from "#scripts/role-change";
import { placeFrom } from "#scripts/state";
import { ROOT } from "#scripts/worker-bundle";

const STATE_DIR = mkdtempSync(join(tmpdir(), "sideline-role-"));
const env = { ...process.env, PORT: "59391", STATE_DIR };

const ANN = "0190d3b0-0000-7000-8000-000000000001";
const BOB = "0190d3b0-0000-7000-8000-000000000002";

async function roles(db: Database): Promise<string[]> {
  const { results } = await db.prepare("SELECT role FROM users ORDER BY id").all();
  return z
    .array(z.object({ role: z.string() }))
    .parse(results)
    .map(({ role }) => role);
}

test("[ADM-3] an account gets a role by its phone, its address or its id, and nobody else does", async () => {
  const seen: string[][] = [];
  await migrate(placeFrom(env), async (db) => {
    const insert = `INSERT INTO users (id, phone, email, created_at, updated_at) VALUES
      ('${ANN}', '+14155550123', 'ann.o''neill@example.com', 1, 1),
      ('${BOB}', NULL, 'bob@example.com', 1, 1)`;
    await db.prepare(insert).all();
    for (const args of [
      ["--role", "admin", "+14155550123"],
      ["--role", "moderator", BOB],
      ["--role", "user", "Ann.O'Neill@example.com"],
      ["--role", "admin", "+14155550199"],
    ]) {
      await db.prepare(roleChange(args, 2).statement).all();
      seen.push(await roles(db));
    }
  });
  expect(seen).toEqual([
    ["admin", "user"],
    ["admin", "moderator"],
    ["user", "moderator"],
    ["user", "moderator"],
  ]);

  const args = ["run", "--silent", "grant-role", "--", "--role", "admin", "bob@example.com"];
  const { status, stdout } = spawnSync("npm", args, { cwd: ROOT, env, encoding: "utf8" });
  expect(stdout).toContain(`${BOB} has the role admin`);
  expect(status).toBe(0);
  await withDatabase(placeFrom(env), async (db) => {
    expect(await roles(db)).toEqual(["user", "admin"]);
  });
});

test("[ADM-3] what is no role and no account is said plainly", () => {
  for (const args of [
    ["--role", "king", BOB],
    ["--role", "admin", "x' OR 1=1 --"],
    ["--role", "admin"],
    ["--role", "admin", "--to", "mars", BOB],
  ]) {
    expect(() => roleChange(args, 2), args.join(" ")).toThrow("Usage: npm run grant-role");
  }
});
