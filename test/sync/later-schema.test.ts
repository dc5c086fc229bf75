import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";

import { ENTITIES, type Payload, SCHEMA } from "#contract/tracker";
import { asleep } from "#test/support/faults";
import { type Person, registered } from "#test/support/people";
import { bring, exportOf, file } from "#test/support/tracker-files";
import {
  bothEdit,
  conflicts,
  line,
  patch,
  pull,
  push,
  remove,
  rows,
  streamOf,
  upsert,
} from "#test/support/trackers";

/** What the next release might bring: a line of the top three has its words under another name. */
const NEXT = {
  since: 3,
  schema: z.strictObject({
    date: z.iso.date(),
    position: z.string(),
    what: z.string(),
    done: z.boolean().optional(),
    effort: z.int().optional(),
  }),
  up: (payload: Payload): Payload => {
    const { text = "", ...rest } = payload;
    // Both are there where an app of before has changed its field.
    return "what" in rest && text === "" ? payload : { ...rest, what: text };
  },
};

/** A line as the next release has it. */
const later = (what: string, more: Payload = {}): Payload => ({
  date: "2026-11-21",
  position: "a",
  what,
  ...more,
});

/** Deploys it: objects that are awake begin anew. When the test is over it is taken back. */
async function deploy(...people: Person[]): Promise<void> {
  SCHEMA.latest = 3;
  ENTITIES.top3.steps.push(NEXT);
  onTestFinished(() => rollBack());
  await asleep(...people.map(streamOf));
}

function rollBack(): void {
  SCHEMA.latest = 2;
  ENTITIES.top3.steps = ENTITIES.top3.steps.filter((step) => step !== NEXT);
}

const NOW = { schema_version: 3 };

test("[SYN-58] stored rows are what the later release has of them, at the versions that they had", async () => {
  const ann = await registered();
  const sealed = { enc: 1, kid: "k", iv: "aaaa", ct: "bbbb" };
  await push(ann, "phone", [
    upsert("a", line("run", { done: true })),
    upsert("b", line("read")),
    upsert("theme", { value: "dark" }, { entity: "settings" }),
    upsert("c", sealed),
    remove("b"),
  ]);
  const before = await pull(ann);
  await deploy(ann);
  const { changes, latest_version } = await pull(ann, NOW);
  expect(changes.map(({ entity_id, payload }) => [entity_id, payload])).toEqual([
    ["a", later("run", { done: true })],
    ["theme", { value: "dark" }],
    ["c", sealed],
  ]);
  expect(latest_version).toBe(before.latest_version);
  expect(changes.map(({ version }) => version)).toEqual(
    before.changes.map(({ version }) => version),
  );
  const bytes = changes.reduce((sum, { payload }) => sum + JSON.stringify(payload).length, 0);
  expect((await ann.get("/sync/status")).data).toMatchObject({
    schema_version: 3,
    bytes: { used: bytes },
  });
});

test("[SYN-58] an app of before goes on: it says less, and nothing that it does not know is lost", async () => {
  const ann = await registered();
  await push(ann, "old", [upsert("a", line("run")), upsert("b", line("read"))]);
  await deploy(ann);
  await push(ann, "new", [upsert("a", later("run", { effort: 3 }), { base_version: 1 })], NOW);
  const { accepted } = await push(ann, "old", [
    upsert("a", line("walk"), { base_version: 1 }),
    patch("b", { text: "read more" }, { base_version: 2 }),
    upsert("c", line("new")),
  ]);
  expect(accepted.map(({ outcome }) => outcome)).toEqual(["merged", "applied", "applied"]);
  expect(await rows(ann)).toEqual({
    a: later("walk", { effort: 3 }),
    b: later("read more"),
    c: later("new"),
  });
  const { rejected } = await push(ann, "old", [upsert("d", later("what an old app cannot say"))]);
  expect(rejected).toMatchObject([{ code: "invalid_payload" }]);
});

test("[SYN-58] edits of both releases are merged with what was stored before: only what differs is a conflict", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("0")), upsert("b", line("0"))]);
  await push(ann, "tablet", [upsert("a", line("0", { done: true }))], { client_version: 2 });
  await push(ann, "tablet", [upsert("b", line("1"))], { client_version: 2 });
  await deploy(ann);
  const { accepted } = await push(
    ann,
    "phone",
    [upsert("a", later("2"), { base_version: 1 }), upsert("b", later("2"), { base_version: 2 })],
    NOW,
  );
  expect(accepted.map(({ outcome }) => outcome)).toEqual(["merged", "conflict"]);
  expect(await rows(ann)).toEqual({ a: later("2", { done: true }), b: later("2") });
  const [conflict] = (await conflicts(ann)).conflicts;
  expect(conflict).toMatchObject({ fields: ["what"], versions: [{}, { payload: later("1") }] });
});

test("[SYN-58] what a device believed before the release is what it edits: its revert is none of others'", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("0"))]);
  await push(ann, "tablet", [upsert("a", line("1"))], { client_version: 1 });
  // A change that another device had made already: what this one believes is noted.
  await push(ann, "phone", [upsert("a", line("1"), { base_version: 1 })]);
  await deploy(ann);
  await push(ann, "phone", [upsert("a", later("0"), { base_version: 1 })], NOW);
  expect(await rows(ann)).toEqual({ a: later("0") });
  expect((await conflicts(ann, "?status=all")).conflicts).toEqual([]);
});

test("[SYN-58] history, undo and conflicts of before speak as the later release does", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1")), upsert("a", line("2"))]);
  const { answer } = await bothEdit(ann, [{ text: "mine" }], [{ text: "theirs" }]);
  await deploy(ann);
  const query = "?entity=top3&entity_id=a";
  expect((await ann.get(`/sync/history${query}`)).data).toMatchObject({
    history: [{ previous: later("1"), next: later("2") }, { next: later("1") }],
  });
  expect((await ann.post("/sync/undo", { version: 2 })).status).toBe(200);
  expect((await rows(ann))["a"]).toEqual(later("1"));
  const { current, versions } = (await conflicts(ann)).conflicts[0]!;
  for (const { payload } of [current, ...versions]) expect(payload).not.toHaveProperty("text");
  const choice = { choice: "loser", mutation_id: "decided", device_id: "phone" };
  const resolved = await ann.post(`/sync/conflicts/${answer.conflict_id}/resolve`, choice);
  expect(resolved.data).toMatchObject({
    accepted: { row: { payload: later("mine", { done: false }) } },
  });
});

test("[SYN-58] files and snapshots of before are brought up to date, and a file of a later release is refused", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("kept"))]);
  const old = file({ a: line("from the file"), b: line("new") }, 2);
  expect(await bring(ann, old)).toMatchObject({ updated: 1, created: 1, snapshot_version: 1 });
  await deploy(ann);
  expect(await bring(ann, old)).toMatchObject({ updated: 0, created: 0, unchanged: 2 });
  const exported = await exportOf(ann);
  expect(exported).toMatchObject({
    schema_version: 3,
    entities: { top3: [{ payload: later("from the file") }, { payload: later("new") }] },
  });
  const restored = await ann.post("/sync/snapshots/1/restore");
  expect(restored.data).toMatchObject({ updated: 1, deleted: 1 });
  expect(await rows(ann)).toEqual({ a: later("kept") });
  const bob = await registered();
  expect(await bring(bob, exported)).toMatchObject({ created: 2 });
  rollBack();
  const { status, error } = await ann.post("/import", { snapshot: exported, mode: "merge" });
  expect([status, error?.details[0]?.path]).toEqual([422, "snapshot.schema_version"]);
});

test("[SYN-58] a release that is rolled back and deployed again finds what was written meanwhile", async () => {
  const ann = await registered();
  await deploy(ann);
  await push(ann, "new", [upsert("a", later("run"))], NOW);
  rollBack();
  await asleep(streamOf(ann));
  const early = await push(ann, "new", [upsert("a", later("walk"))], NOW);
  expect(early.rejected).toMatchObject([{ code: "schema_too_new", retryable: true }]);
  await push(ann, "old", [upsert("b", line("read"))]);
  await deploy(ann);
  expect(await rows(ann)).toEqual({ a: later("run"), b: later("read") });
});
