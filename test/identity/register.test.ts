import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";

import { email_links, sessions } from "#d1-migrations/schema/identity";
import { outbox_events } from "#d1-migrations/schema/platform";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import {
  auth,
  byEmail,
  linkTo,
  logsIn,
  mailTo,
  newAddress,
  PASSWORD,
  registers,
  signedInBy,
  subjectsTo,
} from "#test/support/mail";
import { requestLink } from "#workers/identity/request-link";
import { sweepOutbox } from "#workers/outbox/sweep";

const MINUTE = 60_000;
const OTHER = "another password";

const accountsOf = (email: string) =>
  drizzle(env.DB).select().from(users).where(eq(users.email, email));
const opens = (token: string) => auth("verify-email", { token });
const refused = { status: 401, error: { code: "LINK_INVALID" } };

/** Asks as the route does, and waits until all is done: for mails that must not come. */
async function asks(kind: "verify" | "reset" | "magic_link", email: string): Promise<void> {
  const { send } = await requestLink({ kind, email }, newId(), env, Date.now());
  await send();
}

/** Makes an address's links look as if they had been asked for earlier. */
const age = (email: string, ms: number) =>
  drizzle(env.DB)
    .update(email_links)
    .set({ expires_at: Date.now() + 24 * 60 * MINUTE - ms })
    .where(eq(email_links.email, email));

test("[IDN-31] who registers gets a link, and no account before it is opened", async () => {
  const email = newAddress();
  const { status, data } = await registers(email.toUpperCase());
  expect({ status, data }).toEqual({
    status: 202,
    data: { message: "Open the link in the mail to finish" },
  });
  expect(await subjectsTo(email, 1)).toEqual(["Confirm your address"]);
  expect(await accountsOf(email)).toEqual([]);
});

test("[IDN-31] an address with an account gets the same answer, and a notice without a link", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  const { status, data } = await registers(email, OTHER, "Mallory");
  expect({ status, data }).toEqual({
    status: 202,
    data: { message: "Open the link in the mail to finish" },
  });
  expect((await subjectsTo(email, 2))[0]).toBe("You have an account already");
  const [notice] = await mailTo(email);
  expect(notice?.data).not.toHaveProperty("token");
  expect(notice?.body).not.toContain("http");
  expect(await accountsOf(email)).toMatchObject([{ id: ann.id, display_name: "Ann" }]);
  expect(await logsIn(email, OTHER)).toMatchObject({ error: { code: "INVALID_CREDENTIALS" } });
});

test("[IDN-32] the link makes the account as registered, and signs in", async () => {
  const email = newAddress();
  await registers(email, PASSWORD, "  Ann  ");
  const token = await linkTo(email);
  const opened = await auth("verify-email", { token, device_name: "Ann's laptop" });

  expect(opened.status).toBe(200);
  const { user, access_token } = signedInBy(opened);
  expect(user).toMatchObject({ email, phone: null, display_name: "Ann", is_new_user: true });
  const db = drizzle(env.DB);
  const settings = db.select().from(privacy_settings).where(eq(privacy_settings.user_id, user.id));
  expect(await settings).toMatchObject([{ last_seen: "everyone", read_receipts: true }]);
  const sid = String(decodeJwt(access_token)["sid"]);
  const session = db.select().from(sessions).where(eq(sessions.id, sid));
  expect(await session).toMatchObject([{ user_id: user.id, device_name: "Ann's laptop" }]);
  expect(signedInBy(await logsIn(email)).user).toEqual({ ...user, is_new_user: false });
});

test("[IDN-32] each link makes the account that was registered with it; the first opened wins", async () => {
  const email = newAddress();
  await registers(email, PASSWORD, "Mallory");
  const hers = await linkTo(email);
  await registers(email, OTHER, "Ann");
  const own = await linkTo(email, 2);

  expect(signedInBy(await opens(own)).user.display_name).toBe("Ann");
  expect(await opens(hers)).toMatchObject(refused);
  expect(await logsIn(email, PASSWORD)).toMatchObject({ error: { code: "INVALID_CREDENTIALS" } });
  expect(signedInBy(await logsIn(email, OTHER)).user.display_name).toBe("Ann");
});

test("[IDN-33] a registration's link is sent again with its password, and the first stays good", async () => {
  const email = newAddress();
  await registers(email);
  const first = await linkTo(email);
  const { status } = await auth("verify-email/request", { email });
  expect(status).toBe(202);
  const second = await linkTo(email, 2);
  expect(second).not.toBe(first);

  expect(signedInBy(await opens(second)).user.display_name).toBe("Ann");
  expect((await logsIn(email)).status).toBe(200);
  expect(await opens(first)).toMatchObject(refused);
});

test("[IDN-33] where several registered one address, a link that is sent again has no password", async () => {
  const email = newAddress();
  await registers(email, PASSWORD, "Ann");
  await registers(email, OTHER, "Mallory");
  await subjectsTo(email, 2);
  await auth("verify-email/request", { email });

  const token = await linkTo(email, 3);
  expect((await mailTo(email))[0]?.body).toContain("No password comes with it");
  const { user } = signedInBy(await opens(token));
  expect(await accountsOf(email)).toMatchObject([{ id: user.id, password_hash: null }]);
  for (const password of [PASSWORD, OTHER]) {
    expect(await logsIn(email, password)).toMatchObject({ error: { code: "INVALID_CREDENTIALS" } });
  }
});

test("[IDN-33] who has nothing gets no mail, and who has an account a notice", async () => {
  const [nobody, email] = [newAddress(), newAddress()];
  await asks("verify", nobody);
  expect(await mailTo(nobody)).toEqual([]);
  await byEmail(email);
  await asks("verify", email);
  expect(await subjectsTo(email, 2)).toEqual([
    "You have an account already",
    "Confirm your address",
  ]);
});

test("[IDN-34] a token is 256 bits, and nothing that is stored holds it", async () => {
  const email = newAddress();
  await registers(email);
  const token = await linkTo(email);
  expect(Buffer.from(token, "base64url")).toHaveLength(32);

  const db = drizzle(env.DB);
  const links = await db.select().from(email_links).where(eq(email_links.email, email));
  expect(links).toMatchObject([{ token_hash: sha256(token) }]);
  const effects = await db.select().from(outbox_events);
  const ours = effects.filter(({ effect }) => effect.includes(links[0]!.id));
  expect(ours).toHaveLength(1);
  expect(JSON.stringify([links, effects])).not.toContain(token);
});

test("[IDN-34] a link that is over, unknown or of another kind opens nothing", async () => {
  const [email, later] = [newAddress(), newAddress()];
  await registers(email);
  const token = await linkTo(email);
  for (const path of ["magic-link/verify", "reset-password"]) {
    const body = path === "reset-password" ? { token, password: OTHER } : { token };
    expect(await auth(path, body)).toMatchObject(refused);
  }
  expect(await opens("nonsense")).toMatchObject(refused);
  await age(email, 24 * 60 * MINUTE + 1);
  expect(await opens(token)).toMatchObject(refused);

  await registers(later);
  const good = await linkTo(later);
  await age(later, 24 * 60 * MINUTE - MINUTE);
  expect((await opens(good)).status).toBe(200);
});

test("[IDN-35] of fifty who open one link at once, one gets in and makes the account", async () => {
  const email = newAddress();
  await registers(email);
  const token = await linkTo(email);
  const opened = await Promise.all(Array.from({ length: 50 }, () => opens(token)));
  expect(opened.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(opened.filter(({ error }) => error?.code === "LINK_INVALID")).toHaveLength(49);

  const [account] = await accountsOf(email);
  const db = drizzle(env.DB);
  const owned = db.select().from(sessions).where(eq(sessions.user_id, account!.id));
  expect(await owned).toHaveLength(1);
});

test("[IDN-35] of several links to one address that are opened at once, one makes the account", async () => {
  const email = newAddress();
  const tokens: string[] = [];
  for (let i = 1; i <= 4; i++) {
    await registers(email, `password ${i} of four`, `Ann ${i}`);
    tokens.push(await linkTo(email, i));
  }
  const opened = await Promise.all(tokens.map(opens));
  expect(opened.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(await accountsOf(email)).toHaveLength(1);
});

test("[IDN-45] an address gets five mails to verify it in an hour, whoever has it", async () => {
  const [nobody, email] = [newAddress(), newAddress()];
  await byEmail(email);
  for (const address of [nobody, email]) {
    const answers: number[] = [];
    for (let i = 0; i < 6; i++) {
      answers.push((await auth("verify-email/request", { email: address })).status);
    }
    const spent = address === email ? 1 : 0;
    const expected = Array.from({ length: 6 }, (_, i) => (i < 5 - spent ? 202 : 429));
    expect(answers).toEqual(expected);
  }
  const refusal = await registers(nobody);
  expect(refusal).toMatchObject({ status: 429, error: { code: "RATE_LIMITED" } });
  expect(Number(refusal.headers.get("retry-after"))).toBeGreaterThan(3000);
  expect(refusal.headers.get("ratelimit-limit")).toBe("5");
});

test("[IDN-50] a mail that a crash kept from leaving is sent by the sweep, and arrives once", async () => {
  const email = newAddress();
  await byEmail(email);
  const now = Date.now();
  const { send } = await requestLink({ kind: "magic_link", email }, newId(), env, now);
  expect(await mailTo(email)).toHaveLength(1);

  await sweepOutbox(env, now + 10_000);
  expect(await subjectsTo(email, 2)).toEqual(["Sign in to Sideline", "Confirm your address"]);
  await send();
  await send();
  expect(await mailTo(email)).toHaveLength(2);
});
