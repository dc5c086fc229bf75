import type { Chat, Participant } from "#contract/chats";
import type { Room } from "#durable-objects/chat-room/room";

/** Somebody, and what to call them. */
export type Named = { id: string; display_name: string; avatar_url: string };

/** Who is in the chat, under the names they came with. Callers who show them fetch fresh ones. */
const participantsOf = (room: Room): Participant[] =>
  room.roster.present().map(({ user_id, role, joined_at }) => ({
    user_id,
    display_name: room.settings.names[user_id]?.display_name ?? "",
    avatar_url: room.settings.names[user_id]?.avatar_url ?? "",
    role,
    joined_at: new Date(joined_at).toISOString(),
  }));

/** The chat as a member sees it. */
export const describe = (room: Room): Chat => {
  const { type, name, description, avatar_url, is_admin_only, created_by, version, created_at } =
    room.settings;
  return {
    chat_id: room.id,
    type,
    name,
    description,
    avatar_url,
    is_admin_only,
    created_by,
    participants: participantsOf(room),
    last_seq: room.log.lastSeq,
    change_seq: room.changeSeq,
    version,
    created_at: new Date(created_at).toISOString(),
  };
};

/** The data of `chat.created`. */
export const createdData = (room: Room) => ({
  chat_id: room.id,
  type: room.settings.type,
  name: room.settings.name,
  participants: participantsOf(room),
});
