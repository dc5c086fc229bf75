import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import type { PushJob } from "#contract/jobs";
import { sessions } from "#d1-migrations/schema/identity";
import { AppError } from "#lib/errors";
import { hubOf } from "#test/support/chats";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { registered } from "#test/support/people";
import {
  atExpo,
  atFcm,
  dayPasses,
  deployed,
  happenedTo,
  pendingPushes,
  pushesTo,
  tokensOf,
  withDevice,
} from "#test/support/pushes";
import { Hopeless } from "#workers/outbox/hopeless";
import { deliverPush } from "#workers/push/deliver-push";

/** One try of a consumer, where pushes go to real providers. */
const deliver = (job: PushJob, within: Env = deployed) => deliverPush(job, within, Date.now());

const taken = async (token: string) => (await atFcm(token)).messages.length;

test("[PSH-13] a push goes to each of the user's devices, and is settled", async () => {
  const ann = await registered();
  const phone = await withDevice(ann, "fine");
  const tablet = await withDevice(await ann.device(), "fine", "expo");
  const job = await happenedTo(ann);
  await deliver(job);
  expect(await taken(phone)).toBe(1);
  expect(await atExpo(tablet)).toMatchObject([{ title: "New workout", sound: "default" }]);
  expect(await pendingPushes(ann)).toEqual([]);
  expect(await pushesTo(ann)).toEqual([]);
});

test("[PSH-14] the queue may bring it again, one after the other or at once: a device gets it once", async () => {
  const ann = await registered();
  const phone = await withDevice(ann, "fine");
  const job = await happenedTo(ann);
  const tries = await Promise.all([1, 2, 3].map(() => outcome(deliver(job))));
  expect(tries.toSorted()).toEqual(["UNAVAILABLE", "UNAVAILABLE", "ok"].toSorted());
  await deliver(job);
  expect(await taken(phone)).toBe(1);
});

test("[PSH-14] what one device has does not go to it again when another one must wait", async () => {
  const ann = await registered();
  const phone = await withDevice(ann, "fine");
  const tablet = await withDevice(await ann.device(), "down");
  const job = await happenedTo(ann);
  const thrown = await deliver(job).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: "UNAVAILABLE", message: "FCM answered 502" });
  await deliver(job);
  expect([await taken(phone), await taken(tablet)]).toEqual([1, 1]);
});

test("[PSH-14] a consumer that dies in the middle leaves it to the next one, after a minute", async () => {
  const ann = await registered();
  const phone = await withDevice(ann, "fine");
  const job = await happenedTo(ann);
  const dying = envWith({
    ENVIRONMENT: "staging",
    get DB(): Env["DB"] {
      throw new Error("The machine lost power");
    },
  });
  await expect((async () => deliver(job, dying))()).rejects.toThrow("lost power");
  const refusal = await deliver(job).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AppError);
  expect(refusal).toMatchObject({ code: "UNAVAILABLE", retryAfterMs: expect.any(Number) });
  expect((refusal as AppError).retryAfterMs).toBeGreaterThan(50_000);
  await hubOf(ann).notePush(job.id, { kind: "reached", devices: [] });
  await deliver(job);
  expect(await taken(phone)).toBe(1);
});

test("[PSH-15] a device that is no more is forgotten, and the others stay", async () => {
  const ann = await registered();
  await withDevice(ann, "gone");
  await withDevice(await ann.device(), "invalid", "ios");
  await withDevice(await ann.device(), "gone", "expo");
  const fine = await withDevice(await ann.device(), "fine", "web");
  await deliver(await happenedTo(ann));
  expect(await tokensOf(ann)).toEqual([fine]);
  expect(await taken(fine)).toBe(1);
});

test("[PSH-15] a session that has ended gets no pushes, even if its token is still there", async () => {
  const ann = await registered();
  const token = await withDevice(ann, "fine");
  const db = drizzle(env.DB);
  await db.update(sessions).set({ revoked_at: 1 }).where(eq(sessions.id, ann.sid));
  await deliver(await happenedTo(ann));
  expect(await tokensOf(ann)).toEqual([token]);
  expect(await taken(token)).toBe(0);
});

test("[PSH-16] what will work later is tried again when the provider says", async () => {
  const ann = await registered();
  await withDevice(ann, "busy");
  const thrown = await deliver(await happenedTo(ann)).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ code: "UNAVAILABLE", retryAfterMs: 70_000 });
  expect(await pendingPushes(ann)).toHaveLength(1);
});

test("[PSH-16] what no retry helps goes to the dead letters at once, and to no device twice", async () => {
  const ann = await registered();
  const phone = await withDevice(ann, "fine");
  await withDevice(await ann.device(), "big", "ios");
  const job = await happenedTo(ann);
  const thrown = await deliver(job).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Hopeless);
  await deliver(job).catch(() => undefined);
  expect(await taken(phone)).toBe(1);
});

test("[PSH-17] a push that is a day old, or for nobody's device, is let go", async () => {
  const ann = await registered();
  await deliver(await happenedTo(ann));
  expect(await pendingPushes(ann)).toEqual([]);
  const phone = await withDevice(ann, "fine");
  const job = await happenedTo(ann);
  await dayPasses(ann);
  await deliver(job);
  expect(await taken(phone)).toBe(0);
});
