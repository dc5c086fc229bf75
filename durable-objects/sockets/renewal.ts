import type { Claims } from "#contract/identity";
import { sessionOf } from "#durable-objects/sockets/session";
import { AppError } from "#lib/errors";
import { whoIs } from "#durable-objects/access/access-token";

/** What a new token says, for the socket of the user whose token it is. */
export async function renewedClaims(
  socket: WebSocket,
  token: string,
  env: Env,
  now: number,
): Promise<Claims> {
  const claims = await whoIs(token, env, now);
  if (claims.sub !== sessionOf(socket).user_id) {
    throw new AppError("UNAUTHENTICATED", "The token is another user's");
  }
  return claims;
}
