import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";

import { Tokens } from "#contract/identity";
import { refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { newSecret, sha256 } from "#lib/hash";
import { ask } from "#test/support/ask";
import { signInWith } from "#test/support/codes";
import { Line } from "#test/support/line";
import { newPhone } from "#test/support/people";
import { refresh } from "#workers/identity/refresh";
import { signIn } from "#workers/identity/sign-in";

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

const offer = (refresh_token: string) => ask("POST", "/api/v1/auth/refresh", { refresh_token });

/** A device that just signed in, without the text that led to it. */
const device = (now = Date.now()) => signIn({ phone: newPhone(), device_name: "phone" }, env, now);

const trade = (token: string, now: number) =>
  refresh(token, "test", env, now).then(
    ({ refresh_token }) => refresh_token,
    (thrown: { code: string }) => thrown.code,
  );

test("[IDN-16] a refresh token is traded for new tokens that work", async () => {
  const before = await signInWith(newPhone());

  const reply = await offer(before.refresh_token);

  expect(reply.status).toBe(200);
  const after = Tokens.parse(reply.data);
  expect(after.refresh_token).not.toBe(before.refresh_token);
  expect(after.expires_in).toBe(900);
  const { sub, sid } = decodeJwt(before.access_token);
  expect(decodeJwt(after.access_token)).toMatchObject({ sub, sid });
  const authorization = `Bearer ${after.access_token}`;
  expect(await ask("GET", "/api/v1/users/me/sessions", undefined, { authorization })).toMatchObject(
    { status: 200 },
  );
});

test("[IDN-16] the database holds refresh tokens as hashes of 256 random bits", async () => {
  const { access_token, refresh_token } = await device();
  const { sid } = decodeJwt<{ sid: string }>(access_token);
  await offer(refresh_token);

  const rows = await drizzle(env.DB)
    .select()
    .from(refresh_tokens)
    .where(eq(refresh_tokens.session_id, sid));

  expect(rows).toHaveLength(2);
  expect(rows.map(({ token_hash }) => token_hash)).toContain(sha256(refresh_token));
  expect(Buffer.from(refresh_token, "base64url")).toHaveLength(32);
});

test("[IDN-16] a refresh token is good for thirty days from its own making", async () => {
  const now = Date.now();
  const [early, late] = [await device(now), await device(now)];
  const next = await trade(early.refresh_token, now + 30 * DAY - 1);
  expect(next).not.toBe("REFRESH_TOKEN_INVALID");
  expect(await trade(next, now + 60 * DAY - 2)).not.toBe("REFRESH_TOKEN_INVALID");
  expect(await trade(late.refresh_token, now + 30 * DAY)).toBe("REFRESH_TOKEN_INVALID");
});

test("[IDN-16] a refresh token that nobody was given, and one of a banned user, are refused", async () => {
  expect(await offer(newSecret())).toMatchObject({
    status: 401,
    error: { code: "REFRESH_TOKEN_INVALID" },
  });
  const { refresh_token, user } = await device();
  await drizzle(env.DB).update(users).set({ banned_at: 1 }).where(eq(users.id, user.id));
  expect(await offer(refresh_token)).toMatchObject({ error: { code: "REFRESH_TOKEN_INVALID" } });
});

test("[IDN-16] a refresh says that its device was seen, once a minute at most", async () => {
  const now = Date.now();
  const { access_token, refresh_token } = await device(now);
  const { sid } = decodeJwt<{ sid: string }>(access_token);
  const seen = () =>
    drizzle(env.DB)
      .select({ at: sessions.last_seen_at })
      .from(sessions)
      .where(eq(sessions.id, sid))
      .get();

  const next = await trade(refresh_token, now + 30 * SECOND);
  expect(await seen()).toEqual({ at: now });
  await trade(next, now + 90 * SECOND);
  expect(await seen()).toEqual({ at: now + 90 * SECOND });
});

test("[IDN-17] twenty refreshes at once get one successor", async () => {
  const { refresh_token } = await device();
  const replies = await Promise.all(Array.from({ length: 20 }, () => offer(refresh_token)));
  expect(replies.every(({ status }) => status === 200)).toBe(true);
  expect(new Set(replies.map(({ data }) => Tokens.parse(data).refresh_token)).size).toBe(1);
});

test("[IDN-17] any interleaving of refreshes within ten seconds gets one successor, which works", async () => {
  const offsets = fc.array(fc.nat(10 * SECOND), { minLength: 2, maxLength: 8 });
  const run = async (waits: number[]) => {
    const now = Date.now();
    const { refresh_token } = await device(now);
    const first = await trade(refresh_token, now);
    const others = await Promise.all(waits.map((wait) => trade(refresh_token, now + wait)));
    expect(new Set(others)).toEqual(new Set([first]));
    expect(first).not.toBe("REFRESH_TOKEN_INVALID");
    const second = await trade(first, now + 10 * SECOND);
    expect([first, "REFRESH_TOKEN_INVALID"]).not.toContain(second);
  };
  await fc.assert(fc.asyncProperty(offsets, run), { numRuns: 15 });
});

test("[IDN-18] a token used again after ten seconds ends the session and closes its sockets", async () => {
  const now = Date.now();
  const { access_token, refresh_token } = await device(now);
  const line = await Line.open(`/ws?token=${access_token}`);
  await line.hears("connected");
  const next = await trade(refresh_token, now);

  expect(await trade(refresh_token, now + 10 * SECOND)).toBe(next);
  expect(await trade(refresh_token, now + 10 * SECOND + 1)).toBe("REFRESH_TOKEN_INVALID");

  expect(await line.closed()).toMatchObject({ code: 4001 });
  expect(await trade(next, now + 11 * SECOND)).toBe("REFRESH_TOKEN_INVALID");
  const authorization = `Bearer ${access_token}`;
  expect(await ask("GET", "/api/v1/users/me/sessions", undefined, { authorization })).toMatchObject(
    {
      error: { code: "SESSION_ENDED" },
    },
  );
});

test("[IDN-18] a token whose successor was used too ends the session, however soon", async () => {
  const now = Date.now();
  const { refresh_token } = await device(now);
  const second = await trade(refresh_token, now);
  const third = await trade(second, now + SECOND);

  expect(await trade(refresh_token, now + 2 * SECOND)).toBe("REFRESH_TOKEN_INVALID");

  expect(await trade(third, now + 3 * SECOND)).toBe("REFRESH_TOKEN_INVALID");
});

test("[IDN-18] other sessions of the same user go on", async () => {
  const now = Date.now();
  const phone = newPhone();
  const [one, other] = [
    await signIn({ phone, device_name: "one" }, env, now),
    await signIn({ phone, device_name: "other" }, env, now),
  ];
  await trade(one.refresh_token, now);
  await trade(one.refresh_token, now + 11 * SECOND);
  expect(await trade(other.refresh_token, now + 12 * SECOND)).not.toBe("REFRESH_TOKEN_INVALID");
});
