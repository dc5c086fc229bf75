import { expect, test } from "vitest";

import { Instants } from "#durable-objects/sync-stream/instants";
import { newId } from "#lib/ids";
import { asleep, breakRelayTo } from "#test/support/faults";
import { registered } from "#test/support/people";
import { line, patch, pull, push, remove, rows, streamOf, upsert } from "#test/support/trackers";

test("[SYN-1] versions rise by one for each mutation that changes something, and by nothing else", async () => {
  const ann = await registered();
  const first = await push(ann, "phone", [
    upsert("a", line("run")),
    upsert("b", line("read")),
    upsert("b", line("read")),
    remove("nothing"),
    upsert("c", { text: 7 }),
    upsert("a", line("walk")),
  ]);
  expect(first.accepted.map(({ version, outcome }) => [version, outcome])).toEqual([
    [1, "applied"],
    [2, "applied"],
    [null, "noop"],
    [null, "noop"],
    [3, "applied"],
  ]);
  expect(first.latest_version).toBe(3);
  const pushes = Array.from({ length: 8 }, (_, i) =>
    push(ann, `device-${i}`, [upsert(`at-once-${i}`, line("x")), upsert(`also-${i}`, line("y"))]),
  );
  const versions = (await Promise.all(pushes)).flatMap(({ accepted }) =>
    accepted.map(({ version }) => version),
  );
  expect(versions.toSorted((a, b) => a! - b!)).toEqual(Array.from({ length: 16 }, (_, i) => i + 4));
});

test("[SYN-2] server time rises with every version, whatever the clocks say", async () => {
  const ann = await registered();
  const { accepted } = await push(
    ann,
    "phone",
    Array.from({ length: 40 }, (_, i) => upsert(`row-${i}`, line("x"), { client_timestamp: 7 })),
  );
  const times = accepted.map(({ server_timestamp }) => server_timestamp);
  expect(new Set(times).size).toBe(40);
  expect(times).toEqual(times.toSorted());
});

test("[SYN-2] times are told to the millisecond, whichever second they are of", () => {
  const instants = new Instants();
  const times = [0, 7, 999, 1000, 1_763_700_000_999, 1_763_700_001_000, 1_763_700_001_042, 999];
  expect(times.map((time) => instants.at(time))).toEqual(
    times.map((time) => new Date(time).toISOString()),
  );
});

test("[SYN-3] a repeated mutation counts once and gets its first answer, without the row", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("run", { done: true }))]);
  const mutation = upsert("a", line("walk"), { base_version: 0 });
  const first = await push(ann, "phone", [mutation, mutation]);
  expect(first.accepted[0]).toMatchObject({ outcome: "conflict", version: 2 });
  expect(first.accepted[0]!.row!.payload).toEqual(line("walk", { done: true }));
  const { row: _, ...answer } = first.accepted[0]!;
  expect(first.accepted[1]).toEqual({ ...answer, duplicate: true });

  await push(ann, "tablet", [upsert("a", line("rest"))], { client_version: 2 });
  await asleep(streamOf(ann));
  const again = await push(ann, "phone", [mutation]);
  expect(again.accepted).toEqual([{ ...answer, duplicate: true }]);
  expect(again.latest_version).toBe(3);
  expect(await rows(ann)).toEqual({ a: line("rest") });
});

test("[SYN-3] what changed nothing, or was refused for good, is answered alike when repeated", async () => {
  const ann = await registered();
  const mutations = [
    remove("nothing"),
    upsert("a", { text: 1 }),
    upsert("b", line("x"), { id: "§" }),
  ];
  const first = await push(ann, "phone", mutations);
  await asleep(streamOf(ann));
  const again = await push(ann, "phone", mutations);
  expect(again.accepted).toEqual([{ ...first.accepted[0]!, duplicate: true }]);
  expect(again.rejected).toEqual(first.rejected);
  expect(first.rejected.map(({ code }) => code)).toEqual(["invalid_payload", "invalid_mutation"]);
});

test("[SYN-4] an id that stood for something else is refused, and what it stood for stays", async () => {
  const ann = await registered();
  const mutation = upsert("a", line("run"));
  await push(ann, "phone", [mutation]);
  const other = { ...mutation, payload: line("walk") };
  const { rejected } = await push(ann, "phone", [other]);
  expect(rejected).toMatchObject([{ id: mutation.id, code: "id_reused", retryable: false }]);
  expect(await rows(ann)).toEqual({ a: line("run") });
});

test("[SYN-5] `last_seq` follows what is finally processed, and stops before what may pass later", async () => {
  const ann = await registered();
  const many = Array.from({ length: 30 }, (_, i) => upsert(`row-${i}`, line("x")));
  await push(ann, "tablet", many);
  const deletes = many.map(({ entity_id }, i) => remove(entity_id, { seq: i + 2 }));
  const bad = upsert("bad", { text: 1 }, { seq: 1 });
  const good = upsert("good", line("y"), { seq: 32 });
  const first = await push(ann, "phone", [bad, ...deletes, good], { client_version: 30 });
  expect(new Set(first.rejected.map(({ code }) => code))).toEqual(
    new Set(["invalid_payload", "mass_delete"]),
  );
  expect((await pull(ann, { device_id: "phone" })).last_seq).toBe(1);

  const allowed = await push(ann, "phone", deletes, {
    client_version: 30,
    allow_mass_delete: true,
  });
  expect(allowed.accepted.map(({ outcome }) => outcome)).toEqual(deletes.map(() => "applied"));
  expect((await pull(ann, { device_id: "phone" })).last_seq).toBe(32);
  expect(await rows(ann)).toEqual({ good: line("y") });
});

test("[SYN-5] what is refused for good is done with, whatever was wrong with it", async () => {
  const ann = await registered();
  const first = upsert("a", line("x"), { seq: 1 });
  const { rejected } = await push(ann, "phone", [
    first,
    { ...first, payload: line("y"), seq: 2 },
    upsert("b", line("x"), { id: "no id", seq: 3 }),
    upsert("c", line("x"), { id: "x".repeat(129), seq: 4 }),
    { seq: 5 },
    upsert("d", line("x"), { seq: 6 }),
  ]);
  expect(rejected.map(({ id, code }) => [id, code])).toEqual([
    [first.id, "id_reused"],
    ["no id", "invalid_mutation"],
    ["x".repeat(129), "invalid_mutation"],
    ["", "invalid_mutation"],
  ]);
  expect((await pull(ann, { device_id: "phone" })).last_seq).toBe(6);
});

test("[SYN-6] half of all rows, and more than twenty, only go when it is meant", async () => {
  const ann = await registered();
  const many = Array.from({ length: 50 }, (_, i) => upsert(`row-${i}`, line("x")));
  await push(ann, "phone", many);
  const gone = (n: number) => many.slice(0, n).map(({ entity_id }) => remove(entity_id));
  const refused = await push(ann, "phone", [...gone(26), upsert("new", line("y"))]);
  expect(refused.rejected).toHaveLength(26);
  expect(refused.rejected[0]).toMatchObject({ code: "mass_delete", retryable: true });
  expect(refused.accepted).toHaveLength(1);
  expect((await push(ann, "phone", gone(25))).rejected).toEqual([]);
});

test("[SYN-7] one bad mutation is refused by itself, each with its reason", async () => {
  const ann = await registered();
  const forbidden = JSON.parse('{"value": {"__proto__": 1}}') as Record<string, unknown>;
  const { accepted, rejected } = await push(ann, "phone", [
    upsert("a", line("run"), { entity: "horoscopes" }),
    upsert("b", line("run", { text: "x".repeat(9000), position: "", extra: 1 })),
    upsert("c", { body: "ü".repeat(10_000), date: "2026-02-30" }, { entity: "log_entries" }),
    upsert("d", { value: "x".repeat(65_536) }, { entity: "settings" }),
    upsert("e", {}, { entity: "settings" }),
    upsert("e", forbidden, { entity: "settings" }),
    { nonsense: true },
    "nonsense",
    { ...upsert("f", line("x")), patch: {} },
    upsert(
      "2026-11-21:vit",
      { date: "2026-11-20", item_id: "vit", taken: true },
      {
        entity: "supplement_log",
      },
    ),
    patch("g", { text: "no such row" }),
    upsert("h", line("good")),
  ]);
  expect(rejected.map(({ code }) => code)).toEqual([
    "unknown_entity",
    "invalid_payload",
    "invalid_payload",
    "payload_too_large",
    "invalid_payload",
    "invalid_mutation",
    "invalid_mutation",
    "invalid_mutation",
    "invalid_mutation",
    "invalid_payload",
    "invalid_payload",
  ]);
  expect(rejected[1]!.fields!.map(({ path }) => path)).toEqual(["position", "text", "extra"]);
  expect(accepted).toHaveLength(1);
  expect(await rows(ann)).toEqual({ h: line("good") });
});

test("[SYN-7] a payload holds 64 KB to the byte, whatever it is, and then is too large", async () => {
  const ann = await registered();
  const entry = (bytes: number) => {
    const empty = JSON.stringify({ body: "", date: "2026-11-21" }).length;
    return { body: "x".repeat(bytes - empty), date: "2026-11-21" };
  };
  const log_entries = { entity: "log_entries" };
  const { accepted, rejected } = await push(ann, "phone", [
    upsert("fits", entry(65_536), log_entries),
    upsert("over", entry(65_537), log_entries),
    upsert("far-over", { ...entry(70_000), mood: 9 }, log_entries),
    upsert("sealed", { enc: 1, kid: "k", iv: "i", ct: "c".repeat(65_536) }),
  ]);
  expect(accepted).toMatchObject([{ outcome: "applied" }]);
  expect(rejected.map(({ code }) => code)).toEqual([
    "payload_too_large",
    "payload_too_large",
    "payload_too_large",
  ]);
});

test("[SYN-8] an atomic push is taken wholly or not at all", async () => {
  const ann = await registered();
  const good = upsert("a", line("run"));
  const bad = upsert("b", { text: 1 });
  const body = { device_id: "phone", schema_version: 2, atomic: true, mutations: [good, bad] };
  const refused = await ann.post("/sync/push", body);
  expect(refused.status).toBe(409);
  expect(refused.error!.code).toBe("BATCH_REJECTED");
  expect(refused.error!.details).toMatchObject([{ path: "mutations.1", code: "invalid_payload" }]);
  const alike = { ...body, mutations: [good, { ...good, payload: line("x") }, {}, bad, {}] };
  const { details } = (await ann.post("/sync/push", alike)).error!;
  expect(details.map(({ path }) => path)).toEqual([1, 2, 3, 4].map((n) => `mutations.${n}`));
  expect((await pull(ann)).latest_version).toBe(0);
  const taken = await push(ann, "phone", [good, upsert("b", line("x"))], { atomic: true });
  expect(taken.accepted.map(({ version, duplicate }) => [version, duplicate])).toEqual([
    [1, undefined],
    [2, undefined],
  ]);
});

test("[SYN-9] a push is answered with the clock's skew and whether others were there before", async () => {
  const ann = await registered();
  const sent_at = new Date(Date.now() - 3_600_000).toISOString();
  const first = await push(ann, "phone", [upsert("a", line("x"))], { sent_at });
  expect(first.clock_skew_ms).toBeGreaterThanOrEqual(3_600_000);
  expect(first.clock_skew_ms).toBeLessThan(3_660_000);
  expect(first.pull_required).toBe(false);
  expect((await push(ann, "phone", [upsert("b", line("x"))])).pull_required).toBe(false);
  const other = await push(ann, "tablet", [upsert("c", line("x"))]);
  expect(other.pull_required).toBe(true);
  expect((await push(ann, "tablet", [], { client_version: 2 })).pull_required).toBe(false);
});

test("[SYN-10] a push of another epoch, of too old an app or of too much is refused as a whole", async () => {
  const ann = await registered();
  const code = async (more: Record<string, unknown>, mutations: unknown[] = []) => {
    const answer = await ann.post("/sync/push", { device_id: "phone", mutations, ...more });
    return [answer.status, answer.error?.code];
  };
  expect(await code({ epoch: "another" })).toEqual([409, "EPOCH_MISMATCH"]);
  expect(await code({ schema_version: 0 })).toEqual([426, "SCHEMA_TOO_OLD"]);
  const many = Array.from({ length: 501 }, () => upsert("a", line("x")));
  expect(await code({}, many)).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  expect(await code({}, ["x".repeat(1024 * 1024)])).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  expect(await code({ device_id: "server:import" })).toEqual([422, "VALIDATION_ERROR"]);
  expect(await code({ epoch: (await pull(ann)).epoch })).toEqual([200, undefined]);
});

test("[SYN-11] the user's sockets hear of a change before the push is answered", async () => {
  const ann = await registered();
  const socket = await ann.connect();
  await socket.hears("connected");
  socket.say({ event: "resume", data: { hub_seq: 0 } });
  await socket.hears("resumed");
  await push(ann, "phone", [upsert("a", line("run"))]);
  expect(await socket.hears("sync.changed")).toEqual({ version: 1, open_conflicts: 0 });
  await push(ann, "phone", [upsert("a", line("run"))]);
  await push(ann, "phone", [upsert("b", line("run"))]);
  expect(await socket.hears("sync.changed")).toEqual({ version: 2, open_conflicts: 0 });
});

test("[SYN-12] a client that knows only what the seed names can sync", async () => {
  const ann = await registered();
  const id = newId();
  const mutations = [
    { id, entity: "settings", entity_id: "theme", op: "upsert", payload: { value: "dark" } },
  ];
  const answer = await ann.post("/sync/push", { device_id: "web", mutations });
  expect(answer.status).toBe(200);
  const pulled = await ann.post("/sync/pull", { client_version: 0 });
  expect(pulled.data).toMatchObject({
    changes: [{ entity: "settings", entity_id: "theme", payload: { value: "dark" }, version: 1 }],
    latest_version: 1,
  });
});

test("[SYN-56] a push is taken though the user's sockets cannot be reached", async () => {
  const ann = await registered();
  const mend = breakRelayTo(ann);
  const { accepted } = await push(ann, "phone", [upsert("a", line("x"))]);
  mend();
  expect(accepted).toMatchObject([{ outcome: "applied", version: 1 }]);
  expect(await rows(ann)).toEqual({ a: line("x") });
});
