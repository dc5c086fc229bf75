import { afterEach, expect, test, vi } from "vitest";

import { sharedServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { newPhone } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";

const server = sharedServer();

afterEach(() => vi.unstubAllGlobals());

const RUN = { date: "2026-03-02", text: "Run before work" };
const READ = { date: "2026-03-03", text: "Read ten pages" };

/** One more tab on the same storage. */
const tabOf = (ana: Handheld) => ana.another({ storage: ana.storage });

test("[SYC-40] tabs that share a storage show the same at once, also offline", async () => {
  const ana = await Handheld.of(server.url);
  const tab = await tabOf(ana);
  for (const one of [ana, tab]) one.offline();
  await ana.tracker.put("mechanism", "monday", RUN);
  await tab.shows("mechanism", { monday: RUN });
  await tab.tracker.patch("mechanism", "monday", { rating: 2 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 } });
  await until(ana.tracker.state, ({ waiting }) => waiting === 2);
  await ana.tracker.undo();
  await tab.shows("mechanism", { monday: RUN });
  await tab.back();
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  await tab.agrees();
});

test("[SYC-41] tabs sync one at a time as one device: each edit is sent once, under one number", async () => {
  const ana = await Handheld.of(server.url);
  const tab = await tabOf(ana);
  const edits = Array.from({ length: 20 }, async (_, n) => {
    const one = n % 2 === 0 ? ana : tab;
    await one.tracker.put("mechanism", `row-${n}`, { ...RUN, text: `Entry ${n}` });
    await one.tracker.syncNow();
  });
  await Promise.all(edits);
  await ana.agrees();
  await tab.agrees();
  const pushes = [ana, tab].flatMap(({ wire }) =>
    wire.bodies("/sync/push", (body) => JSON.parse(body)),
  );
  expect(new Set(pushes.map(({ device_id }) => device_id)).size).toBe(1);
  const seqs = pushes.flatMap(({ mutations }) => mutations.map(({ seq }: { seq: number }) => seq));
  expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test("[SYC-41] what a closed tab had to send another one sends", async () => {
  const ana = await Handheld.of(server.url);
  const tab = await tabOf(ana);
  tab.offline();
  await tab.tracker.put("mechanism", "monday", RUN);
  tab.client.close();
  await ana.tracker.syncNow();
  await ana.shows("mechanism", { monday: RUN });
  await ana.agrees();
});

test("[SYC-41] where there are no locks, what comes late from one tab undoes nothing that another has fetched", async () => {
  vi.stubGlobal("navigator", undefined);
  const ana = await Handheld.of(server.url);
  const tab = await tabOf(ana);
  const tablet = await ana.another();
  const rows = ana.tracker.rows("mechanism");
  const seen = new Set<unknown>();
  for (const one of [ana, tab]) one.offline();
  await tablet.tracker.put("mechanism", "monday", RUN);
  await tablet.tracker.syncNow();
  for (const one of [ana, tab]) one.wire.heal();
  const release = ana.wire.hold("/sync/pull");
  const late = ana.tracker.syncNow();
  await vi.waitUntil(() => ana.wire.asked.at(-1)?.path === "/sync/pull");
  await tablet.tracker.put("mechanism", "monday", READ);
  await tablet.tracker.syncNow();
  await tab.tracker.syncNow();
  await ana.shows("mechanism", { monday: READ });
  rows.subscribe(() => seen.add(rows.value.get("monday")?.text));
  release();
  await late;
  expect([...seen]).not.toContain(RUN.text);
  await ana.agrees();
});

test("[SYC-42] signing out empties the tracker; that something still waits can be told before", async () => {
  const ana = await Handheld.of(server.url);
  ana.offline();
  await ana.tracker.put("mechanism", "monday", RUN);
  expect(ana.tracker.state.value.waiting).toBe(1);
  await ana.client.session.signOut();
  await until(ana.tracker.rows("mechanism"), (rows) => rows.size === 0);
  expect(ana.tracker.state.value).toMatchObject({ status: "paused", waiting: 0 });
  expect(await ana.storage.list({ from: "", to: "\uFFFF" })).toEqual([]);
  const edit = ana.tracker.put("mechanism", "monday", RUN);
  await expect(edit).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
});

test("[SYC-42] edits stay with their user: a session that ended elsewhere keeps them, nobody else sends them", async () => {
  const ana = await Handheld.of(server.url);
  ana.offline();
  await ana.tracker.put("mechanism", "monday", RUN);
  ana.wire.heal();
  const tablet = await ana.another();
  ana.offline();
  await tablet.client.rest.POST("/api/v1/auth/logout-all");
  ana.wire.heal();
  await ana.tracker.syncNow().catch(() => undefined);
  await until(ana.client.session.state, ({ status }) => status === "signed-out");
  await ana.signIn();
  await ana.shows("mechanism", { monday: RUN });
  await ana.agrees();

  ana.offline();
  await ana.tracker.put("mechanism", "tuesday", READ);
  await ana.client.session.signOut();
  const ben = await Handheld.of(server.url, { storage: ana.storage, phone: newPhone() });
  expect(ben.all()).toEqual({});
  await ben.agrees();
});
