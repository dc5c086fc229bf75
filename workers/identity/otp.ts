import { randomInt, timingSafeEqual } from "node:crypto";

import { hmac } from "#lib/hash";

export const OTP_SECONDS = 300;

/** Six digits that nobody can foretell. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/**
 * What a code is for: to sign in, or to become the phone of one account. It is good for that alone,
 * so nobody can be talked into signing somebody in with a code that they asked for themselves.
 */
type Purpose = "sign-in" | `attach:${string}`;

/** A phone that is to be proven, and what for. */
export type Proof = { phone: string; purpose: Purpose };

/** What is stored of a code. The key keeps a leaked table from telling its million codes. */
export const codeHash = ({ phone, purpose }: Proof, code: string, env: Env): string =>
  hmac(env.AUTH_SECRET, `otp:${purpose}:${phone}:${code}`);

export const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a), Buffer.from(b));
