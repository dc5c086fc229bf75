import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { otps } from "#d1-migrations/schema/identity";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { ask } from "#test/support/ask";
import { bringCode, codeSentTo, requestCode, signInWith, wrong } from "#test/support/codes";
import { envWith } from "#test/support/env-with";
import { newPhone, registered } from "#test/support/people";
import { requestOtp } from "#workers/identity/request-otp";
import { signIn } from "#workers/identity/sign-in";
import { verifyOtp } from "#workers/identity/verify-otp";

const MINUTE = 60_000;
const device_name = "phone";

/** Awaited here, so that a refusal is a value to look at. */
const outcome = async (verb: Promise<unknown>) =>
  verb.then(
    () => "ok",
    (thrown: { code: string }) => thrown.code,
  );

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
  expect(JSON.stringify({ ...row, phone: "" })).not.toContain(`"${code}"`);
});

test("[IDN-3] a code is good for five minutes and no longer", async () => {
  const now = Date.now();
  const [early, late] = [newPhone(), newPhone()];
  for (const phone of [early, late]) await requestOtp(phone, env, now);

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
    expect(await outcome(requestOtp(phone, production, Date.now()))).toBe("UNAVAILABLE");
  }

  expect(await bringCode(phone, code)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 200 });
  expect(await requestCode(phone)).toMatchObject({ status: 429 });
});

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
  await requestOtp(phone, env, now);
  const burnt = await codeSentTo(phone);
  for (const n of [1, 2, 3, 4, 5]) {
    await outcome(
      verifyOtp({ phone, otp: wrong(burnt, n), device_name }, env, now + (n * MINUTE) / 2),
    );
  }
  await requestOtp(phone, env, now + 3 * MINUTE);
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

test("[IDN-11] the first code makes an account with its privacy settings", async () => {
  const phone = newPhone();

  const first = await signInWith(phone);
  const second = await signInWith(phone);

  expect(first.user).toMatchObject({ phone, display_name: "", is_new_user: true });
  expect(second.user).toEqual({ ...first.user, is_new_user: false });
  const privacy = await drizzle(env.DB)
    .select()
    .from(privacy_settings)
    .where(eq(privacy_settings.user_id, first.user.id));
  expect(privacy).toMatchObject([{ last_seen: "everyone", read_receipts: true }]);
});

test("[IDN-11] devices that sign in at once share one account, which one of them made", async () => {
  const phone = newPhone();
  const signedIn = await Promise.all(
    Array.from({ length: 10 }, () => signIn({ phone, device_name }, env, Date.now())),
  );
  expect(new Set(signedIn.map(({ user }) => user.id)).size).toBe(1);
  expect(signedIn.filter(({ user }) => user.is_new_user)).toHaveLength(1);
  expect(new Set(signedIn.map(({ refresh_token }) => refresh_token)).size).toBe(10);
});

test("[IDN-12] a banned phone gets a code like any other, and no further", async () => {
  const ann = await registered();
  await drizzle(env.DB).update(users).set({ banned_at: 1 }).where(eq(users.id, ann.id));
  expect(await requestCode(ann.phone)).toMatchObject({ status: 200 });
  expect(await bringCode(ann.phone, await codeSentTo(ann.phone))).toMatchObject({
    status: 403,
    error: { code: "FORBIDDEN" },
  });
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
