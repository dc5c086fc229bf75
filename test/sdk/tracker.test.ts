import { expect, test } from "vitest";

import { memoryStorage, type Storage } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import type { Edits } from "#sdk/sync";
import { Handheld } from "#test/sdk/handheld";
import { until } from "#test/sdk/until";

const server = sharedServer();

const RUN = { date: "2026-03-02", text: "Run before work" };
const READ = { date: "2026-03-03", text: "Read ten pages" };

test("[SYC-1] an edit shows at once, is there on one's other devices, and waits no longer", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  const written = ana.tracker.put("mechanism", "monday", RUN);
  expect(ana.rows("mechanism")).toEqual({ monday: RUN });
  expect(ana.tracker.state.value.waiting).toBe(1);
  await written;
  await tablet.shows("mechanism", { monday: RUN });
  await until(ana.tracker.state, ({ waiting, status }) => waiting === 0 && status === "idle");
  await tablet.tracker.patch("mechanism", "monday", { rating: 4 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 4 } });
  await ana.tracker.patch("mechanism", "monday", { rating: null });
  await tablet.shows("mechanism", { monday: RUN });
  await ana.tracker.remove("mechanism", "monday");
  await tablet.shows("mechanism", {});
  await ana.agrees();
  await tablet.agrees();
});

test("[SYC-2] what is edited offline shows, outlives the app, and is sent in its order", async () => {
  const ana = await Handheld.of(server.url);
  ana.offline();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly" });
  await ana.tracker.put("mechanism", "tuesday", READ);
  await ana.tracker.remove("mechanism", "tuesday");
  ana.restart();
  await ana.shows("mechanism", { monday: { ...RUN, text: "Run slowly" } });
  expect(ana.tracker.state.value.waiting).toBe(4);
  await ana.back();
  await ana.agrees();
  const sent = mutationsOf(ana).slice(-4);
  expect(sent.map(({ seq, op }) => [seq, op])).toEqual([
    [1, "upsert"],
    [2, "upsert"],
    [3, "upsert"],
    [4, "delete"],
  ]);
});

test("[SYC-2] however often an edit is sent, it is sent the same", async () => {
  const ana = await Handheld.of(server.url);
  ana.wire.lose("/sync/push", "request");
  ana.wire.lose("/sync/push", "answer", 2);
  await ana.tracker.put("mechanism", "monday", RUN);
  for (let tries = 0; tries < 3; tries++) await ana.tracker.syncNow().catch(() => undefined);
  ana.restart();
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  const texts = ana.wire.bodies("/sync/push", (body) => JSON.stringify(JSON.parse(body).mutations));
  expect(texts.length).toBeGreaterThan(2);
  expect(new Set(texts).size).toBe(1);
  await ana.agrees();
});

test("[SYC-3] of a row that is there only what changes is sent; what changes nothing is not", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("log_entries", "a", { date: RUN.date, title: "Slept well", mood: 4 });
  await ana.tracker.put("log_entries", "a", { mood: 4, title: "Slept well", date: RUN.date });
  await ana.tracker.put("log_entries", "a", { date: RUN.date, mood: 5 });
  await ana.tracker.remove("log_entries", "never-there");
  await ana.tracker.put("settings", "theme", { value: null });
  await ana.tracker.patch("settings", "theme", { value: null });
  await ana.agrees();
  expect(mutationsOf(ana).map(({ payload, patch }) => patch ?? payload)).toEqual([
    { date: RUN.date, title: "Slept well", mood: 4 },
    { title: null, mood: 5 },
    { value: null },
  ]);
});

test("[SYC-4] an edit says which version its maker saw, and one clock tells when it was made and sent", async () => {
  const ana = await Handheld.of(server.url, { skew: -3_600_000 });
  const tablet = await ana.another();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.syncNow();
  await tablet.shows("mechanism", { monday: RUN });
  tablet.offline();
  await tablet.tracker.patch("mechanism", "monday", { rating: 2 });
  await ana.tracker.patch("mechanism", "monday", { rating: 5 });
  await ana.tracker.syncNow();
  await tablet.back();
  expect(mutationsOf(tablet)[0]).toMatchObject({ base_version: 1, patch: { rating: 2 } });
  expect(mutationsOf(ana).map(({ base_version }) => base_version)).toEqual([0, 1]);
  const { sent_at, mutations } = ana.wire.bodies("/sync/push", (body) => JSON.parse(body)).at(-1);
  expect(sent_at).toBeLessThan(Date.now() - 3_500_000);
  expect(sent_at - mutations[0].client_timestamp).toBeLessThan(60_000);
});

test("[SYC-5] a batch is one action: one group, and each of its edits sees those before it", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.batch((edits) => {
    edits.put("mechanism", "monday", RUN);
    edits.patch("mechanism", "monday", { rating: 3 });
    edits.put("mechanism", "tuesday", READ);
  });
  await ana.agrees();
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 3 }, tuesday: READ });
  const groups = mutationsOf(ana).map(({ group_id }) => group_id);
  expect(groups).toEqual([groups[0], groups[0], groups[0]]);
  expect(groups[0]).toBeTypeOf("string");
});

test("[SYC-5] a batch that cannot be made, or not be written, leaves nothing behind", async () => {
  const storage = memoryStorage();
  let isFull = false;
  const small: Storage = {
    ...storage,
    change: async (keys, decide) => {
      if (isFull) throw new Error("The disk is full");
      await storage.change(keys, decide);
    },
  };
  const ana = await Handheld.of(server.url, { storage: small });
  const half = ana.tracker.batch((edits) => {
    edits.put("mechanism", "monday", RUN);
    edits.patch("mechanism", "never-there", { rating: 3 });
  });
  await expect(half).rejects.toMatchObject({ code: "NOT_FOUND" });
  expect(ana.all()).toEqual({});
  isFull = true;
  const lost = ana.tracker.batch((edits) => {
    edits.put("mechanism", "monday", RUN);
    edits.put("mechanism", "tuesday", READ);
  });
  await expect(lost).rejects.toThrow("The disk is full");
  expect(ana.all()).toEqual({});
  expect(ana.tracker.state.value.waiting).toBe(0);
  isFull = false;
  await ana.agrees();
});

test("[SYC-6] undo takes back one's last action, then the one before it, also offline and after a restart", async () => {
  const ana = await Handheld.of(server.url);
  expect(ana.tracker.state.value.can_undo).toBe(false);
  await ana.tracker.put("mechanism", "monday", RUN);
  expect(ana.tracker.state.value.can_undo).toBe(true);
  await ana.agrees();
  ana.offline();
  await ana.tracker.batch((edits) => {
    edits.patch("mechanism", "monday", { rating: 3 });
    edits.put("mechanism", "tuesday", READ);
    edits.patch("mechanism", "tuesday", { rating: 1 });
  });
  await ana.tracker.remove("mechanism", "monday");
  ana.restart();
  await ana.shows("mechanism", { tuesday: { ...READ, rating: 1 } });
  await ana.tracker.undo();
  expect(ana.rows("mechanism")["monday"]).toEqual({ ...RUN, rating: 3 });
  await ana.back();
  await ana.tracker.undo();
  expect(ana.rows("mechanism")).toEqual({ monday: RUN });
  expect(ana.tracker.state.value.can_undo).toBe(true);
  await Promise.all([ana.tracker.undo(), ana.tracker.undo()]);
  expect(ana.rows("mechanism")).toEqual({});
  expect(ana.tracker.state.value.can_undo).toBe(false);
  await ana.agrees();
});

test("[SYC-6] undo takes back what one changed, and nothing that others have changed since", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.patch("mechanism", "monday", { rating: 1 });
  await tablet.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await tablet.tracker.patch("mechanism", "monday", { text: "Run slowly" });
  await ana.shows("mechanism", { monday: { ...RUN, text: "Run slowly", rating: 1 } });
  await ana.tracker.undo();
  await tablet.shows("mechanism", { monday: { ...RUN, text: "Run slowly" } });
  await expect(ana.tracker.undo()).rejects.toMatchObject({ code: "ROW_CHANGED" });
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, text: "Run slowly" } });
});

test("[SYC-7] what is refused holds nothing up, shows as refused with its reason, and can be mended", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "bad", { date: "someday", text: "Run" });
  await ana.tracker.put("mechanism", "monday", RUN);
  await until(ana.tracker.state, ({ waiting, rejected }) => waiting === 0 && rejected === 1);
  const [refused] = ana.tracker.rejected.value;
  expect(refused).toMatchObject({
    entity: "mechanism",
    entity_id: "bad",
    payload: { date: "someday", text: "Run" },
    code: "invalid_payload",
    retryable: false,
  });
  expect(refused?.fields.map(({ path }) => path)).toEqual(["date"]);
  expect(ana.rows("mechanism")).toEqual({ monday: RUN });
  ana.restart();
  await until(ana.tracker.rejected, (all) => all.length === 1);
  await ana.tracker.put("mechanism", "bad", READ);
  await ana.tracker.discard(refused?.id ?? "");
  expect(ana.tracker.rejected.value).toEqual([]);
  await ana.agrees();
});

test("[SYC-7] a refused edit that is made once more is a new one, on the row as it is now", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  await ana.tracker.patch("mechanism", "monday", { rating: 9 });
  const [refused] = await until(ana.tracker.rejected, (all) => all.length === 1);
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly" });
  await ana.tracker.retry(refused?.id ?? "");
  expect(ana.rows("mechanism")["monday"]).toEqual({ ...RUN, text: "Run slowly", rating: 9 });
  const [again] = await until(
    ana.tracker.rejected,
    ([one]) => one?.id !== refused?.id && one !== undefined,
  );
  expect(again?.payload).toEqual({ ...RUN, text: "Run slowly", rating: 9 });
  expect(ana.rows("mechanism")["monday"]).toEqual({ ...RUN, text: "Run slowly" });
});

test("[SYC-8] what is given is copied, and what can never be sent is refused at once", async () => {
  const ana = await Handheld.of(server.url);
  const given = { ...RUN };
  await ana.tracker.put("mechanism", "monday", given);
  given.text = "Changed by its owner";
  expect(ana.rows("mechanism")).toEqual({ monday: RUN });
  const novel = ana.tracker.put("settings", "novel", { value: "ö".repeat(33_000) });
  await expect(novel).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  const nobody = ana.tracker.patch("mechanism", "never-there", { rating: 1 });
  await expect(nobody).rejects.toMatchObject({ code: "NOT_FOUND" });
  await ana.agrees();
});

test("[SYC-9] what others did since an edit was begun is merged, and nothing of it is overwritten unseen", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await ana.tracker.put("mechanism", "monday", { ...RUN, rating: 1 });
  await ana.tracker.syncNow();
  const { seen } = ana.tracker;
  await tablet.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await tablet.tracker.patch("mechanism", "monday", { text: "Run slowly", rating: 2 });
  await ana.shows("mechanism", { monday: { ...RUN, text: "Run slowly", rating: 2 } });
  const begun = (edits: Edits) => edits.patch("mechanism", "monday", { rating: 3 });
  await ana.tracker.batch(begun, { seen });
  const merged = { monday: { ...RUN, text: "Run slowly", rating: 3 } };
  await tablet.shows("mechanism", merged);
  const [conflict] = await until(ana.tracker.conflicts, ({ length }) => length === 1);
  expect(conflict?.fields).toEqual(["rating"]);
  expect(conflict?.versions.map(({ payload }) => payload?.["rating"])).toEqual([3, 2]);
  expect(ana.rows("mechanism")).toEqual(merged);
});

/** What was ever sent to the server, in its order. */
function mutationsOf({ wire }: Handheld) {
  return wire.bodies("/sync/push", (body) => JSON.parse(body).mutations).flat();
}
