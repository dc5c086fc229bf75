import { execFileSync } from "node:child_process";

import { importJWK, jwtVerify, SignJWT } from "jose";
import { expect, test } from "vitest";

const print = () =>
  execFileSync("node_modules/.bin/node", ["scripts/keys.ts"], { encoding: "utf8" });

test("[IDN-30] each run prints another signing key on one line, and it signs", async () => {
  const [one, other] = [print(), print()];
  expect(one).toMatch(/^\{.*\}\n$/);
  expect(one).not.toBe(other);

  const { d, ...jwk } = JSON.parse(one);
  expect(jwk).toEqual({
    kty: "OKP",
    crv: "Ed25519",
    x: expect.any(String),
    kid: expect.any(String),
  });
  const token = await new SignJWT({ ok: true })
    .setProtectedHeader({ alg: "EdDSA", kid: jwk.kid })
    .sign(await importJWK({ ...jwk, d }, "EdDSA"));
  const { payload } = await jwtVerify(token, await importJWK(jwk, "EdDSA"));
  expect(payload).toEqual({ ok: true });
});
