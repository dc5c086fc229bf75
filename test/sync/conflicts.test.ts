import { expect, test } from "vitest";

import { type Person, registered } from "#test/support/people";
import {
  bothEdit,
  conflicts,
  line,
  patch,
  pull,
  push,
  remove,
  rows,
  upsert,
} from "#test/support/trackers";

const HOUR = 3_600_000;
const ago = (ms: number) => Date.now() - ms;

test("[SYN-23] edits of different fields merge, and nobody is bothered", async () => {
  const ann = await registered();
  const { id, answer } = await bothEdit(ann, [{ text: "run" }], [{ done: true }]);
  expect(answer).toMatchObject({
    outcome: "merged",
    row: { payload: line("run", { done: true }) },
  });
  expect(await rows(ann)).toEqual({ [id]: line("run", { done: true }) });
  expect((await conflicts(ann, "?status=all")).conflicts).toEqual([]);
});

test("[SYN-23] two devices that do the same do not disagree", async () => {
  const ann = await registered();
  const { answer } = await bothEdit(ann, [{ text: "run" }], [{ text: "run" }]);
  expect(answer).toMatchObject({ outcome: "noop", version: null });
  expect((await conflicts(ann, "?status=all")).conflicts).toEqual([]);
});

test("[SYN-24] a device never conflicts with itself, however its edits are sent", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("0"))]);
  await push(ann, "phone", [
    upsert("a", line("1"), { base_version: 1 }),
    upsert("a", line("2"), { base_version: 1 }),
  ]);
  const { accepted } = await push(ann, "phone", [upsert("a", line("3"), { base_version: 1 })]);
  expect(accepted[0]!.outcome).toBe("applied");
  expect((await conflicts(ann, "?status=all")).conflicts).toEqual([]);
});

test("[SYN-25] a value that was changed and changed back offline ends up as it was", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("0"))]);
  await push(ann, "tablet", [upsert("a", line("0", { done: true }))], { client_version: 1 });
  await push(ann, "phone", [
    upsert("a", line("1"), { base_version: 1 }),
    upsert("a", line("0"), { base_version: 1 }),
  ]);
  expect(await rows(ann)).toEqual({ a: line("0", { done: true }) });
});

test("[SYN-25] so does one whose first change had been made by another device already", async () => {
  const ann = await registered();
  await push(ann, "tablet", [upsert("a", line("0"))]);
  await push(ann, "tablet", [upsert("a", line("1"))], { client_version: 1 });
  const first = await push(ann, "phone", [upsert("a", line("1"), { base_version: 1 })]);
  expect(first.accepted[0]!.outcome).toBe("noop");
  await push(ann, "phone", [upsert("a", line("0"), { base_version: 1 })]);
  expect(await rows(ann)).toEqual({ a: line("0") });
});

test("[SYN-26] what is overwritten unseen is kept, with who wrote it and when", async () => {
  const ann = await registered();
  const { id, answer } = await bothEdit(
    ann,
    [{ text: "run" }, { client_timestamp: ago(60_000) }],
    [{ text: "swim" }, { client_timestamp: ago(0) }],
  );
  expect(answer).toMatchObject({ outcome: "conflict", version: 3 });
  const [conflict] = (await conflicts(ann)).conflicts;
  expect(conflict).toMatchObject({
    id: answer.conflict_id,
    entity: "top3",
    entity_id: id,
    fields: ["text"],
    status: "open",
    reason: "close",
    version: 3,
    current: { payload: line("swim", { done: false }), version: 3 },
    versions: [
      { role: "winner", payload: { text: "swim" }, device_id: "tablet", version: 3 },
      { role: "loser", payload: { text: "run" }, device_id: "phone", version: 2, deleted: false },
    ],
  });
  expect((await pull(ann)).open_conflicts).toBe(1);
});

test("[SYN-26] what was edited long before is kept aside, unless it won over something newer", async () => {
  const ann = await registered();
  const early = { client_timestamp: ago(3 * HOUR) };
  const late = { client_timestamp: ago(HOUR) };
  const lww = await bothEdit(ann, [{ text: "old" }, early], [{ text: "new" }, late]);
  expect((await conflicts(ann)).conflicts).toEqual([]);
  const auto = (await conflicts(ann, "?status=auto")).conflicts;
  expect(auto).toMatchObject([{ id: lww.answer.conflict_id, reason: "lww", status: "auto" }]);
  const inverted = await bothEdit(ann, [{ text: "new" }, late], [{ text: "old" }, early]);
  const open = (await conflicts(ann)).conflicts;
  expect(open).toMatchObject([{ id: inverted.answer.conflict_id, reason: "inverted" }]);
});

test("[SYN-27] a clock that is wrong is put right by when its device said that it sent", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("0"))]);
  const wrong = 5 * 24 * HOUR;
  const send = (device: string, text: string, off: number) =>
    push(ann, device, [upsert("a", line(text), { base_version: 1, client_timestamp: ago(-off) })], {
      sent_at: ago(-off),
    });
  await send("phone", "1", -wrong);
  await send("tablet", "2", wrong);
  const [conflict] = (await conflicts(ann)).conflicts;
  expect(conflict!.reason).toBe("close");
  for (const { edited_at } of conflict!.versions) {
    expect(Math.abs(Date.parse(edited_at) - Date.now())).toBeLessThan(60_000);
  }
});

test("[SYN-27] no clock is so wrong that its edits are refused, or told with a time that is none", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("0"))]);
  const clocks = [-1, -9e15, 9e15, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59+14:00"];
  for (const [i, client_timestamp] of clocks.entries()) {
    const edit = upsert("a", line(`by ${i}`), { base_version: 1, client_timestamp });
    const sent_at = clocks.at(-1 - i);
    expect((await push(ann, `device-${i}`, [edit], { sent_at })).rejected).toEqual([]);
  }
  const found = (await conflicts(ann, "?status=all")).conflicts;
  expect(found.flatMap(({ versions }) => versions.slice(1))).toHaveLength(clocks.length - 1);
});

test("[SYN-28] a row has one open conflict, which later overwrites join", async () => {
  const ann = await registered();
  const { id, base_version } = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const third = upsert(id, line("3", { done: true }), { base_version });
  const fourth = upsert(id, line("4", { position: "b" }), { base_version });
  await push(ann, "watch", [third]);
  await push(ann, "laptop", [fourth]);
  const open = (await conflicts(ann)).conflicts;
  expect(open).toHaveLength(1);
  expect(open[0]!.versions.map(({ role, payload }) => [role, payload!["text"]])).toEqual([
    ["winner", "4"],
    ["loser", "1"],
    ["loser", "2"],
    ["loser", "3"],
  ]);
  expect((await pull(ann)).open_conflicts).toBe(1);
});

test("[SYN-29] of a delete and an edit the later one counts, and the other is kept", async () => {
  const ann = await registered();
  const start = line("start");
  await push(ann, "phone", [upsert("a", start), upsert("b", start), upsert("c", start)]);
  await push(ann, "phone", [upsert("a", line("edited")), remove("b")], { client_version: 3 });
  const { accepted } = await push(
    ann,
    "tablet",
    [remove("a"), upsert("b", line("edited")), remove("b"), remove("c")].map((m) => ({
      ...m,
      base_version: 3,
    })),
  );
  expect(accepted.map(({ outcome }) => outcome)).toEqual([
    "conflict",
    "conflict",
    "applied",
    "applied",
  ]);
  expect(accepted[1]!.version).toBe(7);
  const found = (await conflicts(ann)).conflicts.toReversed();
  expect(found.map(({ fields, versions }) => [fields, versions[1]!.deleted])).toEqual([
    [["text"], false],
    [["text"], true],
  ]);
  expect(found[0]!.versions[1]!.payload).toEqual(line("edited"));
  expect(await rows(ann)).toEqual({});
});

test("[SYN-29] an edit that changes nothing does not bring back what was deleted", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("x"))]);
  await push(ann, "phone", [remove("a")]);
  const { accepted } = await push(ann, "tablet", [upsert("a", line("x"), { base_version: 1 })]);
  expect(accepted[0]).toMatchObject({ outcome: "noop", row: { op: "delete", version: 2 } });
});

test("[SYN-29] a delete may say that nothing shall be left; an upsert may not", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("x"))]);
  const { accepted, rejected } = await push(ann, "phone", [
    remove("a", { payload: null }),
    { ...upsert("b", line("x")), payload: null },
    { ...remove("b"), payload: {} },
  ]);
  expect(accepted).toMatchObject([{ outcome: "applied", version: 2 }]);
  expect(rejected.map(({ code }) => code)).toEqual(["invalid_mutation", "invalid_mutation"]);
});

test("[SYN-30] a field that is left out is removed, if the app knows that there is one", async () => {
  const ann = await registered();
  const full = line("x", { done: true, block_id: "b1" });
  await push(ann, "phone", [upsert("a", full), upsert("b", full)]);
  const older = { client_version: 2, schema_version: 1 };
  const { accepted } = await push(ann, "phone", [upsert("a", line("y"))], older);
  expect(accepted[0]!.row!.payload).toEqual(line("y", { block_id: "b1" }));
  await push(ann, "phone", [upsert("b", line("y"))], { client_version: 2 });
  expect((await rows(ann))["b"]).toEqual(line("y"));
});

test("[SYN-30] a patch changes what it names, removes what it says is null, and is checked as a row", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("x", { done: true }))]);
  await push(ann, "tablet", [patch("a", { text: "y", done: null }, { base_version: 1 })]);
  await push(ann, "phone", [patch("a", { position: "b" }, { base_version: 1 })]);
  expect((await rows(ann))["a"]).toEqual(line("y", { position: "b" }));
  const { rejected } = await push(ann, "phone", [patch("a", { text: null })]);
  expect(rejected).toMatchObject([{ code: "invalid_payload", fields: [{ path: "text" }] }]);
  const theme = upsert("theme", { value: "dark" }, { entity: "settings" });
  await push(ann, "phone", [theme, patch("theme", { value: null }, { entity: "settings" })]);
  expect((await rows(ann))["theme"]).toEqual({ value: null });
});

test("[SYN-31] what an older app sends is brought up to date, and a newer one waits for the server", async () => {
  const ann = await registered();
  const program = { name: "Split", days: ["Push", { name: "Pull" }] };
  const mutation = upsert("p", program, { entity: "workout_programs" });
  expect((await push(ann, "phone", [mutation])).rejected[0]!.code).toBe("invalid_payload");
  const again = { ...mutation, id: "again" };
  const { accepted } = await push(ann, "phone", [again], { schema_version: 1 });
  expect(accepted[0]!.outcome).toBe("applied");
  expect((await rows(ann))["p"]).toEqual({
    name: "Split",
    days: [{ name: "Push" }, { name: "Pull" }],
  });
  const { rejected } = await push(ann, "phone", [upsert("q", line("x"))], { schema_version: 3 });
  expect(rejected).toMatchObject([{ code: "schema_too_new", retryable: true }]);
});

test("[SYN-32] a client that wants to merge by itself is refused with what the row is", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("0")), upsert("b", line("0"))]);
  await push(ann, "phone", [upsert("a", line("1")), upsert("b", line("1"))], { client_version: 2 });
  const mine = upsert("a", line("2"), { base_version: 2, seq: 1 });
  const apart = upsert("b", line("0", { done: true }), { base_version: 2, seq: 2 });
  const reject = { on_conflict: "reject" };
  const { accepted, rejected } = await push(ann, "tablet", [mine, apart], reject);
  expect(rejected).toMatchObject([
    {
      id: mine.id,
      code: "conflict",
      retryable: false,
      current: { payload: line("1"), version: 3 },
    },
  ]);
  expect(accepted[0]!.outcome).toBe("merged");
  await push(ann, "phone", [upsert("a", line("9"))], { client_version: 5 });
  const again = await push(ann, "tablet", [mine], reject);
  expect(again.rejected).toMatchObject([{ code: "conflict", current: { payload: line("9") } }]);
  expect((await pull(ann, { device_id: "tablet" })).last_seq).toBe(2);
  expect((await conflicts(ann, "?status=all")).conflicts).toEqual([]);
});

test("[SYN-33] what a client encrypted is one value", async () => {
  const ann = await registered();
  const sealed = (ct: string) => ({ enc: 1, kid: "k1", iv: "AAAA", ct });
  await push(ann, "phone", [upsert("a", sealed("AAAA"))]);
  await push(ann, "phone", [upsert("a", sealed("BBBB"))], { client_version: 1 });
  const edit = upsert("a", sealed("CCCC"), { base_version: 1 });
  expect((await push(ann, "tablet", [edit])).accepted[0]!.outcome).toBe("conflict");
  expect((await conflicts(ann)).conflicts).toMatchObject([{ fields: ["*"] }]);
  const { rejected } = await push(ann, "phone", [
    upsert("b", { ...sealed("CCCC"), extra: 1 }),
    patch("a", { text: "x" }),
  ]);
  expect(rejected.map(({ code }) => code)).toEqual(["invalid_payload", "invalid_payload"]);
  const own = sealed("written in a way of its own.");
  await push(ann, "phone", [upsert("b", own)]);
  expect(await rows(ann)).toEqual({ a: sealed("CCCC"), b: own });
});

const choose = (person: Person, id: string, body: Record<string, unknown>) =>
  person.post(`/sync/conflicts/${id}/resolve`, {
    mutation_id: crypto.randomUUID(),
    device_id: "phone",
    ...body,
  });

test("[SYN-34] a conflict is resolved once; the same again changes nothing, something else is refused", async () => {
  const ann = await registered();
  const { id, answer } = await bothEdit(ann, [{ text: "run" }], [{ text: "swim" }]);
  const conflict = answer.conflict_id!;
  const choice = { choice: "loser", mutation_id: "decision" };
  const first = await choose(ann, conflict, choice);
  expect(first.data).toMatchObject({
    conflict: { status: "resolved", current: { version: 4, payload: { text: "run" } } },
    accepted: { id: "decision", version: 4, outcome: "applied" },
  });
  const again = await choose(ann, conflict, choice);
  expect(again.data).toMatchObject({ duplicate: true, accepted: { version: 4, duplicate: true } });
  const other = await choose(ann, conflict, { choice: "winner" });
  expect([other.status, other.error?.code]).toEqual([409, "ALREADY_RESOLVED"]);
  expect((await rows(ann))[id]).toEqual(line("run", { done: false }));
  expect(await pull(ann)).toMatchObject({ open_conflicts: 0, latest_version: 4 });
  expect((await conflicts(ann, "?status=resolved")).conflicts).toHaveLength(1);
  expect((await choose(ann, "nothing", choice)).status).toBe(404);
});

test("[SYN-34] a conflict can be resolved for what won, for any that lost, or for a third", async () => {
  const ann = await registered();
  const kept = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const won = await choose(ann, kept.answer.conflict_id!, { choice: "winner" });
  expect(won.data).toMatchObject({ accepted: { outcome: "noop", version: null } });
  const mixed = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const payload = line("1 and 2");
  await choose(ann, mixed.answer.conflict_id!, { choice: "merged", payload });
  const of = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  await push(ann, "watch", [upsert(of.id, line("3"), { base_version: of.base_version })]);
  const open = await conflicts(ann);
  const { versions } = open.conflicts[0]!;
  await choose(ann, of.answer.conflict_id!, { choice: "loser", version: versions[1]!.version });
  const texts = Object.values(await rows(ann)).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(["1", "1 and 2", "2"]);
  const bad = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const forbidden = JSON.parse('{"__proto__": 1}') as Record<string, unknown>;
  for (const odd of [{ text: 1 }, Object.assign(forbidden, line("x"))]) {
    const asked = { choice: "merged", payload: odd };
    expect((await choose(ann, bad.answer.conflict_id!, asked)).status).toBe(422);
  }
  expect((await pull(ann)).open_conflicts).toBe(1);
});

test("[SYN-60] conflicts come newest first, page by page, and a cursor is one of theirs", async () => {
  const ann = await registered();
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) {
    const { answer } = await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
    ids.unshift(answer.conflict_id!);
  }
  const first = await conflicts(ann, "?limit=2");
  const rest = await conflicts(ann, `?limit=2&cursor=${first.next_cursor}`);
  expect(rest.next_cursor).toBeNull();
  expect([...first.conflicts, ...rest.conflicts].map(({ id }) => id)).toEqual(ids);
  const { status, error } = await ann.get("/sync/conflicts?cursor=zzz");
  expect([status, error?.code]).toEqual([400, "INVALID_CURSOR"]);
});

test("[SYN-35] all open conflicts are resolved at once, and each row is what was chosen", async () => {
  const ann = await registered();
  for (const n of [1, 2, 3]) await bothEdit(ann, [{ text: `lost ${n}` }], [{ text: `won ${n}` }]);
  const { data } = await ann.post("/sync/conflicts/resolve-all", { strategy: "loser" });
  expect(data).toMatchObject({ resolved: 3, open_conflicts: 0, latest_version: 12 });
  const texts = Object.values(await rows(ann)).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(["lost 1", "lost 2", "lost 3"]);
});

test("[SYN-36] history tells what each version replaced, of everything or of one row", async () => {
  const ann = await registered();
  await push(ann, "phone", [upsert("a", line("1")), upsert("b", line("1"))]);
  await push(ann, "tablet", [upsert("a", line("2")), remove("a"), upsert("a", line("3"))], {
    client_version: 2,
  });
  const of = (query: string) => ann.get(`/sync/history${query}`);
  const { data } = await of("?entity=top3&entity_id=a");
  expect(data).toMatchObject({
    history: [
      { version: 5, op: "upsert", previous: null, next: line("3"), device_id: "tablet" },
      { version: 4, op: "delete", previous: line("2"), next: null },
      { version: 3, op: "upsert", previous: line("1"), next: line("2") },
      { version: 1, op: "upsert", previous: null, next: line("1"), device_id: "phone" },
    ],
    next_cursor: null,
  });
  const first = await of("?limit=3");
  expect(first.data).toMatchObject({
    history: [{ version: 5 }, { version: 4 }, { version: 3 }],
    next_cursor: "3",
  });
  const second = await of("?limit=3&before=3");
  expect(second.data).toMatchObject({ history: [{ version: 2 }, { version: 1 }] });
  expect((await of("?entity_id=a")).status).toBe(422);
});

test("[SYN-37] undoing a version makes the row what it was, by a new version", async () => {
  const ann = await registered();
  const first = upsert("a", line("1"));
  await push(ann, "phone", [first, upsert("a", line("2")), upsert("b", line("1"))]);
  const undo = (body: Record<string, unknown>) => ann.post("/sync/undo", body);
  expect((await undo({ version: 2 })).data).toMatchObject({
    accepted: { version: 4, outcome: "applied", row: { payload: line("1") } },
  });
  expect((await undo({ version: 2 })).data).toMatchObject({
    accepted: { version: null, outcome: "noop" },
  });
  const late = await undo({ mutation_id: first.id });
  expect([late.status, late.error?.code]).toEqual([409, "ROW_CHANGED"]);
  await undo({ mutation_id: first.id, force: true });
  expect(await rows(ann)).toEqual({ b: line("1") });
  expect((await undo({ version: 99 })).status).toBe(404);
  expect((await undo({})).status).toBe(422);
});

test("[SYN-38] the status tells versions, counts and limits", async () => {
  const ann = await registered();
  await bothEdit(ann, [{ text: "1" }], [{ text: "2" }]);
  const { data } = await ann.get("/sync/status");
  expect(data).toMatchObject({
    latest_version: 3,
    horizon: 0,
    schema_version: 2,
    counts: { top3: 1 },
    rows: { used: 1 },
    open_conflicts: 1,
    devices: 2,
    last_snapshot_version: null,
  });
});
