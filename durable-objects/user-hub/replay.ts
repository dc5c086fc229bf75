import { frameOfJson } from "#durable-objects/sockets/frames";
import type { Undelivered } from "#durable-objects/chat-room/undelivered";
import type { Outgoing } from "#durable-objects/user-hub/apply";
import type { Entry, Inbox } from "#durable-objects/user-hub/inbox";
import type { Rooms } from "#durable-objects/user-hub/rooms";
import { chunk } from "#lib/chunk";

/** Messages, and so also chats, that a replay goes through at most. */
const MOST = 500;
const CALLS_AT_ONCE = 32;

/** `message.new` for what no device has confirmed, oldest first, as of now. */
export async function replay(
  userId: string,
  inbox: Inbox,
  rooms: Rooms,
  now: number,
): Promise<Outgoing[]> {
  const found: (Undelivered & { chat_id: string; hub_seq: number })[] = [];
  for (const some of chunk(inbox.waiting(MOST), CALLS_AT_ONCE)) {
    found.push(...(await Promise.all(some.map((entry) => waitingIn(entry, userId, rooms)))).flat());
  }
  // What the room has not told this hub yet comes live, a little later.
  return found
    .filter(({ chat_id, born }) => born <= (inbox.find(chat_id)?.change_seq ?? 0))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ json, hub_seq }) => {
      const data = `${json.slice(0, -1)},"hub_seq":${hub_seq}}`;
      const { message_id } = JSON.parse(json) as { message_id: string };
      return { text: frameOfJson("message.new", data, now), key: message_id };
    });
}

async function waitingIn({ chat_id, hub_seq }: Entry, userId: string, rooms: Rooms) {
  const messages = await rooms.at(chat_id).undelivered(userId, MOST);
  return messages.map((message) => ({ ...message, chat_id, hub_seq }));
}
