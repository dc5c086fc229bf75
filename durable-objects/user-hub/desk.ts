import type { ClientFrame, DataOf, Pull } from "#contract/frames";
import type { DeleteFor } from "#contract/messages";
import type { Draft } from "#durable-objects/chat-room/post";
import type { Desk, Sent } from "#durable-objects/sockets/answer";
import { stateOf } from "#durable-objects/user-hub/chat-list";
import type { Devices } from "#durable-objects/user-hub/devices";
import type { Inbox } from "#durable-objects/user-hub/inbox";
import { changeOwn } from "#durable-objects/user-hub/own-settings";
import type { Rooms } from "#durable-objects/user-hub/rooms";
import type { Sends } from "#durable-objects/user-hub/sends";
import type { Stars } from "#durable-objects/user-hub/stars";
import type { Watching } from "#durable-objects/user-hub/watching";
import { AppError, attempt, type Outcome, unwrap } from "#lib/errors";
import { chatTag, messagePlace } from "#lib/ids";

type Wanted = {
  userId: string;
  inbox: Inbox;
  rooms: Rooms;
  sends: Sends;
  stars: Stars;
  devices: Devices;
  watching: Watching;
  renew: (socket: WebSocket, token: string) => Promise<void>;
};

/** The frames of one user's sockets, for all their chats. The rooms decide; this finds them. */
export class HubDesk implements Desk {
  readonly #of: Wanted;
  /** Chats in which the user has lately been typing. */
  readonly #typing = new Set<string>();

  constructor(wanted: Wanted) {
    this.#of = wanted;
  }

  /** Counted, claimed and put into the chat's lane in one turn: so sends keep their order. */
  async send(chatId: string, draft: Draft): Promise<Outcome<Sent>> {
    const { sends, rooms } = this.#of;
    const allowed = attempt(() => {
      sends.count(Date.now());
      return sends.claim(draft.client_msg_id, chatId);
    });
    if (!allowed.ok) return allowed;
    this.#typing.delete(chatId);
    const taken = (await rooms.put(chatId, { kind: "send", draft })) as Outcome<Sent>;
    if (!taken.ok && allowed.value) sends.release(draft.client_msg_id);
    return taken;
  }

  /** Messages of other people's chats are ignored, whoever made up their ids. */
  async delivered(
    data: Extract<ClientFrame, { event: "message.delivered" }>["data"],
  ): Promise<void> {
    const { rooms, inbox } = this.#of;
    const last = "message_ids" in data ? rooms.lastOfEach(data.message_ids) : upTo(data);
    await Promise.all(
      [...last].map(async ([chatId, up_to_seq]) => {
        const taken = await rooms.put(chatId, { kind: "delivered", up_to_seq });
        // Made-up ids may lead beyond what there is.
        const there = up_to_seq <= (inbox.find(chatId)?.last_seq ?? 0);
        if (taken.ok && there) inbox.delivered(chatId, up_to_seq);
      }),
    );
  }

  async read(chatId: string, up_to_message_id: string): Promise<void> {
    unwrap(await this.#of.rooms.put(chatId, { kind: "read", up_to_message_id }));
    const { inbox, devices } = this.#of;
    inbox.delivered(chatId, messagePlace(up_to_message_id).seq);
    const now = Date.now();
    // Also where all had been read before, and the chat was marked by hand.
    if (inbox.find(chatId)?.is_marked_unread === 1)
      devices.send(changeOwn(inbox, chatId, { is_marked_unread: false }, now), now);
  }

  async remove(messageId: string, scope: DeleteFor): Promise<void> {
    this.#of.sends.count(Date.now());
    unwrap(
      await this.#of.rooms.ofMessage(messageId, (room) =>
        room.remove(this.#of.userId, messageId, scope),
      ),
    );
    // A chat that one has left says nothing more.
    this.#of.stars.forget(messageId);
  }

  async typing(chatId: string, on: boolean): Promise<void> {
    if (on) this.#typing.add(chatId);
    else this.#typing.delete(chatId);
    unwrap(await this.#of.rooms.at(chatId).typing(this.#of.userId, on));
  }

  /** The last device went: whatever was being typed is not any more. */
  async stopTyping(): Promise<void> {
    const chats = [...this.#typing];
    this.#typing.clear();
    await Promise.all(
      chats.map((chatId) => this.#of.rooms.at(chatId).typing(this.#of.userId, false)),
    );
  }

  async pull(asked: Pull): Promise<string> {
    return unwrap(await this.#of.rooms.at(asked.chat_id).pull(this.#of.userId, asked));
  }

  /** Everything that changed since, in one turn: nothing can happen in between. */
  resume(socket: WebSocket, hubSeq: number): DataOf<"resumed"> {
    const { inbox, devices } = this.#of;
    devices.resumed(socket);
    const now = Date.now();
    const complete = hubSeq <= inbox.hubSeq;
    const changed = complete ? inbox.changedSince(hubSeq) : [];
    return {
      hub_seq: inbox.hubSeq,
      chats: changed.filter(({ has_left }) => has_left === 0).map((entry) => stateOf(entry, now)),
      removed: changed.filter(({ has_left }) => has_left === 1).map(({ chat_id }) => chat_id),
      complete,
    };
  }

  subscribe(socket: WebSocket, userIds: string[]): Promise<void> {
    return this.#of.watching.subscribe(socket, userIds);
  }

  unsubscribe(socket: WebSocket, userIds: string[]): Promise<void> {
    return this.#of.watching.unsubscribe(socket, userIds);
  }

  renew(socket: WebSocket, token: string): Promise<void> {
    return this.#of.renew(socket, token);
  }
}

function upTo({ chat_id, up_to_message_id }: { chat_id: string; up_to_message_id: string }) {
  const { tag, seq } = messagePlace(up_to_message_id);
  if (tag !== chatTag(chat_id))
    throw new AppError("NOT_FOUND", "There is no such message in this chat");
  return new Map([[chat_id, seq]]);
}
