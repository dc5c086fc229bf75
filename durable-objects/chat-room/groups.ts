import type { GroupChange } from "#contract/chats";
import type { Change } from "#durable-objects/chat-room/changes";
import type { Room } from "#durable-objects/chat-room/room";
import { postSystem } from "#durable-objects/chat-room/post";
import { createdData, type Named } from "#durable-objects/chat-room/participants";
import { AppError } from "#lib/errors";

/** The founder and the first members come in together; what follows is told to all of them. */
export function foundGroup(room: Room, founder: Named, others: Named[], now: number): Change[] {
  room.roster.admit(founder.id, "admin", 1, 0, now);
  for (const { id } of others) room.roster.admit(id, "member", 1, 0, now);
  const created = room.notice(null, "chat.created", createdData(room));
  const name = room.settings.name ?? "";
  const body = `${founder.display_name || "Somebody"} created the group “${name}”`;
  const payload = { body, action: "created" as const, actor_id: founder.id, user_ids: [], name };
  return [created, asChange(postSystem(room, payload, now))];
}

/** `version` is what the caller saw. Throws ADMIN_ONLY or PRECONDITION_FAILED. */
export function changeGroup(
  room: Room,
  actor: Named,
  change: GroupChange,
  seen: number | undefined,
  now: number,
): Change[] {
  requireGroup(room, actor.id);
  room.roster.requireAdmin(actor.id);
  const before = room.settings;
  if (seen !== undefined && seen !== before.version) throw new AppError("PRECONDITION_FAILED");
  const changed = Object.fromEntries(
    Object.entries(change).filter(([field, value]) => Reflect.get(before, field) !== value),
  );
  if (Object.keys(changed).length === 0) return [];

  const version = before.version + 1;
  room.settings = { ...before, ...changed, version };
  const changes = { ...changed, version };
  const updated = room.notice(null, "chat.updated", { chat_id: room.id, changes });
  const { name } = change;
  if (name === undefined || name === before.name) return [updated];
  const body = `${actor.display_name || "Somebody"} renamed the group to “${name}”`;
  const payload = { body, action: "renamed" as const, actor_id: actor.id, user_ids: [], name };
  return [updated, asChange(postSystem(room, payload, now))];
}

/** Throws FORBIDDEN: only groups have members and settings to manage. */
export function requireGroup({ settings, roster }: Room, actorId: string): void {
  roster.require(actorId);
  if (settings.type !== "group")
    throw new AppError("FORBIDDEN", "A direct chat has no members to manage");
}

export const asChange = (row: ReturnType<typeof postSystem>): Change => ({
  at: row.change_seq,
  row,
});
