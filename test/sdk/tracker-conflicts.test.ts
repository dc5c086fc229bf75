import { expect, test } from "vitest";

import { sharedServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { until } from "#test/sdk/until";

const server = sharedServer();

const RUN = { date: "2026-03-02", text: "Run before work" };

/** Two devices that have made different things of the same rows, offline. The tablet is the later. */
async function disagreement(ids = ["monday"]): Promise<{ ana: Handheld; tablet: Handheld }> {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await ana.tracker.batch((edits) => {
    for (const id of ids) edits.put("mechanism", id, RUN);
  });
  await ana.tracker.syncNow();
  await until(tablet.tracker.rows("mechanism"), (rows) => rows.size === ids.length);
  for (const device of [ana, tablet]) device.offline();
  for (const id of ids) {
    await ana.tracker.patch("mechanism", id, { text: "Ana's phone", rating: 1 });
    await tablet.tracker.patch("mechanism", id, { text: "Ana's tablet" });
  }
  await ana.back();
  await tablet.back();
  await until(ana.tracker.conflicts, (open) => open.length === ids.length);
  await until(tablet.tracker.conflicts, (open) => open.length === ids.length);
  return { ana, tablet };
}

test("[SYC-30] two devices that were offline at once agree in the end, and what lost is shown to be decided", async () => {
  const { ana, tablet } = await disagreement();
  const merged = { ...RUN, text: "Ana's tablet", rating: 1 };
  for (const device of [ana, tablet]) {
    await device.shows("mechanism", { monday: merged });
    await device.agrees();
    expect(device.tracker.state.value.open_conflicts).toBe(1);
  }
  const [conflict] = ana.tracker.conflicts.value;
  expect(conflict).toMatchObject({ entity: "mechanism", entity_id: "monday", fields: ["text"] });
  expect(conflict?.versions.map(({ role, payload }) => [role, payload?.["text"]])).toEqual([
    ["winner", "Ana's tablet"],
    ["loser", "Ana's phone"],
  ]);
  tablet.offline();
  tablet.restart();
  await until(tablet.tracker.conflicts, (open) => open.length === 1);
});

test("[SYC-31] what lost can be brought back, on all devices, and then nothing is open any more", async () => {
  const { ana, tablet } = await disagreement();
  await ana.tracker.resolve(ana.tracker.conflicts.value[0]?.id ?? "", "loser");
  expect(ana.rows("mechanism")["monday"]).toMatchObject({ text: "Ana's phone", rating: 1 });
  expect(ana.tracker.conflicts.value).toEqual([]);
  await until(tablet.tracker.conflicts, (open) => open.length === 0);
  await tablet.shows("mechanism", ana.rows("mechanism"));
  await tablet.agrees();
});

test("[SYC-31] a third version can be made of both, also when the answer gets lost", async () => {
  const { ana, tablet } = await disagreement();
  ana.wire.lose(`/sync/conflicts/${ana.tracker.conflicts.value[0]?.id}/resolve`, "answer");
  const both = { ...RUN, text: "Phone and tablet" };
  await ana.tracker.resolve(ana.tracker.conflicts.value[0]?.id ?? "", "merged", both);
  await ana.shows("mechanism", { monday: both });
  await tablet.shows("mechanism", { monday: both });
  await tablet.agrees();
  expect((await tablet.client.rest.GET("/api/v1/sync/conflicts")).conflicts).toEqual([]);
});

test("[SYC-31] one that another device has decided otherwise is not decided twice", async () => {
  const { ana, tablet } = await disagreement();
  const id = ana.tracker.conflicts.value[0]?.id ?? "";
  await ana.tracker.resolve(id, "winner");
  await expect(tablet.tracker.resolve(id, "loser")).rejects.toMatchObject({
    code: "ALREADY_RESOLVED",
  });
  expect(tablet.tracker.conflicts.value).toEqual([]);
  await tablet.agrees();
});

test("[SYC-31] without a network nothing is decided, and the caller learns why", async () => {
  const { ana } = await disagreement();
  ana.offline();
  const decided = ana.tracker.resolve(ana.tracker.conflicts.value[0]?.id ?? "", "loser");
  await expect(decided).rejects.toMatchObject({ code: "OFFLINE" });
  expect(ana.tracker.conflicts.value).toHaveLength(1);
});

test("[SYC-32] all that is open can be decided alike", async () => {
  const { ana, tablet } = await disagreement(["monday", "tuesday", "wednesday"]);
  await tablet.tracker.resolveAll("loser");
  expect(Object.values(tablet.rows("mechanism")).map(({ text }) => text)).toEqual(
    Array.from({ length: 3 }, () => "Ana's phone"),
  );
  await until(ana.tracker.state, ({ open_conflicts }) => open_conflicts === 0);
  await ana.shows("mechanism", tablet.rows("mechanism"));
  await ana.agrees();
});
