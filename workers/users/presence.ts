import type { Presence } from "#contract/users";
import { HIDDEN, shown } from "#durable-objects/user-hub/presence";
import { visibleTo } from "#durable-objects/visibility";
import { AppError } from "#lib/errors";

/** How somebody's presence looks to the viewer. Hidden looks like never having been here. */
export async function presenceOf(viewer: string, userId: string, env: Env): Promise<Presence> {
  const sight = (await visibleTo(env.DB, viewer, [userId])).get(userId);
  if (!sight) throw new AppError("NOT_FOUND", "There is no such user");
  if (!sight.last_seen) return shown(userId, HIDDEN);
  return shown(userId, await env.USER_HUB.getByName(userId).presence());
}
