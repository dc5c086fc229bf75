import { and, eq, inArray, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens } from "#d1-migrations/schema/users";
import { isDeployed } from "#lib/environment";
import type { Device } from "#workers/push/push";

/** Where a user's pushes go now: to the devices of sessions that last. */
export async function devicesOf(userId: string, env: Env): Promise<Device[]> {
  if (!isDeployed(env)) return [{ token: userId, platform: "inbox" }];
  return drizzle(env.DB)
    .select({ token: device_tokens.token, platform: device_tokens.platform })
    .from(device_tokens)
    .innerJoin(sessions, eq(sessions.id, device_tokens.session_id))
    .where(and(eq(device_tokens.user_id, userId), isNull(sessions.revoked_at)));
}

/** No more pushes to devices that are not there any more. What has a new owner by now stays. */
export async function forgetDevices(userId: string, devices: Device[], env: Env): Promise<void> {
  if (devices.length === 0) return;
  const tokens = devices.map(({ token }) => token);
  await drizzle(env.DB)
    .delete(device_tokens)
    .where(and(inArray(device_tokens.token, tokens), eq(device_tokens.user_id, userId)));
}
