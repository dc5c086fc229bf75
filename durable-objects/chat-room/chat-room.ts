import { DurableObject } from "cloudflare:workers";

import type { Chat, GroupChange, MemberRole } from "#contract/chats";
import type { Pull } from "#contract/frames";
import type { DeleteFor, History, Message, Receipts } from "#contract/messages";
import { blockersAmong } from "#durable-objects/chat-room/blocks";
import { Chamber } from "#durable-objects/chat-room/chamber";
import { deleteMessage } from "#durable-objects/chat-room/delete";
import { foundDirect, introduce } from "#durable-objects/chat-room/direct";
import { Door } from "#durable-objects/chat-room/door";
import { changeGroup, foundGroup } from "#durable-objects/chat-room/groups";
import { asSeenBy, history } from "#durable-objects/chat-room/history";
import { receiptsOf, setReceipts } from "#durable-objects/chat-room/marks";
import { addMembers, changeRole, removeMember } from "#durable-objects/chat-room/membership";
import { describe, type Named } from "#durable-objects/chat-room/participants";
import { pull } from "#durable-objects/chat-room/pull";
import { newSettings } from "#durable-objects/chat-room/settings";
import { star } from "#durable-objects/chat-room/star";
import { type RoomRequest, type Sender, take, type Taken } from "#durable-objects/chat-room/take";
import { type Unconfirmed, unconfirmed } from "#durable-objects/chat-room/unconfirmed";
import { type Undelivered, undelivered } from "#durable-objects/chat-room/undelivered";
import { LiveSockets } from "#durable-objects/sockets/live-sockets";
import { AppError, type Outcome, unwrap } from "#lib/errors";
import { InTurn } from "#lib/in-turn";

/**
 * One chat, named by its id: it alone decides who may speak and in which order things were said,
 * and as a single thread needs no lock for that. Its methods carry: verbs decide, changes go out.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #sockets: LiveSockets;
  readonly #chamber: Chamber;
  readonly #door: Door;
  readonly #readings = new InTurn();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sockets = new LiveSockets(ctx);
    this.#chamber = new Chamber(ctx, env, this.#sockets);
    this.#door = new Door(this, this.#chamber, this.#sockets, env);
  }

  /** Opens the direct chat of two people, or of one with themselves, for one of them. */
  async openDirect(opener: string, people: Named[]): Promise<{ created: boolean; chat: Chat }> {
    const ids = people.map(({ id }) => id);
    const blocked_by = this.#chamber.parts ? [] : await this.#blockers(ids[0]!, ids.at(-1)!);
    const created = this.#chamber.parts === undefined;
    if (created) {
      const now = Date.now();
      const about = { type: "direct" as const, name: null, created_by: opener, people, blocked_by };
      this.#chamber.found(newSettings(about, now), (room) => foundDirect(room, people, now));
    }
    const chat = await this.#chamber.manage(opener, (room) =>
      introduce(room, room.roster.require(opener)),
    );
    return { created, chat: unwrap(chat) };
  }

  /** Founds a group. Repeating it changes nothing. */
  async foundGroup(
    founder: Named,
    others: Named[],
    { name, description }: { name: string; description: string },
  ): Promise<Chat> {
    const now = Date.now();
    if (!this.#chamber.parts) {
      const people = [founder, ...others];
      const about = { type: "group" as const, created_by: founder.id, blocked_by: [] };
      const settings = newSettings({ ...about, name, description, people }, now);
      const { parts, result } = this.#chamber.found(settings, (room) =>
        foundGroup(room, founder, others, now),
      );
      parts.commitDirectory(result, now);
    }
    return unwrap(await this.#chamber.manage(founder.id, () => []));
  }

  async describe(userId: string): Promise<Outcome<Chat>> {
    return this.#chamber.look(({ room }) => {
      room.roster.require(userId);
      return describe(room);
    });
  }

  async changeGroup(actor: Named, change: GroupChange, seen: number | undefined) {
    return this.#chamber.manage(actor.id, (room, now) =>
      changeGroup(room, actor, change, seen, now),
    );
  }

  /** Asked before anything is looked up about the people whom somebody wants to add. */
  async requireAdmin(userId: string): Promise<Outcome<null>> {
    return this.#chamber.look(({ room }) => {
      room.roster.requireAdmin(userId);
      return null;
    });
  }

  async addMembers(actor: Named, people: Named[]) {
    return this.#chamber.manage(actor.id, (room, now) => addMembers(room, actor, people, now));
  }

  async removeMember(actor: Named, leaving: { id: string; successor_id: string | undefined }) {
    return this.#chamber.manage(actor.id, (room, now) => removeMember(room, actor, leaving, now));
  }

  async changeRole(actorId: string, userId: string, role: MemberRole) {
    return this.#chamber.manage(actorId, (room) => changeRole(room, actorId, userId, role));
  }

  /** A member's sends and marks, in order. */
  async take(userId: string, from: Sender, requests: RoomRequest[]): Promise<Taken[]> {
    const taken = this.#chamber.look((parts) => {
      const now = Date.now();
      const member = parts.room.roster.find(userId);
      const answers = this.#chamber.transact(() => {
        if (member) setReceipts(parts.room, member, from.receipts_on);
        return take(parts, userId, requests, now);
      });
      if (member) parts.announcer.deliveries.heardFrom(userId, from.devices);
      parts.arm();
      return answers;
    });
    return taken.ok ? taken.value : requests.map(() => taken);
  }

  /** Resolves once the member's own hub knows what they just did; for answers over REST. */
  async settled(userId: string): Promise<void> {
    await this.#chamber.parts?.announcer.reached(userId);
  }

  async setReceipts(userId: string, on: boolean): Promise<void> {
    this.#chamber.ofMember(userId, (room, member) => setReceipts(room, member, on));
  }

  async message(userId: string, id: string): Promise<Outcome<Message>> {
    return this.#chamber.look(({ room }) => {
      const reader = room.roster.requireReader(userId);
      const row = room.message(id, reader);
      if (room.isHidden(row.seq, userId)) throw new AppError("NOT_FOUND");
      return asSeenBy(room, reader, row);
    });
  }

  /** The answer to a send, also where its sender has hidden the message since. */
  async sent(userId: string, id: string): Promise<Outcome<Message>> {
    return this.#chamber.look(({ room }) => {
      const sender = room.roster.requireReader(userId);
      return asSeenBy(room, sender, room.message(id, sender));
    });
  }

  async history(
    userId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Outcome<History>> {
    return this.#chamber.look(({ room }) =>
      history(room, room.roster.requireReader(userId), cursor, limit),
    );
  }

  /** The data of `chat.synced`, as JSON. */
  async pull(userId: string, asked: Pull): Promise<Outcome<string>> {
    return this.#chamber.look(({ room, announcer }) => {
      const reader = room.roster.requireReader(userId);
      announcer.deliveries.heardFrom(userId);
      return pull(room, reader, asked);
    });
  }

  async unconfirmed(userId: string, after: number, upTo: number): Promise<Unconfirmed | undefined> {
    return this.#chamber.ofMember(userId, (room, member) => unconfirmed(room, member, after, upTo));
  }

  async undelivered(userId: string, limit: number): Promise<Undelivered[]> {
    return this.#chamber.ofMember(userId, (room, member) => undelivered(room, member, limit)) ?? [];
  }

  async receipts(userId: string, id: string): Promise<Outcome<Receipts>> {
    return this.#chamber.look(({ room }) => {
      const member = room.roster.require(userId);
      const row = room.message(id, member);
      if (row.sender_id !== userId)
        throw new AppError("FORBIDDEN", "Only its sender sees who got a message");
      return { receipts: receiptsOf(room, row, member) };
    });
  }

  async remove(userId: string, id: string, scope: DeleteFor) {
    const windowMs = Number(this.env.DELETE_WINDOW_HOURS) * 3_600_000;
    return this.#chamber.change(userId, (room, now) => {
      const member = room.roster.requireReader(userId);
      return deleteMessage(room, member, room.message(id, member), scope, { windowMs, now });
    });
  }

  async star(userId: string, id: string, on: boolean) {
    return this.#chamber.change(userId, (room) => {
      const member = room.roster.requireReader(userId);
      return star(room, member, room.message(id, member), on);
    });
  }

  async typing(userId: string, on: boolean): Promise<Outcome<null>> {
    return this.#chamber.look((parts) => {
      parts.room.roster.require(userId);
      parts.announcer.deliveries.heardFrom(userId);
      parts.type(userId, on, Date.now());
      return null;
    });
  }

  /** A direct chat's copy of who blocks whom is read from D1 anew. */
  async refreshBlocks(a: string, b: string): Promise<void> {
    const blocked_by = await this.#blockers(a, b);
    this.#chamber.look(({ room }) => {
      room.settings = { ...room.settings, blocked_by };
    });
  }

  /** Hangs up on a user's attached sockets whose session ended. */
  async endSessions(userId: string, ids: string[] | null, except: string | null): Promise<void> {
    this.#sockets.endSessions(ids, except, userId);
  }

  override async fetch(request: Request): Promise<Response> {
    return this.#door.open(request);
  }

  override async webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    await this.#door.hear(socket, raw);
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    this.#door.close(socket, code, reason);
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    this.#sockets.sweep(now);
    this.#chamber.parts?.attached.changed();
    await this.#chamber.parts?.ring(now);
  }

  /** One reading after the other, so that an older one never overwrites a newer one. */
  #blockers(a: string, b: string): Promise<string[]> {
    return this.#readings.run(() => blockersAmong(a, b, this.env.DB));
  }
}
