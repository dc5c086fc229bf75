import type { Change } from "#durable-objects/chat-room/changes";
import { createdData, type Named } from "#durable-objects/chat-room/participants";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";

/** Both people, or one who talks to themselves. Neither learns of it before they have a reason. */
export function foundDirect(room: Room, people: Named[], now: number): void {
  for (const { id } of people) {
    const member = room.roster.admit(id, "member", 1, 0, now);
    member.introduced = false;
    room.roster.save(member);
  }
}

/** Tells somebody of a direct chat: because they opened it, or because the other one spoke. */
export function introduce(room: Room, member: Member): Change[] {
  if (member.introduced) return [];
  member.told = room.changeSeq;
  member.introduced = true;
  room.roster.save(member);
  return [room.notice([member.user_id], "chat.created", createdData(room))];
}

/** Those who are about to see a first message. Blocks are silent: a blocker learns of nothing. */
export const introduceAll = (room: Room): Change[] =>
  room.roster
    .present()
    .filter(({ introduced, user_id }) => !introduced && !room.settings.blocked_by.includes(user_id))
    .flatMap((member) => introduce(room, member));
