import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import type { EffectJob } from "#contract/jobs";
import { chat_participants } from "#d1-migrations/schema/chats";
import { outbox_events } from "#d1-migrations/schema/platform";
import { backOff } from "#lib/back-off";
import { newId } from "#lib/ids";
import { group } from "#test/support/chats";
import { consumed } from "#test/support/consumed";
import { envWith } from "#test/support/env-with";
import { registered } from "#test/support/people";

const job = (user_id: string): EffectJob => ({
  id: newId(),
  request_id: "test",
  effect: { kind: "privacy.changed", user_id },
});

test("[PLT-7] each message is settled on its own, whatever becomes of its neighbours", async () => {
  const { id } = await registered();
  const bad = newId();
  const USER_HUB = new Proxy(env.USER_HUB, {
    get: (hubs, key) =>
      key === "getByName" &&
      ((name: string) => {
        if (name === bad) throw new Error("This hub is overloaded");
        return hubs.getByName(name);
      }),
  });
  const bodies = [job(id), job(bad), "nonsense", job(id), { ...job(id), effect: { kind: "?" } }];
  expect(await consumed("sideline-effects", bodies, { within: envWith({ USER_HUB }) })).toEqual({
    acked: ["0", "2", "3", "4"],
    retried: ["1"],
  });
});

test("[PLT-5] [PLT-7] a message that comes twice does no more than one, and the row stays marked", async () => {
  const { id: user_id } = await registered();
  const repeated = job(user_id);
  const { id, effect, request_id } = repeated;
  await drizzle(env.DB)
    .insert(outbox_events)
    .values({ id, effect: JSON.stringify(effect), request_id, created_at: 0, due_at: 1e15 });
  for (const _ of [1, 2]) {
    expect(await consumed("sideline-effects", [repeated, repeated])).toMatchObject({ retried: [] });
  }
  const rows = drizzle(env.DB).select().from(outbox_events);
  expect(await rows.where(eq(outbox_events.id, id))).toMatchObject([
    { done_at: expect.any(Number) },
  ]);
});

test("[PLT-7] a queue is known by the last word of its name, and an unknown one fails aloud", async () => {
  const { id } = await registered();
  expect(await consumed("sideline-staging-effects", [job(id)])).toMatchObject({ acked: ["0"] });
  const wrong = async () => consumed("sideline-letters", [job(id)]);
  await expect(wrong()).rejects.toThrow("sideline-letters");
});

test("[PLT-8] the wait before a retry doubles from two seconds up to an hour", () => {
  const waits = Array.from({ length: 15 }, (_, attempts) => backOff(attempts));
  expect(waits).toEqual([2, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 3600, 3600, 3600]);
  expect(backOff(1e9)).toBe(3600);
});

test("[PLT-9] the directory follows a real group by way of the queue", async () => {
  const people = [await registered(), await registered(), await registered()];
  const [ann, bob, cem] = people;
  const chatId = await group(ann!, bob!, cem!);
  const members = async () => {
    const rows = drizzle(env.DB).select().from(chat_participants);
    const present = await rows.where(eq(chat_participants.chat_id, chatId));
    return present.map(({ user_id, role }) => `${user_id} ${role}`).toSorted();
  };
  const expected = [`${ann!.id} admin`, `${bob!.id} member`, `${cem!.id} member`];
  await expect.poll(members, { timeout: 10_000 }).toEqual(expected.toSorted());
  await ann!.delete(`/chats/${chatId}/participants/${cem!.id}`);
  await expect.poll(members, { timeout: 10_000 }).toEqual(expected.slice(0, 2).toSorted());
});
