import { env, exports } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import {
  createLocalJWKSet,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from "jose";
import { expect, test } from "vitest";
import { z } from "zod";

import { Jwks } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { ask } from "#test/support/ask";
import { signInWith } from "#test/support/codes";
import { envWith } from "#test/support/env-with";
import { outcome } from "#test/support/outcome";
import { newPhone, type Person, registered } from "#test/support/people";
import { signAccessToken, whoIs } from "#durable-objects/access/access-token";
import { BELIEF_MS } from "#durable-objects/access/session-state";

const publishedKeys = async () => {
  const response = await exports.default.fetch("https://app.test/.well-known/jwks.json");
  return Jwks.parse(await response.json());
};

/** What a route answers to whoever shows this token. */
const shown = (token: string) =>
  ask("GET", "/api/v1/users/me/sessions", undefined, { authorization: `Bearer ${token}` });

/** What a server answers that has not asked about the session for a while. */
const later = async (person: Person) =>
  outcome(whoIs(await person.token(), env, Date.now() + BELIEF_MS));

const encode = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");

const unverified = (person: Person) => ({ sub: person.id, sid: person.sid, ver: 1, role: "user" });

test("[IDN-13] an access token says who, and the published keys prove it", async () => {
  const phone = newPhone();
  const { access_token, expires_in, user } = await signInWith(phone);

  const keys = await publishedKeys();
  const { payload } = await jwtVerify(access_token, createLocalJWKSet(keys));

  expect(expires_in).toBe(900);
  expect(payload).toEqual({
    sub: user.id,
    sid: expect.any(String),
    ver: 1,
    role: "user",
    phone,
    iat: expect.any(Number),
    exp: payload.iat! + 900,
  });
  expect(decodeProtectedHeader(access_token)).toEqual({
    alg: "EdDSA",
    typ: "JWT",
    kid: keys.keys[0]!.kid,
  });
});

test("[IDN-13] the published keys tell nothing secret", async () => {
  const response = await exports.default.fetch("https://app.test/.well-known/jwks.json");
  expect(await response.text()).not.toContain('"d"');
  expect(response.headers.get("cache-control")).toContain("max-age");
});

test("[IDN-14] tokens that we did not sign open nothing", async () => {
  const ann = await registered();
  const real = await ann.token();
  expect(await shown(real)).toMatchObject({ status: 200 });

  const [key] = (await publishedKeys()).keys;
  const claims = unverified(ann);
  const other = await generateKeyPair("EdDSA", { extractable: true });
  const rsa = await generateKeyPair("RS256");
  const sign = (alg: string, kid: string, by: Parameters<SignJWT["sign"]>[0]) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg, typ: "JWT", kid })
      .setIssuedAt()
      .setExpirationTime("15m")
      .sign(by);
  const [header, payload, signature] = real.split(".");
  const flipped = `${signature!.startsWith("A") ? "B" : "A"}${signature!.slice(1)}`;
  const forged = {
    "another key": await sign("EdDSA", key!.kid, other.privateKey),
    "another key, named by itself": await sign("EdDSA", "mine", other.privateKey),
    "a key that it brings along": await new SignJWT(claims)
      .setProtectedHeader({
        alg: "EdDSA",
        typ: "JWT",
        kid: key!.kid,
        jwk: await exportJWK(other.publicKey),
      })
      .setIssuedAt()
      .setExpirationTime("15m")
      .sign(other.privateKey),
    RS256: await sign("RS256", key!.kid, rsa.privateKey),
    "HS256 with our public key": await sign("HS256", key!.kid, Buffer.from(key!.x, "base64url")),
    "HS256 with our public key's text": await sign(
      "HS256",
      key!.kid,
      new TextEncoder().encode(JSON.stringify(key)),
    ),
    "no algorithm": `${encode({ alg: "none", typ: "JWT", kid: key!.kid })}.${payload}.`,
    "no signature": `${header}.${payload}.`,
    "a changed signature": `${header}.${payload}.${flipped}`,
    "other claims under our signature": `${header}.${encode({ ...claims, role: "admin" })}.${signature}`,
    "no kid": `${encode({ alg: "EdDSA", typ: "JWT" })}.${payload}.${signature}`,
    nonsense: "nonsense",
    "three parts of nonsense": "a.b.c",
  };
  for (const [name, token] of Object.entries(forged)) {
    const reply = await shown(token);
    expect({ name, status: reply.status, code: reply.error?.code }).toEqual({
      name,
      status: 401,
      code: "UNAUTHENTICATED",
    });
  }
});

test("[IDN-14] a token of ours under a kid that is not published opens nothing", async () => {
  const ann = await registered();
  const { kid, ...key } = z.looseObject({ kid: z.string() }).parse(JSON.parse(env.JWT_SIGNING_KEY));
  const renamed = envWith({
    JWT_SIGNING_KEY: JSON.stringify({ ...key, kid: `${kid}-old` }),
  });
  const token = await signAccessToken({ ...unverified(ann), role: "user" }, renamed, Date.now());
  expect(await shown(token)).toMatchObject({ status: 401, error: { code: "UNAUTHENTICATED" } });
});

test("[IDN-14] without a token, or with one in another scheme, the answer asks to sign in", async () => {
  const ann = await registered();
  const token = await ann.token();
  for (const authorization of [undefined, "", "Bearer", `Basic ${token}`, token]) {
    const reply = await ask("GET", "/api/v1/users/me/sessions", undefined, {
      ...(authorization !== undefined && { authorization }),
    });
    expect(reply).toMatchObject({ status: 401, error: { code: "UNAUTHENTICATED" } });
  }
});

test("[IDN-14] a token past its time says so", async () => {
  const ann = await registered();
  expect(await shown(await ann.token({}, Date.now() - 899_000))).toMatchObject({ status: 200 });
  expect(await shown(await ann.token({}, Date.now() - 901_000))).toMatchObject({
    status: 401,
    error: { code: "TOKEN_EXPIRED" },
  });
});

test("[IDN-15] somebody else's session does not help", async () => {
  const [ann, eve] = [await registered(), await registered()];
  // Ann's session is known to live, so that no belief about it may be shared.
  expect(await ann.get("/users/me/sessions")).toMatchObject({ status: 200 });
  expect(await shown(await eve.token({ sid: ann.sid }))).toMatchObject({
    status: 401,
    error: { code: "SESSION_ENDED" },
  });
});

test("[IDN-15] the tokens of who is banned fail within five seconds", async () => {
  const ann = await registered();
  expect(await ann.get("/users/me/sessions")).toMatchObject({ status: 200 });
  await drizzle(env.DB).update(users).set({ banned_at: Date.now() }).where(eq(users.id, ann.id));
  expect(await later(ann)).toBe("SESSION_ENDED");
});

test("[IDN-15] the tokens of who is gone fail within five seconds", async () => {
  const ann = await registered();
  expect(await ann.get("/users/me/sessions")).toMatchObject({ status: 200 });
  await drizzle(env.DB).delete(users).where(eq(users.id, ann.id));
  expect(await later(ann)).toBe("SESSION_ENDED");
});

test("[IDN-15] tokens of an earlier auth_version fail within five seconds", async () => {
  const [ann, bob] = [await registered(), await registered()];
  for (const person of [ann, bob]) await person.get("/users/me/sessions");
  await drizzle(env.DB).update(users).set({ auth_version: 2 }).where(eq(users.id, ann.id));
  expect(await later(ann)).toBe("SESSION_ENDED");
  expect(await later(bob)).toBe("ok");
  expect(await shown(await ann.token({ ver: 2 }))).toMatchObject({ status: 200 });
});
