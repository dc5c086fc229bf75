import crypto from "node:crypto";

import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test, vi } from "vitest";

import { users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import { countQueries } from "#test/support/count-queries";
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
import { outcome } from "#test/support/outcome";
import { registered } from "#test/support/people";
import { look } from "#workers/identity/attempts";
import { changePassword } from "#workers/identity/change-password";
import { subjectOf } from "#workers/identity/email-link";
import { WRONG_PASSWORDS } from "#workers/identity/guess";
import { login } from "#workers/identity/login";
import { openSession } from "#workers/identity/open-session";
import {
  hashPassword,
  isOutdated,
  isPassword,
  NOBODYS_HASH,
} from "#workers/identity/password-hash";
import { register } from "#workers/identity/register";
import { requestLink } from "#workers/identity/request-link";

const OTHER = "another password";
const MINUTE = 60_000;
const device_name = "phone";
const invalid = { status: 401, error: { code: "INVALID_CREDENTIALS" } };

const hashOf = async (email: string) =>
  (await drizzle(env.DB).select().from(users).where(eq(users.email, email)).get())?.password_hash;

const forgot = async (email: string, count: number): Promise<string> => {
  expect((await auth("forgot-password", { email })).status).toBe(202);
  return linkTo(email, count);
};

const resets = (token: string, password = OTHER) => auth("reset-password", { token, password });

/** What a verb asks of D1 and how often it hashes. */
async function workOf(verb: (counting: Env) => Promise<unknown>) {
  const { counting, queries } = countQueries();
  const hash = vi.spyOn(crypto, "scrypt");
  const how = await outcome(verb(counting));
  const hashes = hash.mock.calls.length;
  hash.mockRestore();
  return { how, queries, hashes };
}

/** Hashing that takes no time and finds every password wrong, and still counts. */
const hashAtOnce = () =>
  vi.spyOn(crypto, "scrypt").mockImplementation((...given: unknown[]) => {
    const done = given.at(-1);
    if (typeof done === "function") done(null, Buffer.alloc(32, 1));
  });

test("[IDN-36] address and password sign in, on as many devices as one likes", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  const body = { email: email.toUpperCase(), password: PASSWORD, device_name: "laptop" };
  const { user } = signedInBy(await auth("login", body));
  expect(user).toEqual({
    id: ann.id,
    email,
    phone: null,
    display_name: "Ann",
    is_new_user: false,
  });
});

test("[IDN-36] a wrong password, an unknown address and no password look the same", async () => {
  const [email, unknown] = [newAddress(), newAddress()];
  await byEmail(email);
  const ben = await registered();
  const without = newAddress();
  await drizzle(env.DB).update(users).set({ email: without }).where(eq(users.id, ben.id));

  const told = [];
  for (const address of [email, unknown, without]) {
    const { status, error, data } = await logsIn(address, OTHER);
    told.push({ status, error, data });
  }
  expect(told[0]).toMatchObject(invalid);
  expect(told).toEqual([told[0], told[0], told[0]]);
});

test("[IDN-36] only the right password tells that the address waits to be verified", async () => {
  const email = newAddress();
  await registers(email);
  expect(await logsIn(email, OTHER)).toMatchObject(invalid);
  expect(await logsIn(email)).toMatchObject({
    status: 403,
    error: { code: "EMAIL_NOT_VERIFIED" },
  });
});

test("[IDN-37] a sign-in asks and hashes the same for an address with an account and without", async () => {
  const [email, unknown, waiting, bare] = [newAddress(), newAddress(), newAddress(), newAddress()];
  await byEmail(email);
  await registers(waiting);
  const ben = await registered();
  await drizzle(env.DB).update(users).set({ email: bare }).where(eq(users.id, ben.id));

  const tries = [];
  for (const address of [email, unknown, waiting, bare]) {
    const body = { email: address, password: OTHER, device_name };
    tries.push(await workOf((counting) => login(body, counting, Date.now())));
  }
  expect(tries[0]).toMatchObject({ how: "INVALID_CREDENTIALS", hashes: 1 });
  expect(tries[0]!.queries.length).toBeGreaterThan(0);
  for (const other of tries) expect(other).toEqual(tries[0]);
});

test("[IDN-37] asking for a link asks and hashes the same for an address with an account and without", async () => {
  const [email, unknown] = [newAddress(), newAddress()];
  await byEmail(email);
  for (const kind of ["verify", "reset", "magic_link"] as const) {
    const works = [];
    for (const address of [email, unknown]) {
      const wish = { kind, email: address };
      works.push(await workOf((counting) => requestLink(wish, newId(), counting, Date.now())));
    }
    expect(works[0]).toMatchObject({ how: "ok", hashes: 0 });
    expect(works[1]).toEqual(works[0]);
  }
  const works = [];
  for (const address of [email, unknown]) {
    const registration = { email: address, password: OTHER, display_name: "Ann" };
    works.push(await workOf((counting) => register(registration, newId(), counting, Date.now())));
  }
  expect(works[0]).toMatchObject({ how: "ok", hashes: 1 });
  expect(works[1]).toEqual(works[0]);
});

test("[IDN-38] a password is kept as scrypt with 2^14, 8 and 5, a salt of its own, and no other way", async () => {
  const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
  expect(one).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect(await isPassword(PASSWORD, one)).toBe(true);
  expect(await isPassword(PASSWORD.toUpperCase(), one)).toBe(false);
  const [, , , salt, key] = one.split("$");
  const again = crypto.scryptSync(PASSWORD, Buffer.from(salt!, "base64"), 32, {
    N: 2 ** 14,
    r: 8,
    p: 5,
    maxmem: 2 ** 26,
  });
  expect(again.toString("base64")).toBe(`${key}=`);
  expect(isOutdated(NOBODYS_HASH)).toBe(false);
});

test("[IDN-38] a password has 8 to 128 characters of any kind, however they are composed", async () => {
  const email = newAddress();
  for (const password of ["seven77", "x".repeat(129)]) {
    const { status, error } = await registers(email, password);
    expect([status, error?.code]).toEqual([422, "VALIDATION_ERROR"]);
  }
  await byEmail(email, "pass\u00e9 \u{1F3CB} \u5bc6\u7801");
  expect((await logsIn(email, "passe\u0301 \u{1F3CB} \u5bc6\u7801")).status).toBe(200);
});

test("[IDN-38] what every guesser begins with is no password, wherever one is set", async () => {
  const email = newAddress();
  const common = { status: 422, error: { code: "VALIDATION_ERROR" } };
  for (const password of ["password1", "QwertyUiop", "12345678"]) {
    expect(await registers(email, password), password).toMatchObject(common);
  }
  const ann = await byEmail(email);
  const body = { current_password: PASSWORD, new_password: "iloveyou1" };
  const refusal = await ann.post("/auth/change-password", body);
  expect(refusal).toMatchObject(common);
  expect(refusal.error?.details).toMatchObject([{ path: "new_password" }]);
  expect(await resets(await forgot(email, 2), "password1")).toMatchObject(common);
  expect((await logsIn(email)).status).toBe(200);
});

test("[IDN-38] signing in renews a hash that was made with other parameters", async () => {
  const email = newAddress();
  const { id } = await byEmail(email);
  const salt = crypto.randomBytes(16);
  const key = crypto.scryptSync(PASSWORD, salt, 32, { N: 2 ** 12, r: 8, p: 1 });
  const bare = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
  const password_hash = `$scrypt$ln=12,r=8,p=1$${bare(salt)}$${bare(key)}`;
  await drizzle(env.DB).update(users).set({ password_hash }).where(eq(users.id, id));

  expect(await logsIn(email, OTHER)).toMatchObject(invalid);
  expect(await hashOf(email)).toBe(password_hash);
  expect((await logsIn(email)).status).toBe(200);
  expect(await hashOf(email)).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$/);
  expect((await logsIn(email)).status).toBe(200);
});

test("[IDN-39] of guesses at once from everywhere, twenty are checked, for any address", async () => {
  const [email, unknown] = [newAddress(), newAddress()];
  await byEmail(email);
  for (const address of [email, unknown]) {
    const hash = hashAtOnce();
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, i) => logsIn(address, `guess number ${i}`)),
    );
    expect(hash).toHaveBeenCalledTimes(WRONG_PASSWORDS.limit);
    hash.mockRestore();
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(WRONG_PASSWORDS.limit);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(10);
  }
  expect(await logsIn(email)).toMatchObject({ status: 429, error: { code: "RATE_LIMITED" } });
});

test("[IDN-39] guesses close no way in but the password's, and that for fifteen minutes", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  const now = Date.now();
  const tries = (password: string, at: number) =>
    outcome(login({ email, password, device_name }, env, at));
  const hash = hashAtOnce();
  for (let i = 0; i < WRONG_PASSWORDS.limit; i++) {
    expect(await tries(`guess number ${i}`, now)).toBe("INVALID_CREDENTIALS");
  }
  hash.mockRestore();
  expect(await tries(PASSWORD, now + 14 * MINUTE)).toBe("RATE_LIMITED");
  await auth("magic-link", { email });
  const opened = await auth("magic-link/verify", { token: await linkTo(email, 2) });
  expect(signedInBy(opened).user.id).toBe(ann.id);
  expect((await ann.get("/users/me")).status).toBe(200);
  expect(await tries(PASSWORD, now + 16 * MINUTE)).toBe("ok");
});

test("[IDN-39] right passwords use up nothing, and the fifth wrong one is logged without the address", async () => {
  const email = newAddress();
  await byEmail(email);
  const log = vi.spyOn(console, "warn").mockImplementation(() => {});
  expect((await logsIn(email)).status).toBe(200);
  const { remaining } = await look(WRONG_PASSWORDS, subjectOf(email, env), env, Date.now());
  expect(remaining).toBe(WRONG_PASSWORDS.limit);
  for (let i = 0; i < 4; i++) await logsIn(email, OTHER);
  expect(log).not.toHaveBeenCalled();
  await logsIn(email, OTHER);
  const lines = log.mock.calls.join("\n");
  log.mockRestore();
  expect(lines).toContain('"event":"passwords_wrong"');
  expect(lines).toContain('"failures":5');
  expect(lines).not.toContain(email);
});

test("[IDN-40] a reset sets the password, ends every session with its sockets, and says so", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  await ann.connect();
  await ann.hears("connected");
  const token = await forgot(email, 2);
  expect((await ann.get("/users/me")).status).toBe(200);

  expect((await resets(token)).status).toBe(200);
  expect(await ann.closed()).toMatchObject({ code: 4001 });
  expect(await ann.get("/users/me")).toMatchObject({ error: { code: "SESSION_ENDED" } });
  const account = drizzle(env.DB).select().from(users).where(eq(users.id, ann.id));
  expect(await account.get()).toMatchObject({ auth_version: 2 });
  expect(await logsIn(email)).toMatchObject(invalid);
  expect((await logsIn(email, OTHER)).status).toBe(200);
  expect((await subjectsTo(email, 3))[0]).toBe("Your password was changed");
  expect(await resets(token, PASSWORD)).toMatchObject({ error: { code: "LINK_INVALID" } });
});

test("[IDN-40] of resets with one link at once, one sets its password", async () => {
  const email = newAddress();
  await byEmail(email);
  const token = await forgot(email, 2);
  const wishes = Array.from({ length: 3 }, (_, i) => `password number ${i}`);
  const answers = await Promise.all(wishes.map((password) => resets(token, password)));
  const won = answers.findIndex(({ status }) => status === 200);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const [i, password] of wishes.entries()) {
    expect((await logsIn(email, password)).status).toBe(i === won ? 200 : 401);
  }
});

test("[IDN-40] who has no account gets no link to reset", async () => {
  const email = newAddress();
  const { send } = await requestLink({ kind: "reset", email }, newId(), env, Date.now());
  await send();
  expect(await mailTo(email)).toEqual([]);
});

test("[IDN-41] the reset of a registration that waits makes the account, with the new password", async () => {
  const email = newAddress();
  await registers(email, PASSWORD, "Ann");
  await subjectsTo(email, 1);
  const token = await forgot(email, 2);
  expect((await resets(token)).status).toBe(200);
  expect(await logsIn(email)).toMatchObject(invalid);
  const { user } = signedInBy(await logsIn(email, OTHER));
  expect(user).toMatchObject({ email, display_name: "Ann", is_new_user: false });
});

test("[IDN-42] a sign-in that was checked before a reset opens nothing after it", async () => {
  const email = newAddress();
  const { id } = await byEmail(email);
  const checked = (await hashOf(email))!;
  await resets(await forgot(email, 2));
  const whose = eq(users.password_hash, checked);
  expect(await openSession({ sid: newId(), device_name, whose }, env, Date.now())).toBeUndefined();
  expect((await drizzle(env.DB).select().from(users).where(eq(users.id, id)))[0]).toBeDefined();
});

test("[IDN-43] changing the password takes the one before, keeps this session and ends the others", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  const tablet = await ann.device("tablet");
  for (const device of [ann, tablet]) {
    await device.connect();
    await device.hears("connected");
  }
  const change = (current_password: string) =>
    ann.post("/auth/change-password", { current_password, new_password: OTHER });
  expect(await change("not the password")).toMatchObject(invalid);
  expect((await logsIn(email)).status).toBe(200);

  expect((await change(PASSWORD)).status).toBe(200);
  expect(await tablet.closed()).toMatchObject({ code: 4001 });
  expect(await tablet.get("/users/me")).toMatchObject({ error: { code: "SESSION_ENDED" } });
  ann.say({ event: "ping", data: {}, req_id: "1" });
  await ann.hears("pong");
  expect((await ann.get("/users/me")).status).toBe(200);
  expect(await logsIn(email)).toMatchObject(invalid);
  expect((await logsIn(email, OTHER)).status).toBe(200);
  expect((await subjectsTo(email, 2))[0]).toBe("Your password was changed");
});

test("[IDN-43] of changes at once one counts, and who has no password changes none", async () => {
  const email = newAddress();
  const ann = await byEmail(email);
  const { sub, sid } = { sub: ann.id, sid: ann.sid };
  const claims = { sub, sid, ver: 1, role: "user" as const, iat: 0, exp: 0 };
  const wishes = Array.from({ length: 3 }, (_, i) => `password number ${i}`);
  const changes = wishes.map((new_password) =>
    outcome(
      changePassword(
        claims,
        { current_password: PASSWORD, new_password },
        newId(),
        env,
        Date.now(),
      ),
    ),
  );
  const outcomes = await Promise.all(changes);
  expect(outcomes.filter((how) => how === "ok")).toHaveLength(1);
  const won = wishes[outcomes.indexOf("ok")]!;
  expect((await logsIn(email, won)).status).toBe(200);
  expect(await subjectsTo(email, 2)).toHaveLength(2);

  const ben = await registered();
  const body = { current_password: PASSWORD, new_password: OTHER };
  expect(await ben.post("/auth/change-password", body)).toMatchObject(invalid);
});

test("[IDN-45] an address gets three mails to reset its password in an hour, whoever has it", async () => {
  const email = newAddress();
  const answers = [];
  for (let i = 0; i < 4; i++) answers.push((await auth("forgot-password", { email })).status);
  expect(answers).toEqual([202, 202, 202, 429]);
});
