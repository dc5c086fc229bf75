import type { Chat, ChatListItem } from "#contract/chats";
import type { Named } from "#durable-objects/chat-room/participants";
import type { Line } from "#durable-objects/user-hub/chat-list";
import { AppError } from "#lib/errors";
import { namesOf } from "#workers/users/names";

/** Somebody whose account is gone. */
const nobody = (id: string): Named => ({ id, display_name: "", avatar_url: "" });

/** Somebody as they introduce themselves to a chat, their photo only where everybody may see it. */
export async function named(userId: string, env: Env): Promise<Named> {
  const row = await env.DB.prepare("SELECT id, display_name FROM users WHERE id = ?")
    .bind(userId)
    .first<Pick<Named, "id" | "display_name">>();
  if (!row) throw new AppError("NOT_FOUND", "There is no such user");
  return { ...row, avatar_url: "" };
}

/** A chat with the names that its members go by now. */
export async function withNames(viewer: string, chat: Chat, env: Env): Promise<Chat> {
  const ids = chat.participants.map(({ user_id }) => user_id);
  const names = await namesOf(viewer, ids, env);
  const participants = chat.participants.map((participant) => {
    const { display_name, avatar_url } = names.get(participant.user_id) ?? nobody("");
    return { ...participant, display_name, avatar_url };
  });
  return { ...chat, participants };
}

/** A page of the chat list with the names of those on the other side. */
export async function withOthers(viewer: string, lines: Line[], env: Env): Promise<ChatListItem[]> {
  const others = lines.flatMap(({ other_id }) => (other_id === null ? [] : [other_id]));
  const names = await namesOf(viewer, others, env);
  return lines.map(({ other_id, ...line }) =>
    other_id === null ? line : { ...line, participant: names.get(other_id) ?? nobody(other_id) },
  );
}
