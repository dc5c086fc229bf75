import { env } from "cloudflare:workers";
import { desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { z } from "zod";

import { SignedIn } from "#contract/identity";
import { dev_inbox } from "#d1-migrations/schema/platform";
import { ask, type Headers } from "#test/support/ask";

/** The code that was last texted to a phone. */
export async function codeSentTo(phone: string): Promise<string> {
  const kept = await drizzle(env.DB)
    .select({ data: dev_inbox.data })
    .from(dev_inbox)
    .where(eq(dev_inbox.to, phone))
    .orderBy(desc(dev_inbox.created_at))
    .get();
  return z.object({ data: z.object({ otp: z.string() }) }).parse(kept).data.otp;
}

/** Some other six digits, different ones for each `n` below a million. */
export const wrong = (code: string, n = 1): string =>
  String((Number(code) + n) % 1_000_000).padStart(6, "0");

export const requestCode = (phone: string) => ask("POST", "/api/v1/auth/request-otp", { phone });

export const bringCode = (phone: string, otp: string, body = {}, headers: Headers = {}) =>
  ask("POST", "/api/v1/auth/verify-otp", { phone, otp, ...body }, headers);

/** Signs a phone in, the way an app does it. */
export async function signInWith(phone: string, body = {}, headers: Headers = {}) {
  await requestCode(phone);
  const { data } = await bringCode(phone, await codeSentTo(phone), body, headers);
  return SignedIn.parse(data);
}
