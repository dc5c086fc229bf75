import { env, exports } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";

import { Food, Foods, Nutrients, Supplements } from "#contract/library";
import { Exercise, Exercises, Program, Programs } from "#contract/training";
import { fold, wordsOf } from "#lib/words";
import { ask } from "#test/support/ask";
import { countQueries } from "#test/support/count-queries";
import { loadLibrary } from "#test/support/library";
import { type Person, registered } from "#test/support/people";
import { listItems } from "#workers/library/list-items";
import { EXERCISES, FOODS } from "#workers/library/shelves";

await loadLibrary();

const LISTS = {
  nutrients: Nutrients,
  supplements: Supplements,
  foods: Foods,
  exercises: Exercises,
  programs: Programs,
};
type Kind = keyof typeof LISTS;

const listed = async (person: Person, kind: Kind, query = "") => {
  const { status, data } = await person.get(`/library/${kind}${query}`);
  expect(status).toBe(200);
  return LISTS[kind].parse(data);
};

const ids = async (person: Person, kind: Kind, query: string) =>
  (await listed(person, kind, query)).items.map(({ id }) => id);

/** Puts a food of another source on the shelf, of which little is known. */
async function shelve(id: string, { retired_at = null }: { retired_at?: number | null }) {
  const name = id.replace("-", " ");
  await env.DB.batch([
    env.DB.prepare(
      `INSERT INTO food_library (id, name, name_key, aliases, source, source_id, licence,
         library_version, digest, retired_at, category)
       VALUES (?, ?, ?, '[]', 'test', '1', 'CC0-1.0', 1, '', ?, 'other')`,
    ).bind(id, name, fold(name), retired_at),
    ...wordsOf(name).map((word) =>
      env.DB.prepare("INSERT INTO library_words VALUES ('foods', ?, ?)").bind(word, id),
    ),
  ]);
}

test("[LIB-10] each library is listed by name, and each of its items can be read alone", async () => {
  const ann = await registered();
  const counts: Record<Kind, number> = {
    nutrients: 35,
    supplements: 40,
    foods: 100,
    exercises: 120,
    programs: 10,
  };
  for (const kind of Object.keys(LISTS) as Kind[]) {
    const { items } = await listed(ann, kind, "?limit=200");
    expect(items.length).toBeGreaterThanOrEqual(counts[kind]);
    const names = items.map(({ name }) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, " "));
    expect(names).toEqual(names.toSorted());
    const one = items[7]!;
    expect((await ann.get(`/library/${kind}/${one.id}`)).data).toEqual(one);
  }
});

test("[LIB-10] an exercise tells how it is done and with which muscles, a program every set", async () => {
  const ann = await registered();
  const squat = await ann.get("/library/exercises/barbell-back-squat");
  expect(Exercise.parse(squat.data)).toMatchObject({
    name: "Barbell back squat",
    level: "intermediate",
    primary_muscles: ["quadriceps"],
    secondary_muscles: ["glutes", "hamstrings", "lower_back", "adductors"],
    loads: ["hips", "knees", "lower_back"],
    retired_at: null,
  });
  const base = await ann.get("/library/programs/barbell-strength-base");
  const { equipment, categories, days } = Program.parse(base.data);
  expect({ equipment, categories }).toEqual({
    equipment: ["barbell", "body_only"],
    categories: ["powerlifting", "strength"],
  });
  expect(days.map(({ name }) => name)).toEqual(["Session A", "Session B", "Session A again"]);
  expect(days[0]!.exercises[0]).toEqual({
    exercise_id: "barbell-back-squat",
    name: "Barbell back squat",
    sets: 3,
    reps_min: 5,
    reps_max: 5,
    seconds: null,
    rest_seconds: 180,
    loads: ["hips", "knees", "lower_back"],
  });
});

test("[LIB-11] a search finds the beginnings of words, in any order, case and accent", async () => {
  const ann = await registered();
  const squats = await ids(ann, "exercises", "?q=SQUÁT%20bar");
  expect(squats).toEqual(["barbell-back-squat", "barbell-front-squat"]);
  expect(await ids(ann, "exercises", "?q=rdl")).toContain("romanian-deadlift");
  expect(await ids(ann, "foods", "?q=garbanzo")).toEqual(["chickpeas"]);
  expect(await ids(ann, "supplements", "?q=b12")).toEqual(["vitamin-b12"]);
  expect(await ids(ann, "foods", "?q=zzz")).toEqual([]);
  expect(await ids(ann, "foods", "?q=%25")).toEqual([]);
  expect(await ids(ann, "foods", `?q=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([]);
});

test("[LIB-11] a search finds neither more nor less than what begins with its words", async () => {
  const ann = await registered();
  const { items } = Exercises.parse(await listed(ann, "exercises", "?limit=200"));
  const wordsOfItem = new Map(
    items.map(({ id, name, aliases, category, equipment, primary_muscles }) => [
      id,
      wordsOf([name, ...aliases, category, equipment, ...primary_muscles].join(" ")),
    ]),
  );
  const beginnings = fc
    .constantFrom(...new Set([...wordsOfItem.values()].flat()))
    .chain((word) => fc.integer({ min: 1, max: 8 }).map((length) => word.slice(0, length)));
  const searches = fc.array(beginnings, { minLength: 1, maxLength: 3 });
  const property = fc.asyncProperty(searches, async (search) => {
    const fits = (words: string[]) =>
      search.every((start) => words.some((word) => word.startsWith(start)));
    const expected = items.filter(({ id }) => fits(wordsOfItem.get(id)!));
    const query = { q: search.join(" "), limit: 200 };
    const { items: found } = await listItems(EXERCISES, query, [], env);
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });
  await fc.assert(property, { numRuns: 60, seed: 5 });
});

test("[LIB-11] items whose name begins with the search come first", async () => {
  const ann = await registered();
  expect(await ids(ann, "foods", "?q=yogurt")).toEqual(["plain-yogurt", "greek-yogurt"]);
});

test("[LIB-5] what is retired is in no list, and still read by its id", async () => {
  const ann = await registered();
  await shelve("test-sold-out", { retired_at: 1_700_000_000_000 });
  expect(await ids(ann, "foods", "?q=sold")).toEqual([]);
  const { status, data } = await ann.get("/library/foods/test-sold-out");
  expect([status, Food.parse(data).retired_at]).toEqual([200, "2023-11-14T22:13:20.000Z"]);
});

test("[LIB-12] filters narrow a list, also together with a search", async () => {
  const ann = await registered();
  const legs = await listed(
    ann,
    "exercises",
    "?muscle=hamstrings&equipment=dumbbell&level=beginner",
  );
  const found = Exercises.parse(legs).items;
  expect(found.map(({ id }) => id)).toContain("dumbbell-romanian-deadlift");
  for (const { equipment, level, primary_muscles, secondary_muscles } of found) {
    expect([equipment, level]).toEqual(["dumbbell", "beginner"]);
    expect([...primary_muscles, ...secondary_muscles]).toContain("hamstrings");
  }
  expect(await ids(ann, "exercises", "?force=static&mechanic=compound")).toEqual([
    "farmers-walk",
    "suitcase-carry",
  ]);
  expect(await ids(ann, "exercises", "?category=cardio&q=run")).toEqual(["running"]);
  expect(await ids(ann, "supplements", "?category=mineral&nutrient=iron")).toEqual(["iron"]);
  expect(await ids(ann, "nutrients", "?group=macronutrient&q=fat")).toEqual([
    "saturated-fat",
    "total-fat",
  ]);
  expect(
    await ids(ann, "programs", "?goal=build_muscle&level=intermediate&days_per_week=6"),
  ).toEqual(["push-pull-legs"]);
});

test("[LIB-12] foods can be asked for by diet and without an allergen", async () => {
  const ann = await registered();
  const { items } = Foods.parse(
    await listed(ann, "foods", "?diet=vegetarian&without=milk&limit=200"),
  );
  expect(items.length).toBeGreaterThan(60);
  for (const { diet, allergens } of items) {
    expect(["vegan", "vegetarian"]).toContain(diet);
    expect(allergens).not.toContain("milk");
  }
  expect(await ids(ann, "foods", "?category=egg&diet=vegan")).toEqual([]);
  expect(await ids(ann, "foods", "?category=egg&diet=vegetarian")).toEqual(["egg-white", "egg"]);
});

test("[LIB-12] a food whose source tells neither diet nor allergens is not said to be free of any", async () => {
  const ann = await registered();
  await shelve("test-mystery", {});
  expect(await ids(ann, "foods", "?q=mystery")).toEqual(["test-mystery"]);
  expect(await ids(ann, "foods", "?q=mystery&without=milk")).toEqual([]);
  expect(await ids(ann, "foods", "?q=mystery&diet=omnivore")).toEqual([]);
});

test("[LIB-13] pages hold every item once, with a search and without", async () => {
  const ann = await registered();
  for (const query of ["", "&q=s"]) {
    const whole = await ids(ann, "foods", `?limit=200${query}`);
    const seen: string[] = [];
    let cursor = "";
    for (;;) {
      const page = await listed(ann, "foods", `?limit=9${query}${cursor}`);
      seen.push(...page.items.map(({ id }) => id));
      if (page.next_cursor === null) break;
      cursor = `&cursor=${encodeURIComponent(page.next_cursor)}`;
    }
    expect(seen).toEqual(whole);
    expect(seen.length).toBeGreaterThan(18);
  }
});

test("[LIB-13] a list out of bounds is refused, and so is a cursor that is not ours", async () => {
  const ann = await registered();
  const wrong = [
    "limit=0",
    "limit=201",
    `q=${"x".repeat(65)}`,
    "q=",
    "level=godlike",
    "colour=red",
  ];
  for (const query of wrong) {
    expect(await ann.get(`/library/exercises?${query}`)).toMatchObject({ status: 422 });
  }
  const { next_cursor } = await listed(ann, "foods", "?limit=1");
  const foreign = [btoa("[1]"), btoa('["a"]'), "%00", btoa("{"), next_cursor];
  for (const [i, cursor] of foreign.entries()) {
    const query = `cursor=${encodeURIComponent(cursor!)}${i === 4 ? "&q=milk" : ""}`;
    expect(await ann.get(`/library/foods?${query}`)).toMatchObject({
      status: 400,
      error: { code: "INVALID_CURSOR" },
    });
  }
});

test("[LIB-14] who has a page already is told that it still holds", async () => {
  const ann = await registered();
  for (const path of ["/library/foods?q=milk", "/library/programs/push-pull-legs"]) {
    const first = await ann.get(path);
    const tag = first.headers.get("etag")!;
    expect(tag).toMatch(/^W\/"[\w.]+"$/);
    const again = async (known: string) =>
      exports.default.fetch(`https://app.test/api/v1${path}`, {
        headers: { authorization: `Bearer ${await ann.token()}`, "if-none-match": known },
      });
    for (const known of [tag, `"else", ${tag}`, tag.slice(2), "*"]) {
      const answer = await again(known);
      expect([answer.status, await answer.text()]).toEqual([304, ""]);
      expect(answer.headers.get("etag")).toBe(tag);
    }
    expect((await again('W/"else"')).status).toBe(200);
  }
});

test("[LIB-15] the libraries are for people who are signed in", async () => {
  for (const kind of Object.keys(LISTS)) {
    for (const path of [kind, `${kind}/banana`]) {
      const answer = await ask("GET", `/api/v1/library/${path}`);
      expect(answer).toMatchObject({ status: 401, error: { code: "UNAUTHENTICATED" } });
    }
  }
});

test("[LIB-15] what is not there is 404, what is no id 422, and nobody writes", async () => {
  const ann = await registered();
  expect(await ann.get("/library/foods/barbell-back-squat")).toMatchObject({ status: 404 });
  expect(await ann.get("/library/foods/Not%20an%20id")).toMatchObject({ status: 422 });
  expect(await ann.post("/library/foods", { name: "Mine" })).toMatchObject({ status: 405 });
  expect(await ann.delete("/library/foods/banana")).toMatchObject({ status: 405 });
});

test("[LIB-16] a list is one question of the database, whatever it is asked for", async () => {
  const asked = async (q: string | undefined, limit: number) => {
    const { counting, queries } = countQueries();
    const { items } = await listItems(FOODS, { q, limit }, [], counting);
    return { found: items.length, queries: queries.length };
  };
  const whole = await asked(undefined, 200);
  expect(whole.found).toBeGreaterThan(100);
  expect(whole.queries).toBe(1);
  expect(await asked("a b c d e f g h i j", 200)).toEqual({ found: 0, queries: 1 });
});
