import { GROUP_LIMITS, type MemberRole } from "#contract/chats";
import type { Change } from "#durable-objects/chat-room/changes";
import { asChange, requireGroup } from "#durable-objects/chat-room/groups";
import { createdData, type Named } from "#durable-objects/chat-room/participants";
import { postSystem } from "#durable-objects/chat-room/post";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { AppError } from "#lib/errors";

/** Lets people in; who is in already stays as they are. Throws ADMIN_ONLY or GROUP_FULL. */
export function addMembers(room: Room, actor: Named, people: Named[], now: number): Change[] {
  requireGroup(room, actor.id);
  room.roster.requireAdmin(actor.id);
  const present = room.roster.present().map(({ user_id }) => user_id);
  const newcomers = people.filter(({ id }) => !present.includes(id));
  if (newcomers.length === 0) return [];
  if (present.length + newcomers.length > GROUP_LIMITS.max) throw new AppError("GROUP_FULL");

  rename(room, newcomers);
  const ids = newcomers.map(({ id }) => id);
  const added = newcomers.map(({ id, display_name }) =>
    room.notice(present, "group.member.added", { chat_id: room.id, user_id: id, display_name }),
  );
  for (const id of ids) room.roster.admit(id, "member", room.log.lastSeq + 1, room.changeSeq, now);
  const created = room.notice(ids, "chat.created", createdData(room));
  const names = newcomers.map(({ display_name }) => display_name || "somebody").join(", ");
  const body = `${actor.display_name || "Somebody"} added ${names}`;
  const payload = { body, action: "added" as const, actor_id: actor.id, user_ids: ids };
  return [...added, created, asChange(postSystem(room, payload, now))];
}

/**
 * Removes somebody, or lets them leave. The last admin may not go while others stay, unless a
 * successor is named. Throws ADMIN_ONLY, NOT_FOUND or LAST_ADMIN.
 */
export function removeMember(
  room: Room,
  actor: Named,
  leaving: { id: string; successor_id: string | undefined },
  now: number,
): Change[] {
  requireGroup(room, actor.id);
  const own = actor.id === leaving.id;
  if (own) room.roster.require(actor.id);
  else room.roster.requireAdmin(actor.id);
  const member = presentMember(room, leaving.id);
  const succession = own ? succeed(room, member, leaving.successor_id) : [];
  if (isLastAdmin(room, member)) throw new AppError("LAST_ADMIN");

  const name = room.settings.names[member.user_id]?.display_name || "somebody";
  const actorName = actor.display_name || "Somebody";
  const removed = room.notice(null, "group.member.removed", {
    chat_id: room.id,
    user_id: member.user_id,
  });
  member.stays = member.stays.map(([from, to]) => [from, to ?? room.log.lastSeq]);
  member.left_change = removed.at;
  room.roster.save(member);
  if (room.roster.present().length === 0) return [...succession, removed];
  const body = own ? `${actorName} left` : `${actorName} removed ${name}`;
  const action = own ? ("left" as const) : ("removed" as const);
  const payload = { body, action, actor_id: actor.id, user_ids: [member.user_id] };
  return [...succession, removed, asChange(postSystem(room, payload, now))];
}

/** Throws ADMIN_ONLY, NOT_FOUND or LAST_ADMIN. */
export function changeRole(
  room: Room,
  actorId: string,
  userId: string,
  role: MemberRole,
): Change[] {
  requireGroup(room, actorId);
  room.roster.requireAdmin(actorId);
  const member = presentMember(room, userId);
  if (member.role === role) return [];
  if (role === "member" && isLastAdmin(room, member)) throw new AppError("LAST_ADMIN");
  return [setRole(room, member, role)];
}

function succeed(room: Room, leaver: Member, successorId: string | undefined): Change[] {
  if (!isLastAdmin(room, leaver) || successorId === undefined) return [];
  if (successorId === leaver.user_id) throw new AppError("LAST_ADMIN");
  return [setRole(room, presentMember(room, successorId), "admin")];
}

function setRole(room: Room, member: Member, role: MemberRole): Change {
  member.role = role;
  room.roster.save(member);
  const participant = { user_id: member.user_id, role };
  return room.notice(null, "chat.updated", { chat_id: room.id, changes: { participant } });
}

/** While anybody else stays, somebody must be able to run the group. */
function isLastAdmin(room: Room, member: Member): boolean {
  const admins = room.roster.admins();
  return admins.length === 1 && admins[0] === member && room.roster.present().length > 1;
}

function presentMember(room: Room, userId: string): Member {
  const member = room.roster.find(userId);
  if (!member || member.left_change !== null)
    throw new AppError("NOT_FOUND", "There is no such member");
  return member;
}

function rename(room: Room, people: Named[]): void {
  const names = { ...room.settings.names };
  for (const { id, display_name, avatar_url } of people) names[id] = { display_name, avatar_url };
  room.settings = { ...room.settings, names };
}
