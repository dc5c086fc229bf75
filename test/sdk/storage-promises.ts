import type { Storage } from "#sdk/index";

/** What failed, if anything did: so it can also be asked within a page of a browser. */
type Failure = string | undefined;

const same = (what: string, given: unknown, wanted: unknown): Failure =>
  JSON.stringify(given) === JSON.stringify(wanted)
    ? undefined
    : `${what}: ${JSON.stringify(given)} instead of ${JSON.stringify(wanted)}`;

/** Puts what every storage promises to the test. Answers what it does not keep. */
export async function brokenPromises(storage: Storage): Promise<string[]> {
  const checks = [readsBack, keepsOrder, changesAllOrNothing, changesOneByOne, readsBeforeItWrites];
  const failures: Failure[] = [];
  for (const check of checks) {
    await storage.clear();
    failures.push(...(await check(storage)));
  }
  await storage.clear();
  failures.push(same("cleared", await storage.list({ from: "", to: "\uFFFF" }), []));
  return failures.filter((failure) => failure !== undefined);
}

const put = (storage: Storage, entries: Record<string, unknown>) =>
  storage.change([], () => new Map(Object.entries(entries)));

async function readsBack(storage: Storage): Promise<Failure[]> {
  const value = { text: "é 😀", list: [1, null, { deep: true }], none: null };
  await put(storage, { a: value, b: 0, c: "" });
  const before = same("values", await Promise.all(["a", "b", "c"].map((key) => storage.get(key))), [
    value,
    0,
    "",
  ]);
  await put(storage, { a: undefined });
  return [
    before,
    same("deleted", (await storage.get("a")) === undefined, true),
    same("missing", (await storage.get("nothing")) === undefined, true),
  ];
}

async function keepsOrder(storage: Storage): Promise<Failure[]> {
  // By code units: capital letters first, and what lies beyond the basic plane before U+FF5E.
  const keys = ["k/10", "k/2", "k/B", "k/a", "k/😀", "k/～", "l"];
  await put(storage, Object.fromEntries(keys.toReversed().map((key) => [key, key.length])));
  const keysOf = async (range: Parameters<Storage["list"]>[0]) =>
    (await storage.list(range)).map(([key]) => key);
  return [
    same("order", await keysOf({ from: "k/", to: "k/\uFFFF" }), keys.slice(0, 6)),
    same("bounds", await keysOf({ from: "k/2", to: "k/a" }), ["k/2", "k/B"]),
    same("limit", await keysOf({ from: "k/", to: "l", limit: 2 }), ["k/10", "k/2"]),
    same("backwards", await keysOf({ from: "k/", to: "l", limit: 2, reverse: true }), [
      "k/～",
      "k/😀",
    ]),
    same("values too", await storage.list({ from: "l", to: "m" }), [["l", 1]]),
    same("empty range", await keysOf({ from: "k/a", to: "k/a" }), []),
    same("backward range", await keysOf({ from: "z", to: "a" }), []),
  ];
}

async function changesAllOrNothing(storage: Storage): Promise<Failure[]> {
  await put(storage, { a: 1, b: 2 });
  let thrown = "";
  try {
    await storage.change(["a"], () => {
      throw new Error("Not today");
    });
  } catch (error) {
    thrown = error instanceof Error ? error.message : "";
  }
  await storage.change(
    ["a", "b", "c"],
    (values) =>
      new Map([
        ["a", undefined],
        ["b", values.get("b")],
        ["c", values.has("c")],
      ]),
  );
  return [
    same("what was thrown", thrown, "Not today"),
    same("all of it", await storage.list({ from: "", to: "z" }), [
      ["b", 2],
      ["c", false],
    ]),
  ];
}

async function changesOneByOne(storage: Storage): Promise<Failure[]> {
  const add = (values: Map<string, unknown>) => new Map([["n", Number(values.get("n") ?? 0) + 1]]);
  await Promise.all(Array.from({ length: 50 }, () => storage.change(["n"], add)));
  return [same("counted", await storage.get("n"), 50)];
}

async function readsBeforeItWrites(storage: Storage): Promise<Failure[]> {
  await put(storage, { a: 1, b: 2 });
  let read: unknown[] = [];
  await storage.change(["a", "nothing"], (values) => {
    read = [...values];
    return new Map();
  });
  return [same("only what was asked for", read, [["a", 1]])];
}
