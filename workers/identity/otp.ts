import { randomInt, timingSafeEqual } from "node:crypto";

import { hmac } from "#lib/hash";

export const OTP_SECONDS = 300;

/** Six digits that nobody can foretell. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** What is stored of a code. The key keeps a leaked table from telling its million codes. */
export const codeHash = (phone: string, code: string, env: Env): string =>
  hmac(env.AUTH_SECRET, `otp:${phone}:${code}`);

export const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a), Buffer.from(b));
