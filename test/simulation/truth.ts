import type { ChatListItem } from "#contract/chats";
import type { Message } from "#contract/messages";
import type { Client } from "#test/simulation/client";
import { essence, type Ledger } from "#test/simulation/ledger";
import type { ChatKnown, World } from "#test/simulation/world";

/** What a user gets who asks for everything anew. */
export type Fetched = {
  list: Map<string, ChatListItem>;
  histories: Map<string, Message[]>;
  unread: Map<string, number>;
  total: number;
  stars: Set<string>;
};

/** A chat as all its members together have it: by `seq`, without holes. */
export type Log = { chat: ChatKnown; messages: Map<number, Message>; last: number };

async function fetchAll(client: Client, chats: Iterable<string>): Promise<Fetched> {
  const list = new Map<string, ChatListItem>();
  for (const archived of ["false", "true"]) {
    const items = await pages<ChatListItem>(client, `/chats?limit=7&archived=${archived}`, "chats");
    for (const item of items) {
      if (list.has(item.chat_id))
        client.ledger.complain(`${client.name}: the list has ${item.chat_id} twice`);
      list.set(item.chat_id, item);
    }
  }
  const histories = new Map<string, Message[]>();
  for (const id of chats)
    histories.set(id, await pages<Message>(client, `/chats/${id}/messages?limit=50`, "messages"));
  const unread = await client.device.gets("GET", "/chats/unread");
  const { total, chats: counted } = unread as {
    total: number;
    chats: { chat_id: string; unread_count: number }[];
  };
  const starred = await pages<Message>(client, "/messages/starred?limit=50", "messages");
  return {
    list,
    histories,
    unread: new Map(counted.map(({ chat_id, unread_count }) => [chat_id, unread_count])),
    total,
    stars: new Set(starred.map(({ message_id }) => message_id)),
  };
}

/** Everything behind a cursor; nothing where one has never been. */
async function pages<T>(client: Client, path: string, field: string): Promise<T[]> {
  const found: T[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const after: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, data } = await client.device.rest("GET", `${path}${after}`);
    if (status === 403 || status === 404) return found;
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    found.push(...(Reflect.get(Object(data), field) as T[]));
    cursor = Reflect.get(Object(data), "next_cursor") as string | null;
  }
  return found;
}

/** Lays everybody's histories over one another. Where they differ, somebody was told wrong. */
export function logOf(chat: ChatKnown, everybody: Map<string, Fetched>, ledger: Ledger): Log {
  const messages = new Map<number, Message>();
  for (const [userId, { histories }] of everybody) {
    for (const message of histories.get(chat.chat_id) ?? []) {
      const known = messages.get(message.seq);
      if (known && essence(known) !== essence(message)) {
        ledger.complain(
          `${chat.chat_id} seq ${message.seq} is another message for ${userId}: ${essence(known)} / ${essence(message)}`,
        );
      }
      // The sender's own copy says under which id it was sent.
      if (!known || message.client_msg_id !== undefined) messages.set(message.seq, message);
    }
  }
  const last = Math.max(0, ...messages.keys());
  return { chat, messages, last };
}

/** The stays of each member, read off the log: `[from, to]`, ends included. */
export function staysIn({ chat, messages, last }: Log): Map<string, [from: number, to: number][]> {
  const stays = new Map<string, [number, number][]>(
    chat.founders.map((id) => [id, [[1, Infinity]]]),
  );
  for (let seq = 1; seq <= last; seq++) {
    const message = messages.get(seq);
    if (message?.type !== "system" || !("action" in message.payload)) continue;
    const { action, user_ids } = message.payload;
    for (const id of user_ids) {
      const own = stays.get(id) ?? [];
      if (action === "added") own.push([seq, Infinity]);
      const open = own.at(-1);
      if (open && (action === "left" || action === "removed")) open[1] = seq - 1;
      stays.set(id, own);
    }
  }
  return stays;
}

export async function fetchEverybody(world: World): Promise<Map<string, Fetched>> {
  const everybody = new Map<string, Fetched>();
  for (const userId of world.userIds()) {
    const client = world.clients.find(({ device }) => device.user_id === userId)!;
    everybody.set(userId, await fetchAll(client, world.chats.keys()));
  }
  return everybody;
}
