import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { sharedServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { ReactApp } from "#test/sdk/react-app";
import { codeFor } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";

const server = sharedServer();
let app: ReactApp;
let ana: Handheld;

const PATIENCE = { timeout: 15_000, interval: 30 };
const RUN = { date: "2026-03-02", text: "Run before work" };

beforeAll(async () => {
  app = await ReactApp.open(server.url);
});

afterAll(() => ana.client.close());

test("[SYC-60] useEntity shows the rows and edits them, useSync tells how things stand", async () => {
  ana = await Handheld.of(server.url);
  const session = await app.mount({ name: "session", hook: "useSession" });
  const rows = await app.mount({ name: "rows", hook: "useEntity" });
  const sync = await app.mount({ name: "sync", hook: "useSync" });
  expect(await sync.value()).toMatchObject({ status: "paused", waiting: 0 });
  await session.call("requestCode", ana.phone);
  await session.call("signIn", ana.phone, await codeFor(server.url, ana.phone));
  await ana.tracker.put("mechanism", "monday", RUN);
  await vi.waitFor(
    async () => expect((await rows.value()).rows).toEqual([["monday", RUN]]),
    PATIENCE,
  );
  await rows.call("patch", "monday", { rating: 4 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 4 } });
  await rows.call("put", "tuesday", RUN);
  await sync.call("undo");
  await rows.call("remove", "monday");
  await sync.call("syncNow");
  expect(await sync.value()).toMatchObject({ status: "idle", waiting: 0, rejected: 0 });
  await ana.shows("mechanism", {});
});

test("[SYC-60] useRejected shows what was refused, useConflicts what is to be decided", async () => {
  ana.restart();
  const rows = await app.mount({ name: "rows", hook: "useEntity" });
  const sync = await app.mount({ name: "sync", hook: "useSync" });
  const refused = await app.mount({ name: "rejected", hook: "useRejected" });
  const conflicts = await app.mount({ name: "conflicts", hook: "useConflicts" });
  await rows.call("put", "bad", { text: "No date" });
  await sync.call("syncNow");
  const [one] = (await refused.value()).rejected;
  expect(one).toMatchObject({ entity_id: "bad", code: "invalid_payload" });
  await refused.call("discard", one?.id);
  expect((await refused.value()).rejected).toEqual([]);

  await ana.tracker.put("mechanism", "monday", RUN);
  await vi.waitFor(async () => expect((await rows.value()).rows).toHaveLength(1), PATIENCE);
  ana.offline();
  await ana.tracker.patch("mechanism", "monday", { rating: 1 });
  await rows.call("patch", "monday", { rating: 5 });
  await sync.call("syncNow");
  await ana.back();
  await vi.waitFor(async () => {
    expect((await conflicts.value()).conflicts).toHaveLength(1);
    expect(await sync.value()).toMatchObject({ open_conflicts: 1 });
  }, PATIENCE);
  const [conflict] = (await conflicts.value()).conflicts;
  await conflicts.call("resolve", conflict?.id, "loser");
  expect((await conflicts.value()).conflicts).toEqual([]);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 5 } });
});

test("[SYC-61] an edit is on the page in the turn that makes it", async () => {
  await app.mount({ name: "tracker", hook: "useTracker" });
  await app.mount({ name: "rows", hook: "useEntity" });
  const shown = await app.tab.evaluate(async (row) => {
    const tracker = Object(window.page.seen["tracker"]?.value);
    const isThere = () =>
      Object(window.page.seen["rows"]?.value).rows.some(([id]: [string]) => id === "at-once");
    const edit = tracker.put("mechanism", "at-once", row);
    // React's own microtask, which was queued by the edit, is before this one.
    await Promise.resolve();
    const found = isThere();
    await edit;
    await tracker.undo();
    await tracker.syncNow();
    return found;
  }, RUN);
  expect(shown).toBe(true);
});

test("[SYC-60] a component renders again for the rows that it shows, not for others, and nothing complains", async () => {
  ana.restart();
  await app.mount({ name: "tracker", hook: "useTracker" });
  const quiet = await app.mount({ name: "quiet", hook: "useEntity" });
  await vi.waitFor(async () => expect((await quiet.value()).rows).toHaveLength(1), PATIENCE);
  const before = await quiet.renders();
  const seen = () =>
    app.tab.evaluate(async () => {
      const tracker = Object(window.page.seen["tracker"]?.value);
      return tracker.rows("settings").value.get("theme")?.value;
    });
  await ana.tracker.put("settings", "theme", { value: "dark" });
  await vi.waitFor(async () => expect(await seen()).toBe("dark"), PATIENCE);
  expect(await quiet.renders()).toBe(before);
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  expect(app.errors).toEqual([]);
});
