import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { newId } from "#lib/ids";
import { outcome } from "#test/support/outcome";
import { type Budget, claim, look, release } from "#workers/identity/attempts";

const MINUTE = 60_000;
const BUDGET: Budget = { kind: "test", limit: 5, window_ms: 5 * MINUTE };

/** Counts `times` attempts of a subject, all at once. */
const burst = (subject: string, times: number, now: number) =>
  Promise.all(Array.from({ length: times }, () => claim(BUDGET, subject, newId(), env, now)));

test("[IDN-10] of fifty attempts at once exactly five count", async () => {
  const standings = await burst(newId(), 50, Date.now());
  expect(standings.filter(({ allowed }) => allowed)).toHaveLength(5);
  expect(standings.map(({ remaining }) => remaining).slice(0, 6)).toEqual([4, 3, 2, 1, 0, 0]);
});

test("[IDN-10] subjects do not share their attempts, nor do kinds", async () => {
  const [ann, bob, now] = [newId(), newId(), Date.now()];
  await burst(ann, 5, now);
  expect(await look(BUDGET, ann, env, now)).toMatchObject({ allowed: false, remaining: 0 });
  expect(await look(BUDGET, bob, env, now)).toMatchObject({ allowed: true, remaining: 5 });
  expect(await look({ ...BUDGET, kind: "other" }, ann, env, now)).toMatchObject({ remaining: 5 });
});

test("[IDN-10] an attempt counts once per ticket, and can be taken back once", async () => {
  const [subject, ticket, now] = [newId(), newId(), Date.now()];
  await claim(BUDGET, subject, newId(), env, now);
  for (const _ of [1, 2, 3]) {
    expect(await claim(BUDGET, subject, ticket, env, now)).toMatchObject({ remaining: 3 });
  }
  for (const _ of [1, 2, 3]) {
    expect(await release(BUDGET, subject, ticket, env, now)).toMatchObject({ remaining: 4 });
  }
});

test("[IDN-10] neither eviction nor a crash gives attempts back", async () => {
  const [subject, now] = [newId(), Date.now()];
  await burst(subject, 5, now);

  const limiter = env.ATTEMPT_LIMITER.getByName(`test:${subject}`);
  await evictDurableObject(limiter);
  expect(await look(BUDGET, subject, env, now)).toMatchObject({ allowed: false });
  const crashing = runInDurableObject(limiter, (_, state) => state.abort("power cut"));
  expect(await outcome(crashing)).not.toBe("ok");
  expect(await look(BUDGET, subject, env, now)).toMatchObject({ allowed: false });
});

test("[IDN-10] the first requests after a wake-up count too, all of them", async () => {
  const [subject, now] = [newId(), Date.now()];
  await burst(subject, 2, now);
  await evictDurableObject(env.ATTEMPT_LIMITER.getByName(`test:${subject}`));

  const standings = await burst(subject, 20, now);

  expect(standings.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("[IDN-10] what is over is removed by alarm, and what is not stays", async () => {
  const [over, open] = [newId(), newId()];
  await burst(over, 3, Date.now() - 6 * MINUTE);
  await burst(open, 3, Date.now());

  for (const subject of [over, open]) {
    const limiter = env.ATTEMPT_LIMITER.getByName(`test:${subject}`);
    await runDurableObjectAlarm(limiter);
    await evictDurableObject(limiter);
  }

  // Asked as of then: only what is no longer stored is not counted.
  const then = Date.now() - 6 * MINUTE;
  expect(await look(BUDGET, over, env, then)).toMatchObject({ remaining: 5 });
  expect(await look(BUDGET, open, env, then)).toMatchObject({ remaining: 2 });
});

test("[IDN-10] no five minutes hold more than five attempts, whatever comes when", async () => {
  const step = fc.record({ wait: fc.nat(2 * MINUTE), keep: fc.boolean() });
  let allowed = 0;
  let refused = 0;
  const run = async (steps: { wait: number; keep: boolean }[]) => {
    const subject = newId();
    let now = Date.now();
    const counted: number[] = [];
    for (const { wait, keep } of steps) {
      now += wait;
      const ticket = newId();
      const standing = await claim(BUDGET, subject, ticket, env, now);
      const within = counted.filter((at) => at + BUDGET.window_ms > now).length;
      expect(standing.allowed).toBe(within < BUDGET.limit);
      if (standing.allowed) allowed++;
      else refused++;
      if (standing.allowed && keep) counted.push(standing.last_at!);
      if (standing.allowed && !keep) await release(BUDGET, subject, ticket, env, now);
    }
  };
  const steps = fc.array(step, { minLength: 8, maxLength: 25 });
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 30 });
  expect(allowed * refused, "both outcomes were seen").toBeGreaterThan(0);
});
