import { AppError, fieldError } from "#lib/errors";
import { connection } from "#workers/coaching/connection";
import { type ClientRow, ownClient } from "#workers/coaching/own-client";

/**
 * Who gets the seat: the client whom the coach names, or whoever asks. Throws NOT_FOUND for who is
 * not, or not any more, a client of the coach's.
 */
export async function clientFor(
  userId: string,
  named: string | undefined,
  coachId: string,
  env: Env,
): Promise<ClientRow> {
  if (userId === coachId) {
    if (named === undefined) throw fieldError("client_profile_id", "must say for whom");
    const client = await ownClient(coachId, named, env);
    if (client.status === "archived") throw new AppError("CLIENT_ARCHIVED");
    return client;
  }
  const client = await connection(coachId, userId, env);
  if (!client || (named !== undefined && named !== client.id)) {
    throw new AppError("NOT_FOUND", "There is no such session type");
  }
  return client;
}
