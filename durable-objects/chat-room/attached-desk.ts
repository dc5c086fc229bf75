import type { ClientFrame, DataOf, Pull } from "#contract/frames";
import type { DeleteFor, MessageDraft } from "#contract/messages";
import type { ChatRoom } from "#durable-objects/chat-room/chat-room";
import { Lane } from "#durable-objects/lane";
import type { Desk, Sent } from "#durable-objects/sockets/answer";
import { AppError, type Outcome, unwrap } from "#lib/errors";
import { chatTag, messagePlace } from "#lib/ids";

/** One member's frames on the chat's own sockets: the same as on the hub's, for this chat only. */
export class AttachedDesk implements Desk {
  readonly #room: ChatRoom;
  readonly #chatId: string;
  readonly #userId: string;
  readonly #hub: ReturnType<Env["USER_HUB"]["getByName"]>;
  readonly #renew: (socket: WebSocket, token: string) => Promise<void>;
  readonly #sends: Lane<MessageDraft, Outcome<Sent>>;

  constructor(
    room: ChatRoom,
    { chatId, userId, env }: { chatId: string; userId: string; env: Env },
    renew: (socket: WebSocket, token: string) => Promise<void>,
  ) {
    this.#room = room;
    this.#chatId = chatId;
    this.#userId = userId;
    this.#hub = env.USER_HUB.getByName(userId);
    this.#renew = renew;
    this.#sends = new Lane((drafts) => this.#claimAndTake(drafts));
  }

  async send(chatId: string, draft: MessageDraft): Promise<Outcome<Sent>> {
    this.#here(chatId);
    return this.#sends.put(draft);
  }

  async delivered(
    data: Extract<ClientFrame, { event: "message.delivered" }>["data"],
  ): Promise<void> {
    const ids = "message_ids" in data ? data.message_ids : [data.up_to_message_id];
    const places = ids.map(messagePlace).filter(({ tag }) => tag === chatTag(this.#chatId));
    if (places.length === 0) return;
    const up_to_seq = Math.max(...places.map(({ seq }) => seq));
    await this.#take({ kind: "delivered", up_to_seq });
  }

  async read(chatId: string, up_to_message_id: string): Promise<void> {
    this.#here(chatId);
    await this.#take({ kind: "read", up_to_message_id });
  }

  async remove(messageId: string, scope: DeleteFor): Promise<void> {
    unwrap(await this.#hub.count());
    unwrap(await this.#room.remove(this.#userId, messageId, scope));
  }

  async typing(chatId: string, on: boolean): Promise<void> {
    this.#here(chatId);
    unwrap(await this.#room.typing(this.#userId, on));
  }

  async pull(asked: Pull): Promise<string> {
    this.#here(asked.chat_id);
    return unwrap(await this.#room.pull(this.#userId, asked));
  }

  renew(socket: WebSocket, token: string): Promise<void> {
    return this.#renew(socket, token);
  }

  resume(): DataOf<"resumed"> {
    throw elsewhere();
  }

  async subscribe(): Promise<void> {
    throw elsewhere();
  }

  async unsubscribe(): Promise<void> {
    throw elsewhere();
  }

  /** The hub knows which `client_msg_id`s this user has given to which chat, and counts sends. */
  async #claimAndTake(drafts: MessageDraft[]): Promise<Outcome<Sent>[]> {
    const ids = drafts.map(({ client_msg_id }) => client_msg_id);
    const { claims, sender } = await this.#hub.claim(this.#chatId, ids);
    const allowed = drafts.filter((_, i) => claims[i]!.ok);
    const requests = allowed.map((draft) => ({ kind: "send" as const, draft }));
    const taken = await this.#room.take(this.#userId, sender, requests);
    const outcomes = claims.map((claim) => (claim.ok ? (taken.shift() as Outcome<Sent>) : claim));
    const freed = ids.filter((_, i) => {
      const claim = claims[i]!;
      return claim.ok && claim.value && !outcomes[i]!.ok;
    });
    if (freed.length > 0) await this.#hub.release(freed);
    return outcomes;
  }

  async #take(
    request: { kind: "delivered"; up_to_seq: number } | { kind: "read"; up_to_message_id: string },
  ) {
    const { sender } = await this.#hub.claim(this.#chatId, []);
    const [taken] = await this.#room.take(this.#userId, sender, [request]);
    unwrap(taken!);
  }

  #here(chatId: string): void {
    if (chatId !== this.#chatId) throw elsewhere();
  }
}

const elsewhere = () =>
  new AppError("FORBIDDEN", "This socket is for its own chat only: use /ws for the rest");
