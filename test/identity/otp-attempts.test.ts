import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { otps } from "#d1-migrations/schema/identity";
import { bringCode, codeSentTo, requestCode, wrong } from "#test/support/codes";
import { outcome } from "#test/support/outcome";
import { newPhone } from "#test/support/people";
import { requestOtp } from "#workers/identity/request-otp";
import { verifyOtp } from "#workers/identity/verify-otp";

const MINUTE = 60_000;
const WINDOW = 5 * MINUTE;
const device_name = "phone";

test("[IDN-7] five wrong codes burn the code", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);

  for (const n of [1, 2, 3, 4, 5]) {
    expect(await bringCode(phone, wrong(code, n))).toMatchObject({
      status: 401,
      error: { code: "OTP_INVALID" },
    });
  }

  expect(await bringCode(phone, code)).toMatchObject({
    status: 401,
    error: { code: "OTP_INVALID" },
  });
});

test("[IDN-7] four wrong codes do not", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4]) await bringCode(phone, wrong(code, n));
  expect(await bringCode(phone, code)).toMatchObject({ status: 200 });
});

test("[IDN-7] fifty guesses at once are five guesses", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);
  const guesses = Array.from({ length: 50 }, (_, n) => wrong(code, n + 1));

  const replies = await Promise.all(guesses.map((guess) => bringCode(phone, guess)));

  expect(replies.every(({ status }) => status === 401)).toBe(true);
  expect(await bringCode(phone, code)).toMatchObject({ error: { code: "OTP_INVALID" } });
});

test("[IDN-7] [IDN-8] a Worker that dies before it burns the code has burnt it all the same", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4, 5]) await bringCode(phone, wrong(code, n));
  await drizzle(env.DB).update(otps).set({ burnt_at: null }).where(eq(otps.phone, phone));

  expect(await bringCode(phone, code)).toMatchObject({ error: { code: "OTP_INVALID" } });
  const row = await drizzle(env.DB).select().from(otps).where(eq(otps.phone, phone)).get();
  expect(row?.burnt_at).not.toBeNull();
});

test("[IDN-8] a new code waits until the window has room, and is good then", async () => {
  const phone = newPhone();
  const now = Date.now();
  await requestOtp({ phone, purpose: "sign-in" }, env, now);
  const burnt = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4, 5]) {
    await outcome(
      verifyOtp({ phone, otp: wrong(burnt, n), device_name }, env, now + (n * MINUTE) / 2),
    );
  }
  await requestOtp({ phone, purpose: "sign-in" }, env, now + 3 * MINUTE);
  const otp = await codeSentTo(phone);
  const check = (at: number) => outcome(verifyOtp({ phone, otp, device_name }, env, at));

  expect(await check(now + 3 * MINUTE + 1)).toBe("RATE_LIMITED");
  expect(await check(now + 5 * MINUTE)).toBe("RATE_LIMITED");
  expect(await check(now + 5.5 * MINUTE)).toBe("ok");
});

test("[IDN-8] the refusal says how long to wait", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const burnt = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4, 5]) await bringCode(phone, wrong(burnt, n));
  await requestCode(phone);

  const refused = await bringCode(phone, await codeSentTo(phone));

  expect(refused).toMatchObject({ status: 429, error: { code: "RATE_LIMITED" } });
  expect(refused.headers.get("ratelimit-limit")).toBe("5");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(290);
});

test("[IDN-9] a right code uses up no attempt", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const first = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4]) await bringCode(phone, wrong(first, n));
  await bringCode(phone, first);
  await requestCode(phone);
  const second = await codeSentTo(phone);

  expect(await bringCode(phone, second)).toMatchObject({ status: 200 });
});

/** What a phone should answer, kept as simply as the rules say it. */
class Rules {
  sends: number[] = [];
  wrongs: number[] = [];
  code: { at: number; spoilt: boolean } | undefined;

  send(now: number): string {
    if (this.sends.filter((at) => at + WINDOW > now).length >= 3) return "RATE_LIMITED";
    this.sends.push(now);
    this.code = { at: now, spoilt: false };
    return "ok";
  }

  check(right: boolean, now: number): string {
    const { code } = this;
    if (!code || code.at + WINDOW <= now) return "OTP_EXPIRED";
    if (code.spoilt) return "OTP_INVALID";
    if (this.wrongs.filter((at) => at + WINDOW > now).length >= 5) return "RATE_LIMITED";
    if (!right) this.wrongs.push(now);
    code.spoilt = right || this.wrongs.filter((at) => at + WINDOW > now).length === 5;
    return right ? "ok" : "OTP_INVALID";
  }
}

test("[IDN-5] [IDN-7] [IDN-8] [IDN-9] any sequence of sends and checks is answered by the rules", async () => {
  const step = fc.record({
    wait: fc.integer({ min: 1, max: 1.5 * MINUTE }),
    verb: fc.constantFrom("send", "send", "right", "wrong", "wrong", "wrong", "wrong"),
  });
  const seen = new Set<string>();
  const run = async (steps: { wait: number; verb: string }[]) => {
    const [phone, rules] = [newPhone(), new Rules()];
    let now = Date.now();
    let code = "000000";
    for (const { wait, verb } of [{ wait: 0, verb: "send" }, ...steps]) {
      now += wait;
      const right = verb === "right";
      const otp = right ? code : wrong(code);
      const real = await outcome(
        verb === "send"
          ? requestOtp({ phone, purpose: "sign-in" }, env, now)
          : verifyOtp({ phone, otp, device_name }, env, now),
      );
      expect(real).toBe(verb === "send" ? rules.send(now) : rules.check(right, now));
      if (verb === "send" && real === "ok") code = await codeSentTo(phone);
      seen.add(`${verb} ${real}`);
    }
  };
  const steps = fc.array(step, { minLength: 15, maxLength: 30 });
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 20 });
  expect(seen).toContain("right ok");
  expect(seen).toContain("wrong OTP_INVALID");
  expect(seen).toContain("send RATE_LIMITED");
});
