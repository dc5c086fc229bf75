import type { Conversation } from "#contract/conversations";
import type { Line } from "#durable-objects/user-hub/chat-list";
import { unwrap } from "#lib/errors";
import { openDirectChat } from "#workers/chats/open-direct-chat";
import {
  type Connection,
  connectionByChat,
  connectionById,
  connectionsOf,
} from "#workers/coaching/connections";
import { namesOf } from "#workers/users/names";

/** Opens the direct chat of a coach and a client, or finds it. */
export async function openConversation(
  userId: string,
  clientProfileId: string,
  env: Env,
): Promise<{ created: boolean; conversation: Conversation }> {
  const connection = await connectionById(userId, clientProfileId, env);
  const { created } = await openDirectChat(userId, otherOf(userId, connection), env);
  return { created, conversation: await describe(userId, connection, env) };
}

export const readConversation = async (userId: string, chatId: string, env: Env) =>
  describe(userId, await connectionByChat(userId, chatId, env), env);

/** The user's chats with their coaches and clients, as the list of chats has them. */
export async function listConversations(
  userId: string,
  page: { cursor: string | undefined; limit: number; archived: boolean },
  env: Env,
) {
  const connections = await connectionsOf(userId, env);
  // The older one of two people who coach each other comes last, and stays.
  const byChat = new Map(connections.toReversed().map((each) => [each.chat_id, each]));
  const hub = env.USER_HUB.getByName(userId);
  const { chats, next_cursor } = unwrap(await hub.chatList({ ...page, among: [...byChat.keys()] }));
  const found = chats.flatMap((line) => {
    const connection = byChat.get(line.chat_id);
    return connection ? [{ connection, line }] : [];
  });
  return { conversations: await shown(userId, found, env), next_cursor };
}

/** Unread messages from coaches and clients. */
export async function unreadInConversations(userId: string, env: Env): Promise<number> {
  const [connections, { chats }] = await Promise.all([
    connectionsOf(userId, env),
    env.USER_HUB.getByName(userId).unread(),
  ]);
  const own = new Set(connections.map(({ chat_id }) => chat_id));
  return chats
    .filter(({ chat_id }) => own.has(chat_id))
    .reduce((sum, { unread_count }) => sum + unread_count, 0);
}

const otherOf = (userId: string, { coach_id, user_id }: Connection): string =>
  userId === coach_id ? user_id : coach_id;

async function describe(userId: string, connection: Connection, env: Env): Promise<Conversation> {
  const hub = env.USER_HUB.getByName(userId);
  const page = { cursor: undefined, limit: 1, among: [connection.chat_id] };
  const [open, archived] = await Promise.all([
    hub.chatList({ ...page, archived: false }),
    hub.chatList({ ...page, archived: true }),
  ]);
  const line = unwrap(open).chats[0] ?? unwrap(archived).chats[0];
  const [conversation] = await shown(userId, [{ connection, line }], env);
  return conversation!;
}

/** `line` is missing where neither has written yet. One question for all the names. */
async function shown(
  userId: string,
  found: { connection: Connection; line: Line | undefined }[],
  env: Env,
): Promise<Conversation[]> {
  const others = found.map(({ connection }) => otherOf(userId, connection));
  const names = await namesOf(userId, others, env);
  return found.map(({ connection, line }) => {
    const id = otherOf(userId, connection);
    return {
      id: connection.chat_id,
      client_profile_id: connection.id,
      coach_id: connection.coach_id,
      participant: names.get(id) ?? { id, display_name: "", avatar_url: "" },
      last_message: line?.last_message ?? null,
      unread_count: line?.unread_count ?? 0,
    };
  });
}
