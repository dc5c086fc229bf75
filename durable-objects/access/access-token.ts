import { type JWTHeaderParameters, jwtVerify, SignJWT } from "jose";
import { JWTExpired } from "jose/errors";

import { Claims } from "#contract/identity";
import { AppError } from "#lib/errors";
import { requireLive } from "#durable-objects/access/session-state";
import { ALGORITHM, signingKey } from "#durable-objects/access/signing-key";

/** Seconds (seed 001 §3.2). */
export const ACCESS_TOKEN_SECONDS = 900;

/** `now` in milliseconds. */
export async function signAccessToken(
  claims: Omit<Claims, "iat" | "exp">,
  env: Env,
  now: number,
): Promise<string> {
  const { kid, secret } = await signingKey(env);
  const iat = Math.floor(now / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT", kid })
    .setIssuedAt(iat)
    .setExpirationTime(iat + ACCESS_TOKEN_SECONDS)
    .sign(secret);
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
  const key = await signingKey(env);
  const ours = ({ kid }: JWTHeaderParameters) => {
    if (kid !== key.kid) throw new AppError("UNAUTHENTICATED");
    return key.public;
  };
  try {
    // The algorithm is ours to say: a token that names another, or none, is not looked at.
    const { payload } = await jwtVerify(token, ours, {
      algorithms: [ALGORITHM],
      typ: "JWT",
      currentDate: new Date(now),
    });
    return Claims.parse(payload);
  } catch (thrown) {
    throw new AppError(thrown instanceof JWTExpired ? "TOKEN_EXPIRED" : "UNAUTHENTICATED");
  }
}
