import { importJWK } from "jose";
import { z } from "zod";

import type { Jwks } from "#contract/identity";

export const ALGORITHM = "EdDSA";

/** `JWT_SIGNING_KEY`: an Ed25519 private key. `npm run keys` prints one. */
const SigningJwk = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  d: z.string(),
  kid: z.string().min(1),
});
type SigningJwk = z.infer<typeof SigningJwk>;

type Imported = Awaited<ReturnType<typeof importJWK>>;
type SigningKey = { kid: string; secret: Imported; public: Imported };

/** Importing costs more than signing, and the secret rarely changes. */
const imported = new Map<string, SigningKey>();

/** The key as it was set; undefined when it is not one. */
export function signingJwk(env: Env): SigningJwk | undefined {
  try {
    return SigningJwk.parse(JSON.parse(env.JWT_SIGNING_KEY));
  } catch {
    return undefined;
  }
}

/** The key, ready to sign and to check. */
export async function signingKey(env: Env): Promise<SigningKey> {
  const known = imported.get(env.JWT_SIGNING_KEY);
  if (known) return known;

  const jwk = SigningJwk.parse(JSON.parse(env.JWT_SIGNING_KEY));
  const { kty, crv, x, kid } = jwk;
  const key = {
    kid,
    secret: await importJWK(jwk, ALGORITHM),
    public: await importJWK({ kty, crv, x }, ALGORITHM),
  };
  imported.clear();
  imported.set(env.JWT_SIGNING_KEY, key);
  return key;
}

/** What others may check our tokens with. */
export function publicKeys(env: Env): Jwks {
  const { kty, crv, x, kid } = SigningJwk.parse(JSON.parse(env.JWT_SIGNING_KEY));
  return { keys: [{ kty, crv, x, kid, alg: ALGORITHM, use: "sig" }] };
}
