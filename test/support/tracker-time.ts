import { runInDurableObject } from "cloudflare:test";

import { compact } from "#durable-objects/sync-stream/compact";
import type { Head } from "#durable-objects/sync-stream/head";
import { Stream } from "#durable-objects/sync-stream/stream";
import { asleep } from "#test/support/faults";
import type { Person } from "#test/support/people";
import { streamOf } from "#test/support/trackers";

const DAY_MS = 24 * 3_600_000;

/** Compacts a tracker as its alarm would, so many days from now. Answers the horizon. */
export async function compactIn(person: Person, days: number): Promise<number> {
  const horizon = await runInDurableObject(streamOf(person), (_, { storage }) => {
    const stream = new Stream(storage, Date.now());
    compact(stream, Date.now() + days * DAY_MS);
    return stream.head.horizon;
  });
  await asleep(streamOf(person));
  return horizon;
}

/** Makes a tracker believe that its last snapshot was taken so much longer ago. */
export const ageSnapshot = (person: Person, ms: number): Promise<void> =>
  changeHead(person, (head) => {
    const created_at = head.snapshot.created_at - ms;
    return { ...head, snapshot: { ...head.snapshot, created_at } };
  });

/** Puts a tracker where it could only get in a long life. */
export async function changeHead(person: Person, change: (head: Head) => Head): Promise<void> {
  await runInDurableObject(streamOf(person), (_, { storage }) => {
    storage.kv.put("head", change(storage.kv.get<Head>("head")!));
  });
  await asleep(streamOf(person));
}
