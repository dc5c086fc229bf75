import type { RoomRequest, Sender, Taken } from "#durable-objects/chat-room/take";
import { Lane } from "#durable-objects/lane";
import { chunk } from "#lib/chunk";
import { AppError, attempt, type Outcome } from "#lib/errors";
import { messagePlace } from "#lib/ids";
import type { Inbox } from "#durable-objects/user-hub/inbox";

/** As many idle lanes are kept as a busy user has chats open. */
const MOST_LANES = 256;
const CALLS_AT_ONCE = 50;

export type RoomStub = ReturnType<Env["CHAT_ROOM"]["getByName"]>;

/** The user's way to their chats: one lane each, so that what they do arrives in its order. */
export class Rooms {
  readonly #userId: string;
  readonly #env: Env;
  readonly #inbox: Inbox;
  readonly #sender: () => Sender;
  readonly #lanes = new Map<string, Lane<RoomRequest, Taken>>();

  constructor(userId: string, env: Env, inbox: Inbox, sender: () => Sender) {
    this.#userId = userId;
    this.#env = env;
    this.#inbox = inbox;
    this.#sender = sender;
  }

  at(chatId: string): RoomStub {
    return this.#env.CHAT_ROOM.getByName(chatId);
  }

  /** Every chat the user is in, some at a time. */
  async each(ask: (room: RoomStub) => Promise<void>): Promise<void> {
    for (const some of chunk(this.#inbox.all(), CALLS_AT_ONCE)) {
      await Promise.all(some.map((chatId) => ask(this.at(chatId))));
    }
  }

  put(chatId: string, request: RoomRequest): Promise<Taken> {
    return this.#lane(chatId).put(request);
  }

  /** Asks the chat that a message id leads to: NOT_FOUND where it leads nowhere. */
  async ofMessage<T>(
    messageId: string,
    ask: (room: RoomStub, chatId: string) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    for (const chatId of this.#inbox.withTag(messagePlace(messageId).tag)) {
      const outcome = await ask(this.at(chatId), chatId);
      if (outcome.ok || outcome.refusal.code !== "NOT_FOUND") return outcome;
    }
    return attempt(() => {
      throw new AppError("NOT_FOUND", "There is no such message");
    });
  }

  /** The chats of the user among which the messages are, and the last of them in each. */
  lastOfEach(messageIds: string[]): Map<string, number> {
    const last = new Map<string, number>();
    for (const { tag, seq } of messageIds.map(messagePlace)) {
      for (const chatId of this.#inbox.withTag(tag)) {
        last.set(chatId, Math.max(seq, last.get(chatId) ?? 0));
      }
    }
    return last;
  }

  #lane(chatId: string): Lane<RoomRequest, Taken> {
    const known = this.#lanes.get(chatId);
    if (known) return known;
    if (this.#lanes.size >= MOST_LANES) this.#dropIdle();
    const lane = new Lane<RoomRequest, Taken>((batch) => this.#take(chatId, batch));
    this.#lanes.set(chatId, lane);
    return lane;
  }

  /** Once more where a room went down under us: everything it takes may be repeated. */
  #take(chatId: string, batch: RoomRequest[]): Promise<Taken[]> {
    const call = () => this.at(chatId).take(this.#userId, this.#sender(), batch);
    return call().catch(call);
  }

  #dropIdle(): void {
    for (const [chatId, lane] of this.#lanes) if (lane.idle) this.#lanes.delete(chatId);
  }
}
