import { AppError } from "#lib/errors";
import { foldInviteCode } from "#workers/coaching/invite-code";
import { type Budget, claim, release, spent } from "#workers/identity/attempts";

/** Codes that nobody has, which one user may try in an hour. Nobody mistypes more often. */
const GUESSES: Budget = { kind: "invite-guess", limit: 20, window_ms: 3_600_000 };

/**
 * What `find` finds under a code that somebody typed. Who tries codes that are none is soon refused
 * before they are looked for, right ones too. Throws INVITE_INVALID and RATE_LIMITED.
 */
export async function findByCode<T>(
  typed: string,
  userId: string,
  find: (code: string) => Promise<T | undefined>,
  env: Env,
  now: number,
): Promise<T> {
  const code = foldInviteCode(typed);
  if (code === undefined) throw new AppError("INVITE_INVALID");
  const standing = await claim(GUESSES, userId, code, env, now);
  if (!standing.allowed) throw spent(GUESSES, standing);
  const found = await find(code);
  if (found === undefined) throw new AppError("INVITE_INVALID");
  await release(GUESSES, userId, code, env, now);
  return found;
}
