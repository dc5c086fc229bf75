import { lt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { otps } from "#d1-migrations/schema/identity";
import { newId } from "#lib/ids";
import { claim, OTP_SENDS, release, spent } from "#workers/identity/attempts";
import { codeHash, newCode, OTP_SECONDS, type Proof } from "#workers/identity/otp";
import { sendSms } from "#workers/sms/send-sms";

const SAYS = {
  "sign-in": "is your Sideline code. It is good for five minutes. Give it to nobody.",
  attach:
    "adds this phone to a Sideline account. It is good for five minutes. Give it to nobody: who has it can take the number.",
};

/**
 * Texts a new code to a phone, in the same way whether or not anybody has an account with it.
 * A request that is refused, or whose text does not leave, changes nothing: an earlier code stays
 * good, and the attempt is not counted.
 */
export async function requestOtp(proof: Proof, env: Env, now: number) {
  const { phone } = proof;
  const request_id = newId();
  const standing = await claim(OTP_SENDS, phone, request_id, env, now);
  if (!standing.allowed) throw spent(OTP_SENDS, standing);
  // The count's own instant: it rises from send to send, so the last text holds the good code.
  const at = standing.last_at ?? now;

  const code = newCode();
  const body = `${code} ${SAYS[proof.purpose === "sign-in" ? "sign-in" : "attach"]}`;
  try {
    await sendSms({ to: phone, body, data: { otp: code } }, env, at);
  } catch (thrown) {
    await release(OTP_SENDS, phone, request_id, env, now);
    throw thrown;
  }

  const fresh = {
    code_hmac: codeHash(proof, code, env),
    expires_at: at + OTP_SECONDS * 1000,
    used_at: null,
    burnt_at: null,
    created_at: at,
  };
  await drizzle(env.DB)
    .insert(otps)
    .values({ phone, ...fresh })
    .onConflictDoUpdate({ target: otps.phone, set: fresh, setWhere: lt(otps.created_at, at) });
  return { request_id, message: "OTP sent successfully", expires_in_seconds: OTP_SECONDS };
}
