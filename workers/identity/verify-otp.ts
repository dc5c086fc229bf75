import type { OtpCheck, SignedIn } from "#contract/identity";
import { signIn } from "#workers/identity/sign-in";
import { spendCode } from "#workers/identity/spend-code";

/** Signs a device in whose user can read the phone's texts. */
export async function verifyOtp(
  { phone, otp, device_name }: OtpCheck & { device_name: string },
  env: Env,
  now: number,
): Promise<SignedIn> {
  await spendCode({ phone, purpose: "sign-in" }, otp, env, now);
  return signIn({ phone, device_name }, env, now);
}
