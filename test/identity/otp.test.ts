import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { otps } from "#d1-migrations/schema/identity";
import { sha256 } from "#lib/hash";
import { ask } from "#test/support/ask";
import { bringCode, codeSentTo, requestCode } from "#test/support/codes";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { newPhone, registered } from "#test/support/people";
import { requestOtp } from "#workers/identity/request-otp";
import { verifyOtp } from "#workers/identity/verify-otp";

const MINUTE = 60_000;
const device_name = "phone";

/** Brings the right code at a given time. */
const bring = async (phone: string, at: number) =>
  outcome(verifyOtp({ phone, otp: await codeSentTo(phone), device_name }, env, at));

const say = (path: string, body: unknown) => ask("POST", `/api/v1/auth${path}`, body);

test("[IDN-1] a code is six digits by text, and the answer does not tell who has an account", async () => {
  const [stranger, member] = [newPhone(), (await registered()).phone];

  const replies = [await requestCode(stranger), await requestCode(member)];

  for (const { status, data } of replies) {
    expect(status).toBe(200);
    expect(data).toEqual({
      request_id: expect.any(String),
      message: "OTP sent successfully",
      expires_in_seconds: 300,
    });
  }
  expect(await codeSentTo(stranger)).toMatch(/^\d{6}$/);
  expect(await codeSentTo(member)).toMatch(/^\d{6}$/);
});

test("[IDN-2] the database does not hold the digits", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);

  const row = await drizzle(env.DB).select().from(otps).where(eq(otps.phone, phone)).get();

  expect(row?.code_hmac).toMatch(/^[0-9a-f]{64}$/);
  for (const guess of [code, phone + code, `${phone}:${code}`, `otp:${phone}:${code}`]) {
    expect(row?.code_hmac).not.toBe(sha256(guess));
  }
});

test("[IDN-3] a code is good for five minutes and no longer", async () => {
  const now = Date.now();
  const [early, late] = [newPhone(), newPhone()];
  for (const phone of [early, late]) await requestOtp({ phone, purpose: "sign-in" }, env, now);

  expect(await bring(early, now + 5 * MINUTE - 1)).toBe("ok");
  expect(await bring(late, now + 5 * MINUTE)).toBe("OTP_EXPIRED");
  expect(await bringCode(newPhone(), "123456")).toMatchObject({
    status: 401,
    error: { code: "OTP_EXPIRED" },
  });
});

test("[IDN-4] a code works once, even when twenty devices bring it at once", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const code = await codeSentTo(phone);

  const replies = await Promise.all(Array.from({ length: 20 }, () => bringCode(phone, code)));

  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(replies.filter(({ error }) => error?.code === "OTP_INVALID")).toHaveLength(19);
  expect(await bringCode(phone, code)).toMatchObject({ error: { code: "OTP_INVALID" } });
});

test("[IDN-4] a new code replaces the one before", async () => {
  const phone = newPhone();
  await requestCode(phone);
  const first = await codeSentTo(phone);
  await requestCode(phone);
  const second = await codeSentTo(phone);

  if (first !== second) {
    expect(await bringCode(phone, first)).toMatchObject({ status: 401 });
  }
  expect(await bringCode(phone, second)).toMatchObject({ status: 200 });
});

test("[IDN-4] of codes requested at once, the one that was texted last is good", async () => {
  const phone = newPhone();
  await Promise.all([requestCode(phone), requestCode(phone), requestCode(phone)]);
  expect(await bringCode(phone, await codeSentTo(phone))).toMatchObject({ status: 200 });
});

test("[IDN-5] the fourth code in five minutes is refused, and the third stays good", async () => {
  const phone = newPhone();
  for (const _ of [1, 2, 3]) expect(await requestCode(phone)).toMatchObject({ status: 200 });
  const code = await codeSentTo(phone);

  const refused = await requestCode(phone);

  expect(refused).toMatchObject({ status: 429, error: { code: "RATE_LIMITED" } });
  expect(refused.headers.get("ratelimit-limit")).toBe("3");
  expect(refused.headers.get("ratelimit-remaining")).toBe("0");
  const retryAfter = Number(refused.headers.get("retry-after"));
  expect(retryAfter).toBeGreaterThan(290);
  expect(retryAfter).toBeLessThanOrEqual(300);
  expect(refused.headers.get("ratelimit-reset")).toBe(String(retryAfter));
  expect(await codeSentTo(phone)).toBe(code);
  expect(await bringCode(phone, code)).toMatchObject({ status: 200 });
});

test("[IDN-5] of ten requests at once three get a code", async () => {
  const phone = newPhone();
  const replies = await Promise.all(Array.from({ length: 10 }, () => requestCode(phone)));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(3);
  expect(replies.filter(({ status }) => status === 429)).toHaveLength(7);
});

test("[IDN-6] a text that does not leave is not counted and spoils nothing", async () => {
  const phone = `${newPhone().slice(0, -3)}500`;
  const production = envWith({
    ENVIRONMENT: "production",
    TWILIO_ACCOUNT_SID: "AC1",
    TWILIO_AUTH_TOKEN: "secret",
    TWILIO_FROM: "+15550000000",
  });
  await requestCode(phone);
  const code = await codeSentTo(phone);

  for (const _ of [1, 2, 3, 4]) {
    expect(await outcome(requestOtp({ phone, purpose: "sign-in" }, production, Date.now()))).toBe(
      "UNAVAILABLE",
    );
  }

  expect(await bringCode(phone, code)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 429 });
});

test("[IDN-1] what is no phone and what is no code is refused by its field", async () => {
  for (const phone of ["4155550123", "+0155550123", "+1 415 555 0123", "", 5, null]) {
    expect(await say("/request-otp", { phone })).toMatchObject({
      status: 422,
      error: { code: "VALIDATION_ERROR", details: [{ path: "phone" }] },
    });
  }
  for (const otp of ["12345", "1234567", "12345a", 123456, "١٢٣٤٥٦"]) {
    expect(await say("/verify-otp", { phone: newPhone(), otp })).toMatchObject({
      status: 422,
      error: { details: [{ path: "otp" }] },
    });
  }
  expect(await say("/request-otp", { phone: newPhone(), admin: true })).toMatchObject({
    status: 422,
  });
});
