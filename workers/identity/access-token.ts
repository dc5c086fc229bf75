import { importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import { JWTExpired } from "jose/errors";

import { Claims } from "#contract/identity";
import { AppError } from "#lib/errors";
import { requireLive } from "#workers/identity/session-state";

/** Seconds (seed 001 §3.2). */
export const ACCESS_TOKEN_SECONDS = 900;
const ALGORITHM = "EdDSA";

/** The signing key: an Ed25519 private key as JWK, with its `kid`. */
const signingKey = (env: Env): JWK => JSON.parse(env.JWT_SIGNING_KEY);

/** What others may check our tokens with. */
export function publicKeys(env: Env): { keys: JWK[] } {
  const { kty, crv, x, kid } = signingKey(env);
  return { keys: [{ kty, crv, x, kid, alg: ALGORITHM, use: "sig" } as JWK] };
}

/** `now` in milliseconds. */
export async function signAccessToken(
  claims: Omit<Claims, "iat" | "exp">,
  env: Env,
  now: number,
): Promise<string> {
  const key = signingKey(env);
  const iat = Math.floor(now / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid: key.kid! })
    .setIssuedAt(iat)
    .setExpirationTime(iat + ACCESS_TOKEN_SECONDS)
    .sign(await importJWK(key, ALGORITHM));
}

/**
 * Whom an access token speaks for. Its session must still live: see session-state.ts.
 * Throws UNAUTHENTICATED, TOKEN_EXPIRED or SESSION_ENDED.
 */
export async function whoIs(token: string, env: Env, now: number): Promise<Claims> {
  const claims = await verified(token, env, now);
  await requireLive(claims, env, now);
  return claims;
}

async function verified(token: string, env: Env, now: number): Promise<Claims> {
  try {
    const [key] = publicKeys(env).keys;
    const options = { algorithms: [ALGORITHM], currentDate: new Date(now) };
    const { payload } = await jwtVerify(token, await importJWK(key!, ALGORITHM), options);
    return Claims.parse(payload);
  } catch (thrown) {
    throw new AppError(thrown instanceof JWTExpired ? "TOKEN_EXPIRED" : "UNAUTHENTICATED");
  }
}
