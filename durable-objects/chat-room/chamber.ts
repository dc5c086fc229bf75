import type { Chat } from "#contract/chats";
import type { Change } from "#durable-objects/chat-room/changes";
import { describe } from "#durable-objects/chat-room/participants";
import { Parts } from "#durable-objects/chat-room/parts";
import type { Member } from "#durable-objects/chat-room/roster";
import { Room } from "#durable-objects/chat-room/room";
import type { Settings } from "#durable-objects/chat-room/settings";
import type { LiveSockets } from "#durable-objects/sockets/live-sockets";
import { AppError, attempt, type Outcome } from "#lib/errors";
import { isDerived } from "#lib/ids";
import { logBug } from "#lib/log";

/** A verb that changes the chat: it decides, writes, and answers with what others must be told. */
type Verb = (room: Room, now: number) => Change[];

/**
 * Where one object's chat is, once somebody has founded it. Every look and every change goes
 * through here: changes happen wholly or not at all, and what they changed is sent out.
 */
export class Chamber {
  readonly #ctx: DurableObjectState;
  readonly #env: Env;
  readonly #sockets: LiveSockets;
  #parts: Parts | undefined;

  constructor(ctx: DurableObjectState, env: Env, sockets: LiveSockets) {
    this.#ctx = ctx;
    this.#env = env;
    this.#sockets = sockets;
    const room = Room.open(this.id, ctx.storage);
    this.#parts = room && this.#furnish(room);
  }

  get id(): string {
    return this.#ctx.id.name!;
  }

  /** Undefined until the chat is founded. */
  get parts(): Parts | undefined {
    return this.#parts;
  }

  /** Founds the chat; nobody has before. */
  found<T>(settings: Settings, verb: (room: Room) => T): { parts: Parts; result: T } {
    return this.transact(() => {
      const room = Room.found(this.id, this.#ctx.storage, settings);
      const result = verb(room);
      this.#parts = this.#furnish(room);
      return { parts: this.#parts, result };
    });
  }

  /** Runs a verb that only looks. */
  look<T>(verb: (parts: Parts) => T): Outcome<T> {
    return attempt(() => verb(this.#require()));
  }

  /** Asks about one who is or was a member; undefined for anybody else. */
  ofMember<T>(userId: string, ask: (room: Room, member: Member) => T): T | undefined {
    const room = this.#parts?.room;
    const member = room?.roster.find(userId);
    return room && member && ask(room, member);
  }

  /** Runs a verb, sends out what it changed, and waits until the member's own hub knows. */
  async change(userId: string, verb: Verb): Promise<Outcome<null>> {
    return this.#commit(userId, verb, (parts, news, now) => parts.commit(news, now));
  }

  /** The same for members and settings, which D1's directory follows; answers with the chat. */
  async manage(userId: string, verb: Verb): Promise<Outcome<Chat>> {
    const done = await this.#commit(userId, verb, (parts, news, now) => {
      if (news.length > 0) parts.commitDirectory(news, now);
    });
    return done.ok ? this.look(({ room }) => describe(room)) : done;
  }

  /**
   * All or nothing, also in memory: after anything but a refusal, which comes before all writes,
   * the object starts anew from its storage.
   */
  transact<T>(verb: () => T): T {
    try {
      return this.#ctx.storage.transactionSync(verb);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) {
        logBug(thrown, { chat_id: this.id });
        this.#ctx.abort("a write failed");
      }
      throw thrown;
    }
  }

  async #commit(
    userId: string,
    verb: Verb,
    send: (parts: Parts, news: Change[], now: number) => void,
  ): Promise<Outcome<null>> {
    const now = Date.now();
    const changed = this.look((parts) => {
      send(
        parts,
        this.transact(() => verb(parts.room, now)),
        now,
      );
    });
    if (!changed.ok) return changed;
    await this.#parts?.announcer.reached(userId);
    return { ok: true, value: null };
  }

  /** A direct chat's id can be reckoned: whether it was ever opened is not for others to learn. */
  #require(): Parts {
    if (this.#parts) return this.#parts;
    if (isDerived(this.id)) throw new AppError("NOT_A_MEMBER");
    throw new AppError("NOT_FOUND", "There is no such chat");
  }

  #furnish(room: Room): Parts {
    return new Parts(room, this.#ctx.storage, this.#sockets, this.#env);
  }
}
