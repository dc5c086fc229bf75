import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test, vi } from "vitest";

import { DevInbox } from "#contract/dev";
import { otps, refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { dev_inbox } from "#d1-migrations/schema/platform";
import { device_tokens, users } from "#d1-migrations/schema/users";
import { newSecret } from "#lib/hash";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { newPhone, registered } from "#test/support/people";
import { app } from "#workers/app";
import { keep } from "#workers/dev-inbox/keep";
import { asRole } from "#workers/http/auth";
import { onError } from "#workers/http/errors";
import { observe } from "#workers/http/observe";
import { requestId } from "#workers/http/request-id";
import { newRouter } from "#workers/http/router";
import { whoIs } from "#durable-objects/access/access-token";
import { BELIEF_MS } from "#durable-objects/access/session-state";
import { sweepIdentity } from "#workers/identity/sweep";
import { sendSms } from "#workers/sms/send-sms";

const DAY = 24 * 3600 * 1000;

/** Secrets as a deployment has them. */
const own = {
  JWT_SIGNING_KEY: JSON.stringify({ ...JSON.parse(env.JWT_SIGNING_KEY), kid: "2026-11" }),
  AUTH_SECRET: newSecret(),
};
const twilio = {
  TWILIO_ACCOUNT_SID: "AC1",
  TWILIO_AUTH_TOKEN: "secret",
  TWILIO_FROM: "+15550000000",
};

/** The app as it would answer in another environment. */
const inside = (changes: Partial<Env>, path: string) =>
  app.request(`https://app.test${path}`, {}, envWith(changes), createExecutionContext());

/** What the dev inbox shows. */
const read = async (query: string) => {
  const { data } = await ask("GET", `/dev/inbox?${query}`);
  return DevInbox.parse(data).messages;
};

test("[IDN-25] a route for moderators is open to them, and to nobody below", async () => {
  const router = newRouter();
  router.use(requestId, observe);
  router.onError(onError);
  const guard = asRole("moderator", "admin").middleware;
  router.get("/reports", guard, (c) => c.text("reports"));
  const visit = async (authorization: string) =>
    (await router.request("/reports", { headers: { authorization } }, env)).status;

  for (const [role, status] of [
    ["user", 403],
    ["moderator", 200],
    ["admin", 200],
  ] as const) {
    const person = await registered({ role });
    expect(await visit(`Bearer ${await person.token()}`), role).toBe(status);
  }
  expect(await visit("Bearer nonsense")).toBe(401);
});

test("[IDN-25] a role that was taken away is gone within five seconds", async () => {
  const mod = await registered({ role: "moderator" });
  expect(await mod.get("/users/me/sessions")).toMatchObject({ status: 200 });
  await drizzle(env.DB).update(users).set({ role: "user" }).where(eq(users.id, mod.id));
  const token = await mod.token();
  expect(await outcome(whoIs(token, env, Date.now() + BELIEF_MS))).toBe("TOKEN_EXPIRED");
});

test("[IDN-26] a server that lacks secrets of its own refuses everything and says what to set", async () => {
  const wanting: [Partial<Env>, string][] = [
    [{ ...own, JWT_SIGNING_KEY: "" }, "JWT_SIGNING_KEY"],
    [{ ...own, JWT_SIGNING_KEY: "not json" }, "JWT_SIGNING_KEY"],
    [
      { ...own, JWT_SIGNING_KEY: '{"kty":"OKP","crv":"Ed25519","x":"a","kid":"public"}' },
      "JWT_SIGNING_KEY",
    ],
    [{ ...own, JWT_SIGNING_KEY: env.JWT_SIGNING_KEY }, "JWT_SIGNING_KEY"],
    [{ ...own, AUTH_SECRET: "development-only-secret" }, "AUTH_SECRET"],
    [{ ...own, AUTH_SECRET: "" }, "AUTH_SECRET"],
    [{ ...own, AUTH_SECRET: "short" }, "AUTH_SECRET"],
  ];
  for (const ENVIRONMENT of ["staging", "production"] as const) {
    for (const [secrets, name] of wanting) {
      const log = vi.spyOn(console, "warn").mockImplementation(() => {});
      const response = await inside({ ...secrets, ENVIRONMENT }, "/.well-known/jwks.json");
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ error: { code: "UNAVAILABLE" } });
      expect(log.mock.calls.join()).toContain(`Set ${name}`);
      log.mockRestore();
    }
    expect((await inside({ ...own, ENVIRONMENT }, "/.well-known/jwks.json")).status).toBe(200);
  }
});

test("[IDN-26] a laptop may do with development's secret, but not without a key", async () => {
  const laptop = { ENVIRONMENT: "development", AUTH_SECRET: "development-only-secret" } as const;
  expect((await inside(laptop, "/.well-known/jwks.json")).status).toBe(200);
  expect((await inside({ ...laptop, JWT_SIGNING_KEY: "" }, "/dev/inbox")).status).toBe(503);
});

test("[IDN-27] the dev inbox shows what was kept for an address, newest first", async () => {
  const [to, other] = [newPhone(), newPhone()];
  await keep({ channel: "sms", to, body: "first", data: { otp: "111111" } }, env, Date.now());
  await keep({ channel: "email", to: other, subject: "Hi", body: "elsewhere" }, env, Date.now());
  await keep({ channel: "sms", to, body: "second", data: { otp: "222222" } }, env, Date.now());

  expect(await read(`to=${encodeURIComponent(to)}`)).toMatchObject([
    { channel: "sms", to, body: "second", data: { otp: "222222" } },
    { channel: "sms", to, body: "first", data: { otp: "111111" } },
  ]);
  expect(await read(`to=${to}`), "a + that was not encoded").toHaveLength(2);
  expect(await read(`to=${encodeURIComponent(to)}&limit=1`)).toHaveLength(1);
  expect((await read(`to=${encodeURIComponent(other)}`))[0]).toMatchObject({ subject: "Hi" });
});

test("[IDN-27] deployed, there is no dev inbox", async () => {
  for (const ENVIRONMENT of ["staging", "production"] as const) {
    const response = await inside({ ...own, ENVIRONMENT }, "/dev/inbox");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "NOT_FOUND" } });
  }
});

test("[IDN-28] the sweep removes what is over, and only that", async () => {
  const now = Date.now();
  const db = drizzle(env.DB);
  const [ann, bob] = [await registered(), await registered()];
  const unused = { last_seen_at: now - 31 * DAY - 1 };
  await db.update(sessions).set(unused).where(eq(sessions.id, ann.sid));
  const push = { platform: "web", created_at: now, updated_at: now } as const;
  for (const { id: user_id, sid: session_id } of [ann, bob]) {
    await db.insert(device_tokens).values({ ...push, token: session_id, user_id, session_id });
  }
  const code = { code_hmac: "", created_at: now };
  const token = { session_id: bob.sid, created_at: now };
  const [dead, live] = [newPhone(), newPhone()];
  await db.batch([
    db.insert(otps).values({ ...code, phone: dead, expires_at: now - 1 }),
    db.insert(otps).values({ ...code, phone: live, expires_at: now + 1 }),
    db.insert(refresh_tokens).values({ ...token, token_hash: dead, expires_at: now - 1 }),
    db.insert(refresh_tokens).values({ ...token, token_hash: live, expires_at: now + 1 }),
  ]);
  await keep({ channel: "sms", to: dead, body: "old" }, env, now - DAY - 1);
  await keep({ channel: "sms", to: live, body: "new" }, env, now);

  await sweepIdentity(env, now);
  await sweepIdentity(env, now);

  const both = [dead, live];
  expect(await db.select().from(otps).where(inArray(otps.phone, both))).toMatchObject([
    { phone: live },
  ]);
  expect(
    await db.select().from(refresh_tokens).where(inArray(refresh_tokens.token_hash, both)),
  ).toMatchObject([{ token_hash: live }]);
  expect(await db.select().from(dev_inbox).where(inArray(dev_inbox.to, both))).toMatchObject([
    { to: live },
  ]);
  expect(
    await db
      .select()
      .from(sessions)
      .where(inArray(sessions.id, [ann.sid, bob.sid])),
  ).toMatchObject([{ id: bob.sid }]);
  const sids = [ann.sid, bob.sid];
  expect(
    await db.select().from(device_tokens).where(inArray(device_tokens.session_id, sids)),
  ).toMatchObject([{ session_id: bob.sid }]);
});

test("[IDN-29] deployed, a text leaves through Twilio, without what only the dev inbox shows", async () => {
  const to = `${newPhone().slice(0, -3)}123`;
  const sms = { to, body: "Hello", data: { otp: newId() } };

  await sendSms(sms, envWith({ ENVIRONMENT: "production", ...twilio }), Date.now());

  const sent = await fetch(`https://api.twilio.com/sent?to=${encodeURIComponent(to)}`);
  expect(await sent.json()).toEqual(["Hello"]);
  expect(await drizzle(env.DB).select().from(dev_inbox).where(eq(dev_inbox.to, to))).toEqual([]);
});

test("[IDN-29] deployed without Twilio's secrets, no text leaves and the answer is 503", async () => {
  const sms = { to: newPhone(), body: "Hello", data: {} };
  const sending = async () =>
    sendSms(sms, envWith({ ENVIRONMENT: "production", TWILIO_AUTH_TOKEN: "wrong" }), Date.now());
  await expect(sending()).rejects.toMatchObject({ code: "UNAVAILABLE" });
});
