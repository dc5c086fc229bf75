import type { ServerEvent } from "#sdk/index";
import { SENDABLE } from "#web/console/templates";

/** Complete, or it does not compile. */
const HEARD: Record<ServerEvent, true> = {
  connected: true,
  "auth.expiring": true,
  pong: true,
  ok: true,
  "message.new": true,
  "message.sent": true,
  "message.status": true,
  "message.deleted": true,
  typing: true,
  presence: true,
  "chat.created": true,
  "chat.updated": true,
  "group.member.added": true,
  "group.member.removed": true,
  resumed: true,
  "chat.synced": true,
  "sync.changed": true,
  "invite.accepted": true,
  "workout.assigned": true,
  "workout.completed": true,
  "session.booked": true,
  "session.cancelled": true,
  "session.rescheduled": true,
  "subscription.changed": true,
  error: true,
};

/** Every event of either direction. */
export const EVENTS: string[] = [...SENDABLE, ...Object.keys(HEARD)].toSorted();
