import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";

import { Food } from "#contract/library";
import { Entries, Entry, type NewEntry, Summary, Targets, TargetsList } from "#contract/nutrition";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { countQueries } from "#test/support/count-queries";
import { loadLibrary } from "#test/support/library";
import { type Person, registered } from "#test/support/people";
import { addEntry, listEntries } from "#workers/nutrition/entries";
import { summary } from "#workers/nutrition/summary";

await loadLibrary();

const ENTRIES = "/nutrition/entries";
const TARGETS = "/nutrition/targets";
const BANANA = { date: "2030-01-15", meal: "breakfast", food_id: "banana", grams: 150 };
const STEW = { date: "2030-01-15", meal: "dinner", name: "Stew", kcal: 600, protein_g: 40 };

const ate = async (person: Person, body: object) => {
  const { status, data } = await person.post(ENTRIES, body);
  expect(status).toBe(201);
  return Entry.parse(data);
};

const aim = async (person: Person, body: object) => {
  const { status, data } = await person.post(TARGETS, body);
  expect(status).toBe(201);
  return Targets.parse(data);
};

const daysOf = async (person: Person, from: string, to: string) =>
  Summary.parse((await person.get(`/nutrition/summary?from=${from}&to=${to}`)).data).days;

/** Changes a food in the library, as a later release of its source would. */
async function relabel(id: string, kcal: number): Promise<void> {
  await env.DB.prepare("UPDATE food_library SET kcal = ? WHERE id = ?").bind(kcal, id).run();
}

test("[NUT-1] a food of the library is reckoned by its grams, in all that is known of it", async () => {
  const ann = await registered();
  expect(await ate(ann, { ...BANANA, notes: "ripe" })).toMatchObject({
    ...BANANA,
    name: "Banana, raw",
    notes: "ripe",
    kcal: 133.5,
    protein_g: 1.64,
    carbs_g: 34.2,
    fat_g: 0.5,
    fiber_g: 3.9,
    version: 1,
  });
  expect(await ate(ann, { ...BANANA, name: "Green banana" })).toMatchObject({
    name: "Green banana",
    kcal: 133.5,
  });
});

test("[NUT-1] what the library changes later changes no day that was", async () => {
  const ann = await registered();
  const { id } = await ate(ann, { ...BANANA, food_id: "kiwi" });
  const before = Entries.parse((await ann.get(ENTRIES)).data).entries;
  const kcal = Food.parse((await ann.get("/library/foods/kiwi")).data).kcal ?? 0;
  await relabel("kiwi", 9999);
  onTestFinished(() => relabel("kiwi", kcal));
  expect(Entries.parse((await ann.get(ENTRIES)).data).entries).toEqual(before);
  const doubled = await ann.patch(`${ENTRIES}/${id}`, { grams: 300 });
  expect(Entry.parse(doubled.data).kcal).toBe(kcal * 3);
});

test("[NUT-2] what is not in the library is told by its name and what it amounts to", async () => {
  const ann = await registered();
  const entry = await ate(ann, STEW);
  expect(entry).toMatchObject({ ...STEW, food_id: null, grams: null, carbs_g: null, fat_g: null });
  const changed = await ann.patch(`${ENTRIES}/${entry.id}`, {
    name: "Big stew",
    kcal: 900,
    meal: "lunch",
  });
  expect(changed.data).toMatchObject({
    name: "Big stew",
    kcal: 900,
    protein_g: 40,
    meal: "lunch",
    version: 2,
  });
});

test("[NUT-2] an entry that says too little, or contradicts the library, is refused with its path", async () => {
  const ann = await registered();
  const banana = await ate(ann, BANANA);
  const stew = await ate(ann, STEW);
  const wrong: [string, object][] = [
    ["grams", { ...BANANA, grams: undefined }],
    ["grams", { ...BANANA, grams: 0 }],
    ["food_id", { ...BANANA, food_id: "moon-cheese" }],
    ["kcal", { ...BANANA, kcal: 100 }],
    ["name", { ...STEW, name: undefined }],
    ["kcal", { ...STEW, kcal: undefined }],
    ["meal", { ...STEW, meal: "feast" }],
    ["date", { ...STEW, date: "2030-02-30" }],
    ["protein_g", { ...STEW, protein_g: -1 }],
    ["colour", { ...STEW, colour: "red" }],
  ];
  for (const [path, body] of wrong) {
    const answer = await ann.post(ENTRIES, body);
    expect(answer, path).toMatchObject({ status: 422, error: { details: [{ path }] } });
  }
  const worse: [string, string, object][] = [
    ["kcal", banana.id, { kcal: 1 }],
    ["grams", banana.id, { grams: null }],
    ["kcal", stew.id, { kcal: null }],
  ];
  for (const [path, id, body] of worse) {
    const answer = await ann.patch(`${ENTRIES}/${id}`, body);
    expect(answer, path).toMatchObject({ status: 422, error: { details: [{ path }] } });
  }
});

test("[NUT-3] an entry is kept once under its key, and changed only as it was seen", async () => {
  const ann = await registered();
  const key = { "idempotency-key": crypto.randomUUID() };
  const first = await ann.post(ENTRIES, BANANA, key);
  expect((await ann.post(ENTRIES, BANANA, key)).data).toEqual(first.data);
  const { id } = Entry.parse(first.data);
  const seen = { "if-match": '"1"' };
  expect((await ann.patch(`${ENTRIES}/${id}`, { grams: 100 }, seen)).status).toBe(200);
  expect((await ann.patch(`${ENTRIES}/${id}`, { grams: 90 }, seen)).status).toBe(412);
  expect((await ann.delete(`${ENTRIES}/${id}`, undefined, seen)).status).toBe(412);
  expect(Entries.parse((await ann.get(ENTRIES)).data).entries).toMatchObject([{ id, grams: 100 }]);
  expect((await ann.delete(`${ENTRIES}/${id}`)).status).toBe(200);
  expect((await ann.delete(`${ENTRIES}/${id}`)).status).toBe(404);
});

test("[NUT-3] a retry that takes over from a try that died finds what it kept", async () => {
  const ann = await registered();
  const own = { user_id: ann.id, id: newId() };
  const draft: NewEntry = { ...STEW, meal: "dinner", grams: null, notes: null };
  const first = await addEntry(own, draft, env, Date.now());
  expect(await addEntry(own, draft, env, Date.now())).toEqual(first);
  expect(Entries.parse((await ann.get(ENTRIES)).data).entries).toHaveLength(1);
});

test("[NUT-4] entries are listed once each, the latest day first, between the days asked for", async () => {
  const ann = await registered();
  const days = ["2030-01-02", "2030-01-04", "2030-01-01", "2030-01-03", "2030-01-03"];
  for (const date of days) await ate(ann, { ...STEW, date });
  const walk = async (query: string) => {
    const found: string[] = [];
    for (let cursor = ""; cursor !== "&cursor=null";) {
      const page = Entries.parse((await ann.get(`${ENTRIES}?limit=2${query}${cursor}`)).data);
      found.push(...page.entries.map(({ date }) => date));
      cursor = `&cursor=${page.next_cursor}`;
    }
    return found;
  };
  expect(await walk("")).toEqual(days.toSorted().toReversed());
  expect(await walk("&from=2030-01-02&to=2030-01-03")).toHaveLength(3);
  expect((await ann.get(`${ENTRIES}?cursor=here`)).error?.code).toBe("INVALID_CURSOR");
});

test("[NUT-5] targets hold from their day on until others begin, one for a day", async () => {
  const ann = await registered();
  const first = await aim(ann, { start_date: "2030-01-10", kcal: 2200, protein_g: 150 });
  await aim(ann, { start_date: "2030-01-20", kcal: 2500 });
  expect(await ann.post(TARGETS, { start_date: "2030-01-10", kcal: 1 })).toMatchObject({
    status: 409,
    error: { code: "CONFLICT" },
  });
  for (const date of ["2030-01-09", "2030-01-10", "2030-01-19", "2030-01-20"]) {
    await ate(ann, { ...STEW, date });
  }
  const days = await daysOf(ann, "2030-01-01", "2030-01-31");
  expect(days.map(({ date, targets }) => [date, targets?.kcal ?? null])).toEqual([
    ["2030-01-20", 2500],
    ["2030-01-19", 2200],
    ["2030-01-10", 2200],
    ["2030-01-09", null],
  ]);
  await ann.delete(`${TARGETS}/${first.id}`);
  const [, , earlier] = await daysOf(ann, "2030-01-01", "2030-01-31");
  expect(earlier!.targets).toBeNull();
});

test("[NUT-5] targets are changed as they were seen, aim at something, and are listed page by page", async () => {
  const ann = await registered();
  const { id } = await aim(ann, { start_date: "2030-01-10", kcal: 2200 });
  await aim(ann, { start_date: "2030-01-11", kcal: 2300 });
  const path = `${TARGETS}/${id}`;
  const seen = { "if-match": '"1"' };
  expect((await ann.patch(path, { fiber_g: 30 }, seen)).data).toMatchObject({
    kcal: 2200,
    fiber_g: 30,
    version: 2,
  });
  expect((await ann.patch(path, { fiber_g: 31 }, seen)).status).toBe(412);
  expect((await ann.delete(path, undefined, seen)).status).toBe(412);
  expect(await ann.patch(path, { kcal: null, fiber_g: null })).toMatchObject({
    status: 422,
    error: { details: [{ path: "kcal" }, { path: "fiber_g" }] },
  });
  expect((await ann.patch(path, {})).status).toBe(422);
  expect((await ann.post(TARGETS, { start_date: "2030-01-12" })).status).toBe(422);
  const page = async (query: string) =>
    TargetsList.parse((await ann.get(`${TARGETS}${query}`)).data);
  const first = await page("?limit=1");
  expect(first.targets[0]).toMatchObject({ start_date: "2030-01-11" });
  const second = await page(`?limit=1&cursor=${first.next_cursor}`);
  expect(second).toMatchObject({ targets: [{ id, version: 2 }], next_cursor: null });
  expect((await ann.get(`${TARGETS}?cursor=here`)).error?.code).toBe("INVALID_CURSOR");
});

test("[NUT-6] a day sums up what is known of what was eaten", async () => {
  const ann = await registered();
  const amounts = fc.record({
    date: fc.constantFrom("2030-03-01", "2030-03-02", "2030-03-03"),
    kcal: fc.integer({ min: 0, max: 2000 }),
    protein_g: fc.option(fc.integer({ min: 0, max: 100 })),
  });
  const property = fc.asyncProperty(fc.array(amounts, { maxLength: 8 }), async (meals) => {
    await env.DB.prepare("DELETE FROM nutrition_entries WHERE user_id = ?").bind(ann.id).run();
    for (const meal of meals) {
      const draft: NewEntry = { ...meal, meal: "snack", name: "x", grams: null, notes: null };
      await addEntry({ user_id: ann.id, id: newId() }, draft, env, Date.now());
    }
    const { days } = await summary(ann.id, { from: "2030-03-01", to: "2030-03-02" }, env);
    const dates = new Set(meals.map(({ date }) => date).filter((date) => date < "2030-03-03"));
    expect(days.map(({ date }) => date)).toEqual([...dates].toSorted().toReversed());
    for (const { date, entries, totals } of days) {
      const those = meals.filter((meal) => meal.date === date);
      const proteins = those.flatMap(({ protein_g }) => protein_g ?? []);
      expect(entries).toBe(those.length);
      expect(totals).toMatchObject({
        kcal: those.reduce((sum, { kcal }) => sum + kcal, 0),
        protein_g: proteins.length > 0 ? proteins.reduce((a, b) => a + b, 0) : null,
        carbs_g: null,
      });
    }
  });
  await fc.assert(property, { numRuns: 15, seed: 4 });
  for (const query of [
    "from=2030-01-02&to=2030-01-01",
    "from=2030-01-01&to=2030-04-03",
    "from=2030-01-01",
  ]) {
    expect((await ann.get(`/nutrition/summary?${query}`)).status).toBe(422);
  }
  expect((await ann.get("/nutrition/summary?from=2030-01-01&to=2030-04-02")).status).toBe(200);
});

test("[NUT-7] what somebody eats is theirs: for others it does not exist, and without a token there is none", async () => {
  const [ann, eve] = [await registered(), await registered()];
  const entry = `${ENTRIES}/${(await ate(ann, STEW)).id}`;
  const targets = `${TARGETS}/${(await aim(ann, { start_date: "2030-01-01", kcal: 2000 })).id}`;
  for (const path of [entry, targets]) {
    expect((await eve.patch(path, { kcal: 1 })).status).toBe(404);
    expect((await eve.delete(path)).status).toBe(404);
  }
  expect(Entries.parse((await eve.get(ENTRIES)).data).entries).toEqual([]);
  expect(TargetsList.parse((await eve.get(TARGETS)).data).targets).toEqual([]);
  expect(await daysOf(eve, "2030-01-01", "2030-01-31")).toEqual([]);
  for (const path of [ENTRIES, TARGETS, "/nutrition/summary?from=2030-01-01&to=2030-01-02"]) {
    expect((await ask("GET", `/api/v1${path}`)).status).toBe(401);
  }
});

test("[NUT-8] lists and days cost one question of the database each, however much was eaten", async () => {
  const ann = await registered();
  for (const date of ["2030-01-01", "2030-01-02", "2030-01-03"]) await ate(ann, { ...STEW, date });
  const { counting, queries } = countQueries();
  await listEntries(ann.id, { limit: 50 }, counting);
  await summary(ann.id, { from: "2030-01-01", to: "2030-01-31" }, counting);
  expect(queries).toHaveLength(2);
});
