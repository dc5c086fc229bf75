import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { z } from "zod";

import { DevInbox } from "#contract/dev";
import type { PushJob } from "#contract/jobs";
import { device_tokens } from "#d1-migrations/schema/users";
import { Pushes } from "#durable-objects/user-hub/pushes";
import { Windows } from "#durable-objects/user-hub/windows";
import { idFrom, newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { envWith } from "#test/support/env-with";
import type { Person } from "#test/support/people";
import type { Device, Push } from "#workers/push/push";

const HOUR_MS = 3_600_000;

/** A server that sends to real providers, or what stands for them. */
export const deployed = envWith({ ENVIRONMENT: "staging" });

/** Pushes that the dev inbox holds for somebody, the oldest first. */
export async function pushesTo({ id }: { id: string }) {
  const { data } = await ask("GET", `/dev/inbox?to=${id}&limit=100`);
  const { messages } = DevInbox.parse(data);
  return messages.filter(({ channel }) => channel === "push").toReversed();
}

/** A device of somebody's, to which pushes go; its token says how the provider treats it. */
export async function withDevice(
  person: Person,
  kind: string,
  platform: "android" | "ios" | "web" | "expo" = "android",
): Promise<string> {
  const unique = `${kind}-${crypto.randomUUID()}`;
  const token = platform === "expo" ? `ExponentPushToken[${unique}]` : unique;
  await person.put("/users/me/fcm-token", { token, platform });
  return token;
}

/** Everybody's registered tokens. */
export const tokensOf = async ({ id }: Person): Promise<string[]> => {
  const rows = drizzle(env.DB).select({ token: device_tokens.token }).from(device_tokens);
  return (await rows.where(eq(device_tokens.user_id, id))).map(({ token }) => token);
};

const Sent = z.object({ granted: z.int(), messages: z.array(z.looseObject({})) });

/** What Firebase has taken for a device, and how many access tokens it has ever given. */
export async function atFcm(token: string) {
  const response = await fetch(`https://fcm.googleapis.com/sent?token=${token}`);
  return Sent.parse(await response.json());
}

/** What Expo has taken for a device. */
export async function atExpo(token: string) {
  const response = await fetch(`https://exp.host/sent?token=${encodeURIComponent(token)}`);
  return z.array(z.looseObject({})).parse(await response.json());
}

/** A push as a consumer hands it to a provider. */
export const aPush = (device: Device, more: Partial<Push["notification"]> = {}): Push => ({
  id: crypto.randomUUID(),
  to: crypto.randomUUID(),
  device,
  notification: {
    title: "Ana Lima",
    body: "See you at ten",
    data: { type: "new_message", chat_id: "c-1", count: "1" },
    collapse_key: null,
    ...more,
  },
});

/** Pushes that have not left somebody's hub for good. */
export const pendingPushes = (person: { id: string }) =>
  runInDurableObject(env.USER_HUB.getByName(person.id), (_, { storage }) => {
    // A hub has tables from the first thing on that is worth keeping.
    if (storage.kv.get("schema_version") === undefined) return [];
    const query = "SELECT id, due_at FROM pushes";
    return storage.sql.exec<{ id: string; due_at: number | null }>(query).toArray();
  });

/** How far ahead of the clock the windows of hubs are, in milliseconds. */
let ahead = 0;
const held = new Set<string>();
const { run } = Windows.prototype;
const { make } = Pushes.prototype;

Windows.prototype.run = function (this: Windows, now) {
  run.call(this, now + ahead);
};

Pushes.prototype.make = function (this: Pushes, id, stuff, now) {
  make.call(this, id, stuff, held.has(id) ? now + HOUR_MS : now - ahead);
};

/** Lets the time pass that messages are gathered, and rings the hub's alarm. */
export async function windowPasses(person: { id: string }): Promise<void> {
  ahead = 10_000;
  await runDurableObjectAlarm(env.USER_HUB.getByName(person.id));
  ahead = 0;
}

/**
 * Something that happened, in the hub of somebody who was not the one to do it. Its push stays out
 * of the queue, so that a test can be its only consumer.
 */
export async function happenedTo({ id: user_id }: { id: string }): Promise<PushJob> {
  const event_id = newId();
  const id = idFrom(`${event_id}:${user_id}`);
  held.add(id);
  const data = { workout_id: newId(), client_profile_id: newId(), scheduled_date: "2030-05-13" };
  const happened = { event: "workout.assigned" as const, data };
  await env.USER_HUB.getByName(user_id).announce({ event_id, happened, actor: null });
  return { id, user_id };
}

/** Lets a day pass for the pushes that somebody's hub still has. */
export const dayPasses = (person: { id: string }) =>
  runInDurableObject(env.USER_HUB.getByName(person.id), (_, { storage }) => {
    storage.sql.exec("UPDATE pushes SET made_at = made_at - 90000000");
  });
