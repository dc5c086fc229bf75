import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { logWarning } from "#lib/log";
import { type Budget, claim, release, spent } from "#workers/identity/attempts";
import { isPassword, NOBODYS_HASH } from "#workers/identity/password-hash";

/** Wrong passwords (seed 000 §12 has the window; why there is a limit says docs/decisions/0091). */
export const WRONG_PASSWORDS: Budget = {
  kind: "password.wrong",
  limit: 20,
  window_ms: 15 * 60_000,
};
/** From here on an operator hears of it. */
const REMARKABLE = 5;

type Guess = {
  password: string;
  /** What to check it against; null where there is nothing, which takes just as long. */
  hash: string | null;
  /** Whose wrong passwords are counted: an account or an address, as a word that tells nobody. */
  subject: string;
};

/**
 * Throws INVALID_CREDENTIALS unless the password is right, and RATE_LIMITED when there were too
 * many wrong ones. Counted before it is checked, and taken back when it was right: guessing at once
 * from everywhere gains nothing.
 */
export async function guess(
  { password, hash, subject }: Guess,
  env: Env,
  now: number,
): Promise<void> {
  const ticket = newId();
  const standing = await claim(WRONG_PASSWORDS, subject, ticket, env, now);
  if (!standing.allowed) throw spent(WRONG_PASSWORDS, standing);

  const isRight = await isPassword(password, hash ?? NOBODYS_HASH);
  if (isRight && hash !== null) {
    await release(WRONG_PASSWORDS, subject, ticket, env, now);
    return;
  }
  const failures = WRONG_PASSWORDS.limit - standing.remaining;
  if (failures >= REMARKABLE) logWarning("passwords_wrong", { subject, failures });
  throw new AppError("INVALID_CREDENTIALS");
}
