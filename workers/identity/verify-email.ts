import type { SignedIn } from "#contract/identity";
import type { Language } from "#contract/letters";
import { AppError } from "#lib/errors";
import { addAddress } from "#workers/identity/add-address";
import { makeAccount } from "#workers/identity/make-account";
import { lookUpLink } from "#workers/identity/use-link";

/** Who opens a link, what the session list calls their device, and in what they read mail. */
export type Opener = { token: string; device_name: string; language?: Language | undefined };

/**
 * Makes a registration an account, or an address an account's own, and signs in whoever read the
 * mail. Of many who bring the token at once, one gets in.
 */
export async function verifyEmail(
  opener: Opener,
  requestId: string,
  env: Env,
  now: number,
): Promise<SignedIn> {
  const { token } = opener;
  const link = await lookUpLink({ token, kinds: ["verify", "attach"] }, env, now);
  const signedIn =
    link?.kind === "attach"
      ? await addAddress(opener, link, requestId, env, now)
      : link && (await makeAccount(opener, link, env, now));
  if (!signedIn) throw new AppError("LINK_INVALID");
  return signedIn;
}
