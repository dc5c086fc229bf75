import { env } from "cloudflare:workers";
import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";

import { email_links, sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { bringCode, codeSentTo, requestCode, signInWith, wrong } from "#test/support/codes";
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
import { newPhone, type Person, registered } from "#test/support/people";
import { requestLink } from "#workers/identity/request-link";
import { sweepIdentity } from "#workers/identity/sweep";

const DAY = 24 * 3_600_000;
const refused = { status: 401, error: { code: "LINK_INVALID" } };

const accountOf = (id: string) =>
  drizzle(env.DB).select().from(users).where(eq(users.id, id)).get();

/** The token of the link that somebody gets who adds an address to their account. */
async function adds(person: Person, email: string, count = 1): Promise<string> {
  expect((await person.post("/users/me/email", { email })).status).toBe(202);
  return linkTo(email, count);
}

/** Asks for a code that makes a phone one's own. */
async function asksFor(person: Person, phone: string): Promise<string> {
  expect((await person.post("/users/me/phone", { phone })).status).toBe(200);
  return codeSentTo(phone);
}

const proves = (person: Person, phone: string, otp: string) =>
  person.post("/users/me/phone/verify", { phone, otp });

test("[IDN-44] a magic link signs in, once", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  expect((await auth("magic-link", { email })).status).toBe(202);
  const token = await linkTo(email, 2);
  const { user } = signedInBy(await auth("magic-link/verify", { token }));
  expect(user).toMatchObject({ id: ann.id, email, is_new_user: false });
  expect(await auth("magic-link/verify", { token })).toMatchObject(refused);
});

test("[IDN-35] of twenty who open one magic link at once, one gets in", async () => {
  const email = newAddress();
  const { id } = await byEmail(email);
  await auth("magic-link", { email });
  const token = await linkTo(email, 2);
  const opened = await Promise.all(
    Array.from({ length: 20 }, () => auth("magic-link/verify", { token })),
  );
  expect(opened.filter(({ status }) => status === 200)).toHaveLength(1);
  const owned = drizzle(env.DB).select().from(sessions).where(eq(sessions.user_id, id));
  expect(await owned).toHaveLength(2);
});

test("[IDN-44] a magic link is good for fifteen minutes, and a reset's link for an hour", async () => {
  const email = newAddress();
  await byEmail(email);
  for (const [kind, ms] of [
    ["magic_link", 15 * 60_000],
    ["reset", 60 * 60_000],
  ] as const) {
    const now = Date.now();
    await requestLink({ kind, email }, newId(), env, now);
    const ours = and(eq(email_links.email, email), eq(email_links.kind, kind));
    const link = await drizzle(env.DB).select().from(email_links).where(ours).get();
    expect(link?.expires_at).toBe(now + ms);
  }
});

test("[IDN-44] who has no account gets no magic link, and a registration goes on without its password", async () => {
  const [nobody, email] = [newAddress(), newAddress()];
  const { send } = await requestLink({ kind: "magic_link", email: nobody }, newId(), env, 0);
  await send();
  expect(await mailTo(nobody)).toEqual([]);

  await registers(email);
  await subjectsTo(email, 1);
  await auth("magic-link", { email });
  const token = await linkTo(email, 2);
  expect((await mailTo(email))[0]?.subject).toBe("Confirm your address");
  const { user } = signedInBy(await auth("verify-email", { token }));
  expect(user).toMatchObject({ email, is_new_user: true });
  expect(await logsIn(email)).toMatchObject({ error: { code: "INVALID_CREDENTIALS" } });
});

test("[IDN-45] an address gets five magic links in an hour, whoever has it", async () => {
  const email = newAddress();
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push((await auth("magic-link", { email })).status);
  expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
});

test("[IDN-46] an address is an account's own when its link is opened, and signs in from then on", async () => {
  const [email, ann] = [newAddress(), await registered({ display_name: "Ann" })];
  const token = await adds(ann, email);
  expect(await accountOf(ann.id)).toMatchObject({ email: null });
  expect((await ann.get("/users/me")).data).toMatchObject({ email: null, has_password: false });

  const { user } = signedInBy(await auth("verify-email", { token }));
  expect(user).toMatchObject({ id: ann.id, phone: ann.phone, email, is_new_user: false });
  expect((await ann.get("/users/me")).data).toMatchObject({ email, phone: ann.phone });
  await auth("forgot-password", { email });
  await auth("reset-password", { token: await linkTo(email, 2), password: PASSWORD });
  expect(signedInBy(await logsIn(email)).user.id).toBe(ann.id);
});

test("[IDN-46] another address takes the place of the one before, which hears of it", async () => {
  const [before, after] = [newAddress(), newAddress()];
  const ann = await byEmail(before);
  await auth("verify-email", { token: await adds(ann, after) });
  expect(await accountOf(ann.id)).toMatchObject({ email: after });
  expect((await subjectsTo(before, 2))[0]).toBe("Your address was changed");
  expect((await logsIn(after)).status).toBe(200);
  expect(await logsIn(before)).toMatchObject({ error: { code: "INVALID_CREDENTIALS" } });
});

test("[IDN-46] an address of another account gets a notice instead, behind the same answer", async () => {
  const [email, free] = [newAddress(), newAddress()];
  const [ann, ben] = [await byEmail(email), await registered()];
  const taken = await ben.post("/users/me/email", { email });
  const open = await ben.post("/users/me/email", { email: free });
  expect([taken.status, taken.data]).toEqual([open.status, open.data]);
  expect((await subjectsTo(email, 2))[0]).toBe("This address has an account already");
  expect((await mailTo(email))[0]?.data).not.toHaveProperty("token");
  expect(await accountOf(ann.id)).toMatchObject({ email });
});

test("[IDN-46] an address that became another account's meanwhile stays there", async () => {
  const email = newAddress();
  const [ann, ben] = [await registered(), await byEmail()];
  const before = (await accountOf(ben.id))!.email!;
  const tokens = [await adds(ann, email), await adds(ben, email, 2)];
  const opened = await Promise.all(tokens.map((token) => auth("verify-email", { token })));
  expect(opened.map(({ status }) => status).toSorted()).toEqual([200, 401]);
  const owner = opened[0]!.status === 200 ? ann : ben;
  expect(signedInBy(opened.find(({ status }) => status === 200)!).user.id).toBe(owner.id);
  const owned = drizzle(env.DB).select().from(users).where(eq(users.email, email));
  expect(await owned).toMatchObject([{ id: owner.id }]);
  const told = owner === ben ? 2 : 1;
  expect(await subjectsTo(before, told)).toHaveLength(told);
});

test("[IDN-46] somebody may write to five addresses in an hour", async () => {
  const ann = await registered();
  const answers = [];
  for (let i = 0; i < 6; i++) {
    answers.push((await ann.post("/users/me/email", { email: newAddress() })).status);
  }
  expect(answers).toEqual([202, 202, 202, 202, 202, 429]);
});

test("[IDN-47] a phone is an account's own when its code is brought, and signs in from then on", async () => {
  const [email, phone] = [newAddress(), newPhone()];
  const ann = await byEmail(email);
  const otp = await asksFor(ann, phone);
  expect(await proves(ann, phone, wrong(otp))).toMatchObject({ error: { code: "OTP_INVALID" } });
  expect(await proves(ann, phone, otp)).toMatchObject({
    status: 200,
    data: { id: ann.id, phone, email },
  });
  expect((await signInWith(phone)).user).toMatchObject({ id: ann.id, email, is_new_user: false });
  expect((await subjectsTo(email, 2))[0]).toBe("A phone was attached");
});

test("[IDN-47] whoever has the number in their contacts finds the account from then on", async () => {
  const phone = newPhone();
  const [ann, ben] = [await byEmail(), await registered()];
  await proves(ann, phone, await asksFor(ann, phone));
  const { data } = await ben.post("/users/contacts/sync", { phone_numbers: [phone] });
  expect(data).toMatchObject({ registered_users: [{ user_id: ann.id }] });
});

test("[IDN-47] a code is good for what it was asked for alone, and for who asked", async () => {
  const phone = newPhone();
  const [ann, ben] = [await registered(), await registered()];
  await requestCode(phone);
  const signingIn = await codeSentTo(phone);
  expect(await proves(ann, phone, signingIn)).toMatchObject({ error: { code: "OTP_INVALID" } });

  const attaching = await asksFor(ann, phone);
  expect(await bringCode(phone, attaching)).toMatchObject({ error: { code: "OTP_INVALID" } });
  expect(await proves(ben, phone, attaching)).toMatchObject({ error: { code: "OTP_INVALID" } });
  expect((await proves(ann, phone, attaching)).status).toBe(200);
});

test("[IDN-47] only who reads a phone's texts learns that it is another account's, and it stays there", async () => {
  const [ann, ben] = [await registered(), await registered()];
  const otp = await asksFor(ben, ann.phone);
  expect(await proves(ben, ann.phone, wrong(otp))).toMatchObject({
    error: { code: "OTP_INVALID" },
  });
  expect(await proves(ben, ann.phone, otp)).toMatchObject({
    status: 409,
    error: { code: "PHONE_IN_USE" },
  });
  expect(await accountOf(ann.id)).toMatchObject({ phone: ann.phone });
  expect(await accountOf(ben.id)).toMatchObject({ phone: ben.phone });
});

test("[IDN-48] who is banned gets in by no password and no link", async () => {
  const email = newAddress();
  const { id } = await byEmail(email);
  await auth("magic-link", { email });
  const token = await linkTo(email, 2);
  await drizzle(env.DB).update(users).set({ banned_at: 1 }).where(eq(users.id, id));
  const forbidden = { status: 403, error: { code: "FORBIDDEN" } };
  expect(await logsIn(email)).toMatchObject(forbidden);
  expect(await logsIn(email, "not the password")).toMatchObject({
    error: { code: "INVALID_CREDENTIALS" },
  });
  expect(await auth("magic-link/verify", { token })).toMatchObject(forbidden);
});

test("[IDN-49] a token says which of the two is verified, and a verified address opens what a phone opens", async () => {
  const email = newAddress();
  await registers(email);
  const opened = signedInBy(await auth("verify-email", { token: await linkTo(email) }));
  const claims = decodeJwt(opened.access_token);
  expect(claims).toMatchObject({ sub: opened.user.id, email_verified: true });
  expect(claims).not.toHaveProperty("phone");
  const fresh = await auth("refresh", { refresh_token: opened.refresh_token });
  const { access_token } = signedInBy({ data: { ...opened, ...Object(fresh.data) } });
  expect(decodeJwt(access_token)).toMatchObject({ email_verified: true });

  const authorization = `Bearer ${access_token}`;
  const pull = await ask("GET", "/api/v1/sync/status", undefined, { authorization });
  expect(pull.status).toBe(200);
});

test("[IDN-49] an account that lost both may not sync before one is verified again", async () => {
  const ann = await byEmail();
  const none = await ann.token({ email_verified: false });
  const authorization = `Bearer ${none}`;
  expect(await ask("GET", "/api/v1/sync/status", undefined, { authorization })).toMatchObject({
    status: 403,
    error: { code: "EMAIL_NOT_VERIFIED" },
  });
});

test("[IDN-51] the sweep removes links past their end, with the registrations in them, and no others", async () => {
  const [old, young] = [newAddress(), newAddress()];
  await requestLink({ kind: "verify", email: old }, newId(), env, Date.now() - DAY - 1);
  await requestLink({ kind: "verify", email: young }, newId(), env, Date.now());
  await sweepIdentity(env, Date.now());
  const left = drizzle(env.DB).select().from(email_links);
  expect(await left.where(eq(email_links.email, old))).toEqual([]);
  expect(await left.where(eq(email_links.email, young))).toHaveLength(1);
});
