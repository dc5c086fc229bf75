import { and, eq, gt, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { otps } from "#d1-migrations/schema/identity";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { claim, look, OTP_CHECKS, spent } from "#workers/identity/attempts";
import { codeHash, type Proof, sameHash } from "#workers/identity/otp";

type Otp = typeof otps.$inferSelect;

/** Takes a code as the proof that somebody can read the phone's texts. It is good once. */
export async function spendCode(proof: Proof, code: string, env: Env, now: number): Promise<void> {
  const { phone } = proof;
  const sent = await drizzle(env.DB).select().from(otps).where(eq(otps.phone, phone)).get();
  if (!sent || sent.expires_at <= now) throw new AppError("OTP_EXPIRED");
  if (sent.used_at !== null || sent.burnt_at !== null) throw new AppError("OTP_INVALID");

  const isRight = sameHash(codeHash(proof, code, env), sent.code_hmac);
  await check(sent, isRight, env, now);
  await use(sent, env, now);
}

/**
 * Counts wrong digits, only those, and burns the code with the fifth. Right digits pass only while
 * there is an attempt left, so guessing faster than we count gains nothing.
 */
async function check(sent: Otp, right: boolean, env: Env, now: number): Promise<void> {
  const { phone } = sent;
  const standing = right
    ? await look(OTP_CHECKS, phone, env, now)
    : await claim(OTP_CHECKS, phone, newId(), env, now);
  if (right && standing.allowed) return;

  // A code that was already there at the last counted guess is the one that the guesses burnt.
  // A newer one stays good, but must wait until the window has room.
  const guessed = standing.last_at !== null && sent.created_at <= standing.last_at;
  if (!standing.allowed && !guessed) throw spent(OTP_CHECKS, standing);
  if (standing.remaining === 0) await burn(sent, env, now);
  throw new AppError("OTP_INVALID");
}

async function burn({ phone, code_hmac }: Otp, env: Env, now: number): Promise<void> {
  await drizzle(env.DB)
    .update(otps)
    .set({ burnt_at: now })
    .where(and(eq(otps.phone, phone), eq(otps.code_hmac, code_hmac), isNull(otps.burnt_at)));
}

/** Of many who bring the right digits, one gets past this. */
async function use({ phone, code_hmac }: Otp, env: Env, now: number): Promise<void> {
  const used = await drizzle(env.DB)
    .update(otps)
    .set({ used_at: now })
    .where(
      and(
        eq(otps.phone, phone),
        eq(otps.code_hmac, code_hmac),
        isNull(otps.used_at),
        isNull(otps.burnt_at),
        gt(otps.expires_at, now),
      ),
    )
    .returning({ phone: otps.phone });
  if (used.length === 0) throw new AppError("OTP_INVALID");
}
