import { expect, test } from "vitest";

import { SyncHistory } from "#contract/sync-review";
import { countWork } from "#test/support/count-work";
import { type Person, registered } from "#test/support/people";
import { compactIn } from "#test/support/tracker-time";
import {
  conflicts,
  type Draft,
  line,
  patch,
  pull,
  push,
  remove,
  rows,
  streamOf,
  upsert,
} from "#test/support/trackers";

const horizonOf = async (person: Person) =>
  ((await person.get("/sync/status")).data as { horizon: number }).horizon;

test("[SYN-46] what is older than 30 days goes once all devices know it, and the rows stay", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1")), upsert("b", line("1")), remove("b")]);
  await pull(ann, { device_id: "phone" });
  await pull(ann, { device_id: "tablet" });
  await push(ann, "phone", [upsert("a", line("2"))]);
  await pull(ann, { device_id: "phone", client_version: 3 });
  await compactIn(ann, 29);
  expect(await horizonOf(ann)).toBe(0);
  await compactIn(ann, 31);
  expect(await horizonOf(ann)).toBe(3);
  const { data } = await ann.get("/sync/history");
  expect(data).toMatchObject({ history: [{ version: 4, previous: line("1"), next: line("2") }] });
  const { changes } = await pull(ann, { device_id: "tablet", client_version: 3 });
  expect(changes.map(({ version }) => version)).toEqual([4]);
  await compactIn(ann, 31);
  expect(await horizonOf(ann)).toBe(4);
  expect(await rows(ann)).toEqual({ a: line("2") });
});

test("[SYN-46] a device that was silent for 90 days, or was revoked, is not waited for", async () => {
  const ann = await registered();
  await push(ann, "old", [upsert("a", line("1"))]);
  await push(ann, "phone", [upsert("a", line("2")), remove("a")], { client_version: 1 });
  await compactIn(ann, 89);
  expect(await horizonOf(ann)).toBe(0);
  await ann.delete("/sync/devices/old");
  await pull(ann, { device_id: "phone" });
  await compactIn(ann, 89);
  expect(await horizonOf(ann)).toBe(3);
  await push(ann, "phone", [upsert("a", line("3"))]);
  await pull(ann, { device_id: "lost" });
  await push(ann, "phone", [upsert("a", line("4"))]);
  await compactIn(ann, 91);
  expect(await horizonOf(ann)).toBe(5);
});

test("[SYN-47] whoever is behind the horizon starts again; who is at it goes on", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1")), upsert("b", line("1")), remove("a")]);
  await compactIn(ann, 91);
  expect(await horizonOf(ann)).toBe(3);
  const behind = await pull(ann, { client_version: 2 });
  expect(behind).toMatchObject({ reset_required: true, changes: [] });
  const at = await pull(ann, { client_version: 3 });
  expect(at.reset_required).toBeUndefined();
  const fresh = await pull(ann);
  expect(fresh).toMatchObject({ bootstrap: true, counts: { top3: 1 } });
});

test("[SYN-48] a compaction in the middle of a bootstrap does not make it start again", async () => {
  const ann = await registered();
  await push(ann, "phone", [
    upsert("a", line("1")),
    upsert("b", line("1")),
    remove("b"),
    upsert("c", line("1")),
  ]);
  const first = await pull(ann, { limit: 1 });
  expect(first).toMatchObject({ next_version: 1, bootstrap_from: 4, has_more: true });
  await compactIn(ann, 91);
  expect(await horizonOf(ann)).toBe(4);
  const asked = { client_version: first.next_version, bootstrap_from: first.bootstrap_from };
  const second = await pull(ann, asked);
  expect(second.reset_required).toBeUndefined();
  expect(second.changes.map(({ entity_id }) => entity_id)).toEqual(["c"]);
});

test("[SYN-49] an edit whose base is forgotten overwrites nothing without keeping it", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1", { done: true })), upsert("a", line("2"))]);
  await push(ann, "phone", [upsert("b", line("1")), upsert("b", line("2"))]);
  await compactIn(ann, 91);
  await push(ann, "phone", [upsert("b", line("3"))], { client_version: 4 });
  const late = [upsert("a", line("1 late")), upsert("b", line("1 late"))];
  const { accepted } = await push(ann, "tablet", late, { client_version: 1 });
  expect(accepted.map(({ outcome }) => outcome)).toEqual(["conflict", "conflict"]);
  const lost = (await conflicts(ann)).conflicts.map(({ versions }) => versions[1]!.payload);
  expect(lost).toEqual([line("3"), line("2")]);
  const named = patch("a", { done: true }, { base_version: 1 });
  expect((await push(ann, "watch", [named])).accepted[0]!.outcome).toBe("applied");
});

test("[SYN-50] a mutation that was processed before what is remembered is not processed again", async () => {
  const ann = await registered();
  const first = upsert("a", line("1"), { seq: 1 });
  await push(ann, "phone", [first, upsert("a", line("2"), { seq: 2 })]);
  await pull(ann, { device_id: "phone" });
  await compactIn(ann, 31);
  const { accepted } = await push(ann, "phone", [first]);
  expect(accepted).toMatchObject([
    { outcome: "already_processed", version: null, duplicate: true },
  ]);
  expect(await rows(ann)).toEqual({ a: line("2") });
});

test("[SYN-49] so is one whose base lies further back than one push may look", async () => {
  const ann = await registered();
  const body = "x".repeat(60_000);
  const entry = (n: number, more: Partial<Draft> = {}) =>
    upsert("a", { value: `${n} ${body}` }, { entity: "settings", ...more });
  await push(ann, "phone", [entry(0)]);
  for (let n = 1; n < 320; n += 16) {
    const some = Array.from({ length: 16 }, (_, i) => entry(n + i));
    await push(ann, "phone", some, { client_version: n });
  }
  const { accepted } = await push(ann, "tablet", [entry(999, { base_version: 1 })]);
  expect(accepted[0]).toMatchObject({ outcome: "conflict", version: 322 });
  const [conflict] = (await conflicts(ann)).conflicts;
  expect(conflict!.versions[1]!.payload).toEqual({ value: `320 ${body}` });
});

test("[SYN-36] a page of a row's history reads no more of its past than it shows", async () => {
  const ann = await registered();
  const edits = Array.from({ length: 100 }, (_, i) => upsert("a", line(`${i}`)));
  await push(ann, "phone", edits);
  await push(ann, "phone", [upsert("b", line("1"))]);
  await push(
    ann,
    "phone",
    edits.map(({ payload }) => upsert("a", payload!)),
  );
  const page = async (before: string | null) => {
    const read = await countWork(streamOf(ann));
    const asked = `/sync/history?entity=top3&entity_id=a&limit=3${before && `&before=${before}`}`;
    const { history, next_cursor } = SyncHistory.parse((await ann.get(asked)).data);
    return { cost: (await read()).rows, seen: history.map(({ version }) => version), next_cursor };
  };
  const first = await page("");
  const second = await page(first.next_cursor);
  const deep = await page("50");
  expect([...first.seen, ...second.seen]).toEqual([201, 200, 199, 198, 197, 196]);
  expect(deep.seen).toEqual([49, 48, 47]);
  for (const { cost } of [first, second, deep]) expect(cost).toBeLessThan(40);
  // Any version will do: another row's, the first, or one that is still to come.
  expect((await page("101")).seen).toEqual([100, 99, 98]);
  expect((await page("1")).seen).toEqual([]);
  expect((await page("999")).seen).toEqual(first.seen);
});
