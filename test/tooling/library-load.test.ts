import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, expect, test } from "vitest";

import { applyLoad } from "#scripts/library/apply";
import type { Item, Load } from "#scripts/library/load";
import { seedLibrary } from "#scripts/library/seed";
import { statementsOf } from "#scripts/library/statements";
import { migrateDatabase } from "#scripts/migrate-database";
import { runWrangler } from "#scripts/wrangler";

/** As much as wrangler needs to find the database where Miniflare keeps it. */
const CONFIG = `name = "sideline"
compatibility_date = "2026-10-23"
[[d1_databases]]
binding = "DB"
database_name = "sideline"
`;

const dir = mkdtempSync(join(tmpdir(), "sideline-"));
const databases = new Miniflare(
  convertV4MiniflareOptions({
    cf: false,
    resourcePersistencePath: join(dir, ".wrangler", "state", "v3"),
    modules: true,
    script: "export default {}",
    d1Databases: { DB: "DB" },
  }),
);
const db = await databases.getD1Database("DB");
await migrateDatabase(db);
let now = 1_700_000_000_000;
const load = (what: Load) => applyLoad(db, what, (now += 1000));
await load(seedLibrary());

afterAll(async () => {
  await databases.dispose();
  rmSync(dir, { recursive: true });
});

const rows = async (sql: string) => (await db.prepare(sql).all()).results;

/** Everything that the libraries hold, as text. */
async function contents(): Promise<string> {
  const tables = await rows(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '*[a-z]_[a-z]*' ORDER BY name",
  );
  const all = tables.map(async ({ name }) => [name, await rows(`SELECT * FROM "${String(name)}"`)]);
  return JSON.stringify(await Promise.all(all));
}

const food = (id: string, protein: number, name = `Food ${id}`): Item => ({
  id,
  name,
  aliases: [],
  source_id: id,
  keywords: "",
  fields: { category: "other", kcal: 100 },
  parts: { food_nutrients: [{ nutrient_id: "protein", amount: protein }] },
});
const own = (source: string, ...foods: Item[]): Load => ({
  source,
  licence: "CC0-1.0",
  items: { foods },
});
const foodsOf = (source: string) =>
  rows(`SELECT id, library_version, retired_at, amount FROM food_library
    LEFT JOIN food_nutrients ON food_id = id WHERE source = '${source}' ORDER BY id`);
const version = async () => (await rows("SELECT max(version) AS v FROM library_releases"))[0]!["v"];

test("[LIB-4] loading the same again changes nothing, even where it is written again", async () => {
  const before = await contents();
  expect(await load(seedLibrary())).toBe(false);
  await db.batch(statementsOf(seedLibrary(), (now += 1000)).map((sql) => db.prepare(sql)));
  expect(await contents()).toBe(before);
});

test("[LIB-4] a change makes one version, which only the changed items carry", async () => {
  await load(own("one", food("one-a", 1), food("one-b", 2)));
  const first = Number(await version());
  expect(await load(own("one", food("one-b", 3), food("one-a", 1)))).toBe(true);
  expect(await version()).toBe(first + 1);
  expect(await foodsOf("one")).toMatchObject([
    { id: "one-a", library_version: first, amount: 1 },
    { id: "one-b", library_version: first + 1, amount: 3 },
  ]);
});

test("[LIB-5] what a source leaves out is retired with all it is made of, and may come back", async () => {
  await load(own("two", food("two-a", 1), food("two-b", 2)));
  await load(own("two", food("two-a", 1)));
  const at = now;
  expect(await foodsOf("two")).toMatchObject([
    { id: "two-a", retired_at: null },
    { id: "two-b", retired_at: at, amount: 2, library_version: await version() },
  ]);
  const words = "SELECT item_id FROM library_words WHERE item_id LIKE 'two-%' GROUP BY item_id";
  expect(await rows(words)).toEqual([{ item_id: "two-a" }]);

  await load(own("two", food("two-a", 1), food("two-b", 2)));
  expect(await foodsOf("two")).toMatchObject([{ id: "two-a" }, { id: "two-b", retired_at: null }]);
  expect(await rows(words)).toHaveLength(2);
});

test("[LIB-5] a source that claims an item of another is refused as a whole", async () => {
  await load(own("three", food("three-a", 1)));
  const before = await contents();
  const thief = own("four", { ...food("three-a", 9), name: "Stolen" }, food("four-a", 1));
  await expect(load(thief)).rejects.toThrow("UNIQUE");
  expect(await contents()).toBe(before);
});

test("[LIB-5] a load that cannot be stored leaves everything as it was", async () => {
  const before = await contents();
  const broken = food("five-a", 1);
  broken.parts["food_nutrients"] = [{ nutrient_id: "no-such-nutrient", amount: 1 }];
  await expect(load(own("five", food("five-b", 1), broken))).rejects.toThrow("FOREIGN KEY");
  expect(await contents()).toBe(before);
});

test("[LIB-6] a database with libraries can still be exported", async () => {
  await databases.dispose();
  writeFileSync(join(dir, "wrangler.toml"), CONFIG);
  await runWrangler(["d1", "export", "DB", "--local", "--cwd", dir, "--output", "backup.sql"]);
  const backup = readFileSync(join(dir, "backup.sql"), "utf8");
  expect(backup).toContain("CREATE TABLE `food_library`");
  expect(backup).toContain("barbell-back-squat");
});
