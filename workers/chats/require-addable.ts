import type { Named } from "#durable-objects/chat-room/participants";
import { visibleTo } from "#durable-objects/visibility";
import { AppError, fieldError } from "#lib/errors";
import { namesOf } from "#workers/users/names";

/**
 * The people somebody may bring into a group: all of them, or none. Throws NOT_FOUND for those who
 * do not exist and BLOCKED where a block stands between them, naming each at fault.
 */
export async function requireAddable(
  actorId: string,
  userIds: string[],
  field: string,
  env: Env,
): Promise<Named[]> {
  const [names, sights] = await Promise.all([
    namesOf(actorId, userIds, env),
    visibleTo(env.DB, actorId, userIds),
  ]);
  const missing = userIds.findIndex((id) => !names.has(id));
  if (missing >= 0) throw fieldError(`${field}.${missing}`, "There is no such user", "NOT_FOUND");
  const blocked = userIds.flatMap((id, i) => (sights.get(id)?.blocked ? [i] : []));
  if (blocked.length > 0) {
    const details = blocked.map((i) => ({ path: `${field}.${i}`, message: "cannot be added" }));
    throw new AppError("BLOCKED", "Somebody here cannot be added; nobody was", { details });
  }
  return userIds.map((id) => ({ ...names.get(id)!, avatar_url: "" }));
}
