import { expect } from "vitest";

import type { Payload } from "#sdk/sync";
import type { Handheld, Rows } from "#test/sdk/handheld";

/** All that was ever done, oldest first, as the server tells it. */
async function history({ client }: Handheld) {
  const entries = [];
  for (let before: number | undefined, more = true; more;) {
    const query = { limit: 100, ...(before !== undefined && { before }) };
    const page = await client.rest.GET("/api/v1/sync/history", { params: { query } });
    entries.push(...page.history);
    before = Number(page.next_cursor);
    more = page.next_cursor !== null;
  }
  return entries.toReversed();
}

/** No edit was made twice, and no version is missing. */
export async function countsOnce(device: Handheld): Promise<void> {
  const entries = await history(device);
  const ids = entries.map(({ mutation_id }) => mutation_id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(entries.map(({ version }) => version)).toEqual(entries.map((_, i) => i + 1));
}

/** No edit that was ever queued was lost: the server has taken every number that was given out. */
export async function countsAll({ client, storage }: Handheld): Promise<void> {
  const { id, last_seq } = Object(await storage.get("track/single/device"));
  const body = { client_version: 0, device_id: id, limit: 1 };
  expect((await client.rest.POST("/api/v1/sync/pull", { body })).last_seq).toBe(last_seq);
}

/** The rows as the history alone makes them, in the order of their names, fields as well. */
export async function replays(device: Handheld): Promise<Rows> {
  const rows = new Map<string, Payload>();
  for (const { entity, entity_id, previous, next } of await history(device)) {
    const name = `${entity}/${entity_id}`;
    expect(previous ?? undefined).toEqual(rows.get(name));
    if (next) rows.set(name, next);
    else rows.delete(name);
  }
  return Object.fromEntries(rows);
}
