import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

import { expect, test } from "vitest";

import { Pulled, Pushed } from "#contract/sync";
import { SyncHistory } from "#contract/sync-review";
import { Device } from "#test/blackbox/device";
import { freshServer } from "#test/blackbox/server";

const server = await freshServer();
const KILLS = 3;

const mutations = (device_id: string, round: number) =>
  Array.from({ length: 20 }, (_, i) => ({
    id: randomUUID(),
    seq: round * 20 + i + 1,
    entity: "log_entries",
    entity_id: `${device_id}-${i}`,
    op: "upsert",
    payload: { date: "2026-11-21", title: `${device_id} ${round}` },
  }));

/** Sends the same again until it is answered, whatever becomes of the server meanwhile. */
async function insist(device: Device, body: unknown): Promise<Pushed> {
  for (;;) {
    const answer = await device.rest("POST", "/sync/push", body).catch(() => undefined);
    if (answer?.status === 200) return Pushed.parse(answer.data);
    // No condition to wait for: nobody is there.
    await sleep(20);
  }
}

test("[SYN-57] a server that dies while devices push loses nothing and counts nothing twice", async () => {
  const phone = await Device.signIn(server.url);
  const ids: string[] = [];
  const last = new Map<string, string>();
  const died = { times: 0 };
  const run = async (device_id: string) => {
    for (let round = 0; died.times < KILLS; round++) {
      const sent = mutations(device_id, round);
      ids.push(...sent.map(({ id }) => id));
      const { accepted } = await insist(phone, { device_id, schema_version: 2, mutations: sent });
      expect(accepted).toHaveLength(20);
      last.set(device_id, `${device_id} ${round}`);
    }
  };
  const running = Promise.all(["phone", "tablet"].map(run));
  while (died.times < KILLS) {
    await sleep(60);
    await server.kill();
    await server.start();
    died.times++;
  }
  await running;

  const pulled = Pulled.parse(await phone.gets("POST", "/sync/pull", { schema_version: 2 }));
  expect(pulled.latest_version).toBe(ids.length);
  const titles = new Set(pulled.changes.map(({ payload }) => payload!["title"]));
  expect(titles).toEqual(new Set(last.values()));
  const counted: string[] = [];
  for (let before = ids.length + 1; before > 1;) {
    const page = await phone.gets("GET", `/sync/history?limit=100&before=${before}`);
    const { history } = SyncHistory.parse(page);
    counted.push(...history.map(({ mutation_id }) => mutation_id));
    before = history.at(-1)!.version;
  }
  expect(counted.toSorted()).toEqual(ids.toSorted());
});
