import { expect, test } from "vitest";

import { Pull } from "#contract/sync";
import { type Person, registered } from "#test/support/people";
import { changeHead } from "#test/support/tracker-time";
import { bothEdit, line, pull, push, remove, streamOf, upsert } from "#test/support/trackers";

const some = (n: number, from = 0) =>
  Array.from({ length: n }, (_, i) => upsert(`row-${from + i}`, line(`${from + i}`)));

/** All pages, the way a client reads them. */
async function all(person: Person, limit: number, from = 0) {
  const pages = [await pull(person, { client_version: from, limit })];
  for (let last = pages[0]!; last.has_more; last = pages.at(-1)!) {
    const { next_version: client_version, bootstrap_from } = last;
    pages.push(
      await pull(person, {
        client_version,
        limit,
        ...(bootstrap_from !== null && { bootstrap_from }),
      }),
    );
  }
  return pages;
}

test("[SYN-13] a pull brings the latest state of each row that changed, once, oldest first", async () => {
  const ann = await registered();
  await push(ann, "phone", some(3));
  await push(ann, "tablet", [upsert("row-0", line("again")), remove("row-1")], {
    client_version: 3,
  });
  const { changes, ...rest } = await pull(ann, { client_version: 2 });
  expect(changes).toMatchObject([
    { entity: "top3", entity_id: "row-2", op: "upsert", version: 3, device_id: "phone" },
    {
      entity_id: "row-0",
      payload: line("again"),
      version: 4,
      created_version: 1,
      device_id: "tablet",
    },
    { entity_id: "row-1", op: "delete", payload: null, version: 5, created_version: 2 },
  ]);
  expect(rest).toMatchObject({ latest_version: 5, next_version: 5, has_more: false });
  expect(rest.bootstrap).toBe(false);
  expect((await pull(ann, { client_version: 5 })).changes).toEqual([]);
});

test("[SYN-14] pages are exactly as long as asked for and neither skip nor repeat a row", async () => {
  const ann = await registered();
  await push(ann, "phone", some(45));
  const pages = await all(ann, 20);
  expect(pages.map(({ changes }) => changes.length)).toEqual([20, 20, 5]);
  expect(pages.map(({ has_more, latest_version }) => [has_more, latest_version])).toEqual([
    [true, 45],
    [true, 45],
    [false, 45],
  ]);
  const ids = pages.flatMap(({ changes }) => changes.map(({ entity_id }) => entity_id));
  expect(ids).toEqual(some(45).map(({ entity_id }) => entity_id));
  for (const limit of [0, 2001, 1.5]) {
    expect((await ann.post("/sync/pull", { limit })).status).toBe(422);
  }
});

test("[SYN-15] without a limit a page ends at 10,000 rows or 8 MB, and `latest_version` with it", async () => {
  const ann = await registered();
  const big = Array.from({ length: 150 }, (_, i) =>
    upsert(`big-${i}`, { value: "x".repeat(64_000) }, { entity: "settings" }),
  );
  for (let i = 0; i < big.length; i += 15) await push(ann, "phone", big.slice(i, i + 15));
  const first = await pull(ann);
  expect(first.changes.length).toBe(131);
  expect(first).toMatchObject({ latest_version: 131, next_version: 131, has_more: true });
  const second = await pull(ann, { client_version: 131, bootstrap_from: first.bootstrap_from });
  expect(second.changes.length).toBe(19);
  expect(second).toMatchObject({ latest_version: 150, has_more: false });
  const limited = await pull(ann, { limit: 140 });
  expect(limited.changes.length).toBe(131);
  expect(limited).toMatchObject({ latest_version: 150, next_version: 131, has_more: true });
});

test("[SYN-16] a bootstrap has no tombstones but of what it may have shown, and says what it is", async () => {
  const ann = await registered();
  await push(ann, "phone", [...some(5), remove("row-1")]);
  const first = await pull(ann, { limit: 2 });
  expect(first.changes.map(({ entity_id }) => entity_id)).toEqual(["row-0", "row-2"]);
  expect(first).toMatchObject({ bootstrap: true, bootstrap_from: 6, has_more: true });
  expect(first.counts).toBeUndefined();
  await push(ann, "phone", [remove("row-0"), upsert("row-9", line("new"))]);
  const rest = await pull(ann, { client_version: first.next_version, bootstrap_from: 6 });
  expect(rest.changes.map(({ entity_id, op }) => [entity_id, op])).toEqual([
    ["row-3", "upsert"],
    ["row-4", "upsert"],
    ["row-0", "delete"],
    ["row-9", "upsert"],
  ]);
  expect(rest).toMatchObject({ bootstrap: true, bootstrap_from: 6, counts: { top3: 4 } });
  expect((await pull(ann, { client_version: rest.next_version })).bootstrap).toBe(false);
  const left = rest.changes.flatMap(({ entity_id, op }) => (op === "upsert" ? [entity_id] : []));
  await push(
    ann,
    "phone",
    [...left, "row-2"].map((id) => remove(id)),
  );
  expect((await pull(ann)).counts).toEqual({});
});

test("[SYN-17] only the entities asked for are brought, and the position moves past the others", async () => {
  const ann = await registered();
  await push(ann, "phone", [
    upsert("theme", { value: "dark" }, { entity: "settings" }),
    ...some(2),
    upsert("lang", { value: null }, { entity: "settings" }),
    ...some(1, 7),
  ]);
  const { changes, ...rest } = await pull(ann, { entities: ["settings"] });
  expect(changes.map(({ entity_id, payload }) => [entity_id, payload])).toEqual([
    ["theme", { value: "dark" }],
    ["lang", { value: null }],
  ]);
  expect(rest).toMatchObject({ next_version: 5, counts: { settings: 2, top3: 3 } });
  expect((await ann.post("/sync/pull", { entities: ["users"] })).status).toBe(422);
});

test("[SYN-18] another epoch or a version of the future ask for a fresh start", async () => {
  const ann = await registered();
  await push(ann, "phone", some(2));
  const { epoch } = await pull(ann);
  for (const asked of [{ client_version: 3 }, { client_version: 1, epoch: "another" }]) {
    const answer = await pull(ann, asked);
    expect(answer).toMatchObject({ reset_required: true, changes: [], next_version: 0 });
  }
  const same = await pull(ann, { client_version: 2, epoch });
  expect(same.reset_required).toBeUndefined();
});

test("[SYN-19] devices are known from their first push or pull, can be named, and tell how far they are", async () => {
  const ann = await registered();
  await push(ann, "phone", some(2));
  await pull(ann, { device_id: "tablet" });
  await pull(ann, { device_id: "tablet", client_version: 2 });
  const named = await ann.patch("/sync/devices/tablet", { name: "Kitchen", platform: "web" });
  expect(named.data).toMatchObject({ id: "tablet", name: "Kitchen", platform: "web" });
  const { data } = await ann.get("/sync/devices");
  expect(data).toMatchObject({
    devices: [
      { id: "phone", name: "Device 1", last_pulled_version: 0, revoked_at: null },
      { id: "tablet", name: "Kitchen", last_pulled_version: 2 },
    ],
  });
  expect((await ann.patch("/sync/devices/nobody", { name: "x" })).status).toBe(404);
});

test("[SYN-20] a revoked device is refused for good, and what it sent stays", async () => {
  const ann = await registered();
  await push(ann, "phone", some(1));
  expect((await ann.delete("/sync/devices/phone")).status).toBe(200);
  const pushed = await ann.post("/sync/push", { device_id: "phone", mutations: some(1, 5) });
  expect([pushed.status, pushed.error?.code]).toEqual([401, "DEVICE_REVOKED"]);
  const pulled = await ann.post("/sync/pull", { device_id: "phone" });
  expect([pulled.status, pulled.error?.code]).toEqual([401, "DEVICE_REVOKED"]);
  expect((await ann.patch("/sync/devices/phone", { name: "x" })).status).toBe(200);
  expect((await pull(ann, { device_id: "tablet" })).changes).toHaveLength(1);
  expect((await ann.post("/sync/pull", { device_id: "phone" })).status).toBe(401);
});

test("[SYN-21] whoever has verified neither e-mail nor phone does not sync", async () => {
  const ann = await registered();
  const authorization = `Bearer ${await ann.token({ phone: undefined })}`;
  for (const path of ["/sync/push", "/sync/pull"]) {
    const body = path.endsWith("push") ? { device_id: "phone", mutations: [] } : {};
    const { status, error } = await ann.post(path, body, { authorization });
    expect([status, error?.code]).toEqual([403, "EMAIL_NOT_VERIFIED"]);
  }
  expect((await ann.get("/sync/devices", { authorization })).status).toBe(403);
  expect(await streamOf(ann).devices()).toEqual([]);
});

test("[SYN-22] nobody reaches another's stream by any id that they have or guess", async () => {
  const [ann, eve] = [await registered(), await registered()];
  const secret = upsert("secret", line("mine"));
  await push(ann, "phone", [secret]);
  const { epoch } = await pull(ann);
  await push(eve, "phone", [{ ...secret, payload: line("hers") }]);
  const seen = await pull(eve, { device_id: "phone" });
  expect(seen.changes).toMatchObject([{ payload: line("hers"), version: 1 }]);
  expect(seen.epoch).not.toBe(epoch);
  await eve.delete("/sync/devices/phone");
  expect((await pull(ann, { device_id: "phone" })).changes).toMatchObject([
    { payload: line("mine") },
  ]);
  expect((await pull(ann)).latest_version).toBe(1);
});

test("[SYN-22] nor another's conflicts, history and snapshots", async () => {
  const [ann, eve] = [await registered(), await registered()];
  const { answer } = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const { id: mutation_id } = answer;
  const body = { choice: "loser", mutation_id: "x", device_id: "phone" };
  const tries = [
    await eve.post(`/sync/conflicts/${answer.conflict_id}/resolve`, body),
    await eve.post("/sync/undo", { mutation_id }),
    await eve.post("/sync/undo", { version: 3, force: true }),
    await eve.post("/sync/snapshots/3/restore"),
    await eve.patch("/sync/devices/phone", { name: "hers" }),
  ];
  expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  const seen = [await eve.get("/sync/conflicts?status=all"), await eve.get("/sync/history")];
  expect(seen.map(({ data }) => data)).toEqual([
    { conflicts: [], next_cursor: null },
    { history: [], next_cursor: null },
  ]);
  expect((await pull(ann)).latest_version).toBe(3);
});

test("[SYN-55] a full tracker takes what makes it smaller, and puts off the rest", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("long text")), upsert("b", line("x"))]);
  await changeHead(ann, (head) => ({ ...head, counts: { top3: 100_000 } }));
  const full = [upsert("c", line("new"), { seq: 1 }), upsert("a", line("other text"), { seq: 2 })];
  const { accepted, rejected } = await push(ann, "phone", [...full, remove("b")]);
  expect(rejected).toMatchObject([{ code: "quota_exceeded", retryable: true }]);
  expect(accepted).toHaveLength(2);
  expect((await pull(ann, { device_id: "phone" })).last_seq).toBe(0);
  await changeHead(ann, (head) => ({ ...head, bytes: 16 * 1024 * 1024 }));
  const edits = [upsert("a", line("a much longer text")), upsert("a", line("short"))];
  const next = await push(ann, "phone", edits);
  expect(next.rejected).toMatchObject([{ id: edits[0]!.id, code: "quota_exceeded" }]);
  expect(next.accepted).toMatchObject([{ id: edits[1]!.id, outcome: "applied" }]);
});

test("[SYN-55] a tracker syncs with 200 devices, not counting those that were revoked", async () => {
  const ann = await registered();
  const stream = streamOf(ann);
  const asked = (device_id: string) => Pull.parse({ device_id });
  for (let i = 0; i < 200; i++) expect((await stream.pull(asked(`device-${i}`))).ok).toBe(true);
  const refused = await ann.post("/sync/pull", { device_id: "one-more" });
  expect([refused.status, refused.error?.code]).toEqual([507, "QUOTA_EXCEEDED"]);
  await ann.delete("/sync/devices/device-7");
  expect((await stream.pull(asked("one-more"))).ok).toBe(true);
});
