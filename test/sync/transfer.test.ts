import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { Snapshot } from "#contract/sync-transfer";
import type { Payload } from "#contract/tracker";
import { encoded } from "#durable-objects/sync-stream/incoming";
import { rowsOfLines } from "#durable-objects/sync-stream/read-snapshot";
import { canonicalJson } from "#lib/canonical";
import { sha256 } from "#lib/hash";
import { registered } from "#test/support/people";
import { bring, bringLines, download, exportOf, file } from "#test/support/tracker-files";
import { ageSnapshot } from "#test/support/tracker-time";
import {
  conflicts,
  line,
  pull,
  push,
  remove,
  rows,
  streamOf,
  upsert,
} from "#test/support/trackers";

test("[SYN-39] an export is one state, sorted, with a checksum that anybody can check", async () => {
  const ann = await registered();
  await push(ann, "phone", [
    upsert("b", line("ü \u2028 😀", { done: true })),
    upsert("a", line("first")),
    upsert("theme", { value: { z: 1e21, a: [0.1, -0, null] } }, { entity: "settings" }),
    upsert("gone", line("x")),
    remove("gone"),
  ]);
  const response = await download(ann);
  expect(response.headers.get("content-disposition")).toContain("tracker.json");
  const { checksum, ...rest } = Snapshot.parse(await response.json());
  expect(sha256(canonicalJson(rest))).toBe(checksum);
  expect(rest).toMatchObject({
    version: 5,
    counts: { top3: 2, settings: 1 },
    entities: { top3: [{ id: "a", payload: line("first") }, { id: "b" }], settings: [{}] },
  });
});

test("[SYN-39] NDJSON is the same in lines", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("b", line("2")), upsert("a", line("1"))]);
  const text = await (await download(ann, "ndjson")).text();
  const [head, ...lines] = text
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one) as Payload);
  expect(head).toMatchObject({ format: "sideline.tracker", version: 2 });
  expect(lines).toEqual([
    { entity: "top3", id: "a", payload: line("1") },
    { entity: "top3", id: "b", payload: line("2") },
  ]);
  const bob = await registered();
  expect((await bringLines(bob, text)).status).toBe(200);
  expect(await rows(bob)).toEqual({ a: line("1"), b: line("2") });
});

test("[SYN-59] lines are read as they come: no row waits for those behind it", async () => {
  const ann = await registered();
  const value = "x".repeat(1000);
  const many = Array.from({ length: 50 }, (_, i) =>
    upsert(`row-${i}`, { value }, { entity: "settings" }),
  );
  await push(ann, "phone", many);
  const text = await (await download(ann, "ndjson")).text();
  let read = 0;
  async function* pieces() {
    for (let at = 0; at < text.length; at += 1000) {
      read = at + 1000;
      yield new TextEncoder().encode(text.slice(at, read));
    }
  }
  const found: number[] = [];
  for await (const row of rowsOfLines(pieces(), JSON.parse)) {
    expect(row.entity).toBe("settings");
    found.push(read);
  }
  expect(found).toHaveLength(50);
  expect(found[0]).toBeLessThan(4000);
  expect(found.slice(1).every((at, i) => at - found[i]! <= 2000)).toBe(true);
});

test("[SYN-59] a file of many megabytes is brought in whole, also where rows are as large as they may be", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const large = (i: number) =>
    upsert(`large-${i}`, { value: "ü".repeat(32_000) }, { entity: "settings" });
  for (let i = 0; i < 150; i += 10) {
    await push(
      ann,
      "phone",
      Array.from({ length: 10 }, (_, n) => large(i + n)),
    );
  }
  const { body } = await download(ann, "ndjson");
  const answer = await bringLines(bob, body!);
  expect(await answer.json()).toMatchObject({ data: { created: 150, snapshot_version: 0 } });
  expect((await exportOf(bob)).entities).toEqual((await exportOf(ann)).entities);
});

test("[SYN-59] lines that break off, are out of their order, or are no JSON change nothing", async () => {
  const ann = await registered();
  await push(ann, "phone", [
    upsert("a", line("1")),
    upsert("t", { value: 1 }, { entity: "settings" }),
  ]);
  const text = await (await download(ann, "ndjson")).text();
  const [head, setting, top] = text.split("\n");
  const bob = await registered();
  const refused = async (body: string | ReadableStream<Uint8Array>) => {
    const answer = await bringLines(bob, body);
    return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
  };
  expect(await refused(`${head}\n${setting}\n`)).toEqual([422, "CHECKSUM_MISMATCH"]);
  expect(await refused(`${head}\n${top}\n${setting}\n`)).toEqual([422, "VALIDATION_ERROR"]);
  expect(await refused(`${head}\n${top}\n${top}\n`)).toEqual([422, "CHECKSUM_MISMATCH"]);
  expect(await refused(`${text}{"entity`)).toEqual([400, "MALFORMED_REQUEST"]);
  expect(await refused(text.replace(`"value":1`, `"value":{"__proto__":1}`))).toEqual([
    422,
    "VALIDATION_ERROR",
  ]);
  expect(await refused("")).toEqual([400, "MALFORMED_REQUEST"]);
  expect(await pull(bob)).toMatchObject({ latest_version: 0, changes: [] });
  expect((await bringLines(bob, text)).status).toBe(200);
});

test("[SYN-59] what breaks off on its way to the stream changes nothing", async () => {
  const ann = await registered();
  const bytes = await Array.fromAsync(
    encoded([{ entity: "top3", entity_id: "a", payload: canonicalJson(line("1")) }]),
  );
  const cut = new Blob([bytes[0]!.slice(0, -2)]).stream();
  const terms = { mode: "merge", dry_run: false, on_conflict: "import", confirm: false } as const;
  const outcome = await streamOf(ann).importRows(cut, terms);
  expect(outcome).toMatchObject({ ok: false, refusal: { code: "MALFORMED_REQUEST" } });
  expect(await rows(ann)).toEqual({});
});

test("[SYN-40] a file that was damaged is refused, and so is one with a single bad row", async () => {
  const ann = await registered();
  const good = file({ a: line("1") });
  const refused = async (snapshot: unknown) => {
    const { status, error } = await ann.post("/import", { snapshot, mode: "merge" });
    return [status, error?.code, error?.details[0]?.path];
  };
  const mismatch = [422, "CHECKSUM_MISMATCH", undefined];
  expect(await refused({ ...good, version: 8 })).toEqual(mismatch);
  expect(await refused({ ...good, checksum: "nonsense" })).toEqual(mismatch);
  expect(await refused(file({ a: line("1"), b: { text: 1 } }))).toEqual([
    422,
    "VALIDATION_ERROR",
    "snapshot.entities.top3.1.date",
  ]);
  expect(await refused({ ...good, format: "other" })).toEqual([
    422,
    "VALIDATION_ERROR",
    "snapshot.format",
  ]);
  expect(await refused("nonsense")).toEqual([422, "VALIDATION_ERROR", "snapshot"]);
  const body = { snapshot: good, mode: "merge" };
  const plain = await ann.post("/import", body, { "content-type": "text/plain" });
  expect([plain.status, plain.error?.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  expect((await pull(ann)).latest_version).toBe(0);
});

test("[SYN-41] a dry run tells what an import would do, and does nothing", async () => {
  const ann = await registered();
  await push(ann, "phone", [
    upsert("a", line("1")),
    upsert("b", line("1")),
    upsert("c", line("1")),
  ]);
  const snapshot = file({ a: line("1"), b: line("2"), d: line("1") });
  const dry = await bring(ann, snapshot, { mode: "replace", dry_run: true });
  const told = { created: 1, updated: 1, deleted: 1, unchanged: 1, conflicts: 0 };
  expect(dry).toEqual({ ...told, dry_run: true, snapshot_version: null });
  expect((await pull(ann)).latest_version).toBe(3);
  const done = await bring(ann, snapshot, { mode: "replace" });
  expect(done).toEqual({ ...told, dry_run: false, snapshot_version: 3 });
  expect(await rows(ann)).toEqual({ a: line("1"), b: line("2"), d: line("1") });
});

test("[SYN-42] merging a file adds and changes, keeps what it overwrites, and does nothing twice", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("mine")), upsert("b", line("mine"))]);
  const snapshot = file({ a: line("theirs"), c: line("new") });
  const first = await bring(ann, snapshot);
  expect(first).toMatchObject({ created: 1, updated: 1, deleted: 0, conflicts: 1 });
  expect(await rows(ann)).toEqual({ a: line("theirs"), b: line("mine"), c: line("new") });
  const [kept] = (await conflicts(ann, "?status=auto")).conflicts;
  expect(kept).toMatchObject({
    reason: "import",
    versions: [{ payload: line("theirs"), device_id: "server:import" }, { payload: line("mine") }],
  });
  const second = await bring(ann, snapshot);
  expect(second).toMatchObject({ created: 0, updated: 0, unchanged: 2, conflicts: 0 });
  expect((await pull(ann)).latest_version).toBe(4);
});

test("[SYN-42] where the server's rows shall count, the file's are kept aside, once", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("mine"))]);
  const snapshot = file({ a: line("theirs"), c: line("new") });
  const terms = { on_conflict: "server" };
  expect(await bring(ann, snapshot, terms)).toMatchObject({ created: 1, updated: 0, conflicts: 1 });
  expect(await bring(ann, snapshot, terms)).toMatchObject({ created: 0, updated: 0, conflicts: 0 });
  expect((await rows(ann))["a"]).toEqual(line("mine"));
  const found = (await conflicts(ann, "?status=auto")).conflicts;
  expect(found).toMatchObject([
    { versions: [{ payload: line("mine") }, { payload: line("theirs") }] },
  ]);
});

test("[SYN-43] an empty file only replaces everything if that is confirmed", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1"))]);
  const body = { snapshot: file({}), mode: "replace" };
  const refused = await ann.post("/import", body);
  expect([refused.status, refused.error?.details[0]?.path]).toEqual([422, "confirm"]);
  const done = await bring(ann, body.snapshot, { mode: "replace", confirm: true });
  expect(done).toMatchObject({ deleted: 1, snapshot_version: 1 });
  expect(await rows(ann)).toEqual({});
});

test("[SYN-44] an import is ordinary versions: devices pull it, and it can be taken back", async () => {
  const ann = await registered();
  const socket = await ann.connect();
  await socket.hears("connected");
  await push(ann, "phone", [upsert("a", line("1"))]);
  const { version } = await socket.hears("sync.changed");
  await bring(ann, file({ b: line("2") }), { mode: "replace" });
  expect(await socket.hears("sync.changed")).toMatchObject({ version: 3 });
  const { changes } = await pull(ann, { client_version: version });
  expect(changes.map(({ entity_id, op }) => [entity_id, op])).toEqual([
    ["b", "upsert"],
    ["a", "delete"],
  ]);
  const restored = await ann.post("/sync/snapshots/1/restore");
  expect(restored.data).toMatchObject({ created: 1, deleted: 1, snapshot_version: 3 });
  expect(await rows(ann)).toEqual({ a: line("1") });
  expect((await pull(ann)).latest_version).toBe(5);
  expect((await ann.post("/sync/snapshots/2/restore")).status).toBe(404);
});

test("[SYN-44] a tracker that was exported and imported elsewhere is the same", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const many = Array.from({ length: 450 }, (_, i) =>
    upsert(`row-${i}`, line("x".repeat(i * 20 + 1))),
  );
  const big = Array.from({ length: 40 }, (_, i) =>
    upsert(`big-${i}`, { value: `"${"\\".repeat(20_000)}` }, { entity: "settings" }),
  );
  for (const some of [many.slice(0, 10), big.slice(0, 20), big.slice(20)]) {
    await push(ann, "phone", some);
  }
  const deep = [30, 31, 32].map((levels) => {
    const value = JSON.parse("[".repeat(levels) + "]".repeat(levels)) as unknown;
    return upsert(`deep-${levels}`, { value }, { entity: "settings" });
  });
  expect((await push(ann, "phone", deep)).rejected).toMatchObject([{ id: deep[2]!.id }]);
  const snapshot = await exportOf(ann);
  expect(await bring(bob, snapshot)).toMatchObject({ created: 52 });
  const { entities, counts } = await exportOf(bob);
  expect({ entities, counts }).toEqual({ entities: snapshot.entities, counts: snapshot.counts });
});

test("[SYN-45] a snapshot is stored after 500 versions or a day, and can be restored", async () => {
  const ann = await registered();
  const stream = streamOf(ann);
  await push(
    ann,
    "phone",
    Array.from({ length: 499 }, (_, i) => upsert(`row-${i}`, line("x"))),
  );
  expect(await runDurableObjectAlarm(stream)).toBe(true);
  const list = async () => (await ann.get("/sync/snapshots")).data;
  expect(await list()).toEqual({ snapshots: [] });
  await push(ann, "phone", [upsert("last", line("x"))]);
  await ageSnapshot(ann, 61_000);
  expect(await runDurableObjectAlarm(stream)).toBe(true);
  expect(await list()).toMatchObject({ snapshots: [{ version: 500 }] });
  await push(ann, "phone", [upsert("more", line("x"))]);
  await ageSnapshot(ann, 24 * 3_600_000);
  expect(await runDurableObjectAlarm(stream)).toBe(true);
  const snapshots = await list();
  expect(snapshots).toMatchObject({ snapshots: [{ version: 501 }, { version: 500 }] });
  const stored = await env.MEDIA.list({ prefix: `tracker/${ann.id}/` });
  expect(stored.objects).toHaveLength(2);
  const restored = await ann.post("/sync/snapshots/500/restore");
  expect(restored.data).toMatchObject({ deleted: 1, unchanged: 500 });
});

test("[SYN-45] ten snapshots are kept, and of older ones the last of each month", async () => {
  const ann = await registered();
  const stream = streamOf(ann);
  await push(
    ann,
    "phone",
    Array.from({ length: 70 }, (_, i) => upsert(`row-${i}`, line("x"))),
  );
  const day = 24 * 3_600_000;
  await runInDurableObject(stream, (_, { storage: { sql } }) => {
    for (let i = 1; i <= 60; i++) {
      sql.exec(
        "INSERT INTO snapshots VALUES (?, ?, 1, ?)",
        i,
        Date.parse("2026-03-01T12:00:00Z") + i * day,
        "0".repeat(64),
      );
    }
  });
  await ageSnapshot(ann, day);
  await runDurableObjectAlarm(stream);
  const { snapshots } = (await ann.get("/sync/snapshots")).data as {
    snapshots: { version: number; created_at: string }[];
  };
  const months = snapshots.slice(10).map(({ created_at }) => created_at.slice(0, 10));
  expect(snapshots).toHaveLength(12);
  expect(months).toEqual(["2026-04-21", "2026-03-31"]);
});
