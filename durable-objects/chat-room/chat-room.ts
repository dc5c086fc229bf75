import { DurableObject } from "cloudflare:workers";

import type { Chat, GroupChange, MemberRole } from "#contract/chats";
import { ERRORS } from "#contract/errors";
import { type DataOf, HEARTBEAT_SECONDS, type Pull } from "#contract/frames";
import type { DeleteFor, History, Message, Receipts } from "#contract/messages";
import { AttachedDesk } from "#durable-objects/chat-room/attached-desk";
import { blockersAmong } from "#durable-objects/chat-room/blocks";
import type { Change } from "#durable-objects/chat-room/changes";
import { deleteMessage } from "#durable-objects/chat-room/delete";
import { foundDirect, introduce } from "#durable-objects/chat-room/direct";
import { changeGroup, foundGroup } from "#durable-objects/chat-room/groups";
import { asSeenBy, history } from "#durable-objects/chat-room/history";
import { receiptsOf, setReceipts } from "#durable-objects/chat-room/marks";
import { addMembers, changeRole, removeMember } from "#durable-objects/chat-room/membership";
import { describe, type Named } from "#durable-objects/chat-room/participants";
import { Parts } from "#durable-objects/chat-room/parts";
import { pull } from "#durable-objects/chat-room/pull";
import { Room } from "#durable-objects/chat-room/room";
import { newSettings, type Settings } from "#durable-objects/chat-room/settings";
import { star } from "#durable-objects/chat-room/star";
import { type RoomRequest, type Sender, take, type Taken } from "#durable-objects/chat-room/take";
import { type Undelivered, undelivered } from "#durable-objects/chat-room/undelivered";
import { closeBack, LiveSockets } from "#durable-objects/sockets/live-sockets";
import { answer } from "#durable-objects/sockets/answer";
import { introduced, sessionOf, type SocketSession } from "#durable-objects/sockets/session";
import { frame } from "#durable-objects/sockets/frames";
import { renewedClaims } from "#durable-objects/sockets/renewal";
import { AppError, attempt, type Outcome } from "#lib/errors";
import { logBug } from "#lib/log";

/**
 * One chat, named by its id. It alone decides who may speak and in which order things were said;
 * being a single thread with its own database, it needs no lock to be right about either. The
 * methods carry: each opens the chat, calls its verb and sends out what changed.
 */
export class ChatRoom extends DurableObject<Env> {
  readonly #sockets: LiveSockets;
  readonly #desks = new Map<string, AttachedDesk>();
  #parts: Parts | undefined;
  #lastReading: Promise<string[]> = Promise.resolve([]);

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sockets = new LiveSockets(ctx);
    this.#open();
  }

  /** Opens the direct chat of two people, or of one with themselves, for one of them. */
  async openDirect(opener: string, people: Named[]): Promise<{ created: boolean; chat: Chat }> {
    const ids = people.map(({ id }) => id);
    const blocked_by = this.#parts ? [] : await this.#blockers(ids[0]!, ids.at(-1)!);
    const now = Date.now();
    const created = this.#parts === undefined;
    if (created) {
      const about = { type: "direct" as const, name: null, created_by: opener, people, blocked_by };
      this.#found(newSettings(about, now), (room) => foundDirect(room, people, now));
    }
    const parts = this.#parts!;
    const news = this.#transact(() => introduce(parts.room, parts.room.roster.require(opener)));
    if (news.length > 0) parts.commitDirectory(news, now);
    await parts.announcer.reached(opener);
    return { created, chat: describe(parts.room) };
  }

  /** Founds a group. Repeating it changes nothing. */
  async foundGroup(
    founder: Named,
    others: Named[],
    about: { name: string; description: string },
  ): Promise<Chat> {
    const now = Date.now();
    if (this.#parts === undefined) {
      const people = [founder, ...others];
      const known = {
        type: "group" as const,
        created_by: founder.id,
        people,
        blocked_by: [],
        ...about,
      };
      const news = this.#found(newSettings(known, now), (room) =>
        foundGroup(room, founder, others, now),
      );
      this.#parts!.commitDirectory(news, now);
    }
    await this.#parts!.announcer.reached(founder.id);
    return describe(this.#parts!.room);
  }

  async describe(userId: string): Promise<Outcome<Chat>> {
    return this.#read(({ room }) => {
      room.roster.require(userId);
      return describe(room);
    });
  }

  async changeGroup(actor: Named, change: GroupChange, seen: number | undefined) {
    return this.#manage(actor.id, (room, now) => changeGroup(room, actor, change, seen, now));
  }

  /** Asked before anything is looked up about the people whom somebody wants to add. */
  async requireAdmin(userId: string): Promise<Outcome<null>> {
    return this.#read(({ room }) => {
      room.roster.requireAdmin(userId);
      return null;
    });
  }

  async addMembers(actor: Named, people: Named[]) {
    return this.#manage(actor.id, (room, now) => addMembers(room, actor, people, now));
  }

  async removeMember(actor: Named, leaving: { id: string; successor_id: string | undefined }) {
    return this.#manage(actor.id, (room, now) => removeMember(room, actor, leaving, now));
  }

  async changeRole(actorId: string, userId: string, role: MemberRole) {
    return this.#manage(actorId, (room) => changeRole(room, actorId, userId, role));
  }

  /** A member's sends and marks, in order. */
  async take(userId: string, from: Sender, requests: RoomRequest[]): Promise<Taken[]> {
    const parts = this.#parts;
    if (!parts) return requests.map(() => attempt(missing));
    const now = Date.now();
    const member = parts.room.roster.find(userId);
    const taken = this.#transact(() => {
      if (member) setReceipts(parts.room, member, from.receipts_on);
      return take(parts, userId, requests, now);
    });
    if (member) parts.announcer.deliveries.heardFrom(userId, from.devices);
    parts.arm();
    return taken;
  }

  /** Resolves once the member's own hub knows what they just did; for answers over REST. */
  async settled(userId: string): Promise<void> {
    await this.#parts?.announcer.reached(userId);
  }

  async setReceipts(userId: string, on: boolean): Promise<void> {
    const room = this.#parts?.room;
    const member = room?.roster.find(userId);
    if (room && member) setReceipts(room, member, on);
  }

  async message(userId: string, id: string): Promise<Outcome<Message>> {
    return this.#read(({ room }) => {
      const reader = room.roster.requireReader(userId);
      const row = room.message(id, reader);
      if (room.isHidden(row.seq, userId)) throw new AppError("NOT_FOUND");
      return asSeenBy(room, reader, row);
    });
  }

  async history(
    userId: string,
    cursor: string | undefined,
    limit: number,
  ): Promise<Outcome<History>> {
    return this.#read(({ room }) =>
      history(room, room.roster.requireReader(userId), cursor, limit),
    );
  }

  /** The data of `chat.synced`, as JSON. */
  async pull(userId: string, asked: Pull): Promise<Outcome<string>> {
    return this.#read(({ room, announcer }) => {
      const reader = room.roster.requireReader(userId);
      announcer.deliveries.heardFrom(userId);
      return pull(room, reader, asked);
    });
  }

  async undelivered(userId: string, limit: number): Promise<Undelivered[]> {
    const parts = this.#parts;
    const member = parts?.room.roster.find(userId);
    return parts && member ? undelivered(parts.room, member, limit) : [];
  }

  async receipts(userId: string, id: string): Promise<Outcome<Receipts>> {
    return this.#read(({ room }) => {
      const member = room.roster.require(userId);
      const row = room.message(id, member);
      if (row.sender_id !== userId)
        throw new AppError("FORBIDDEN", "Only its sender sees who got a message");
      return { receipts: receiptsOf(room, row, member) };
    });
  }

  async remove(userId: string, id: string, scope: DeleteFor) {
    const windowMs = Number(this.env.DELETE_WINDOW_HOURS) * 3_600_000;
    return this.#change(userId, (room, now) => {
      const member = room.roster.requireReader(userId);
      return deleteMessage(room, member, room.message(id, member), scope, { windowMs, now });
    });
  }

  async star(userId: string, id: string, on: boolean) {
    return this.#change(userId, (room) => {
      const member = room.roster.requireReader(userId);
      return star(room, member, room.message(id, member), on);
    });
  }

  async typing(userId: string, on: boolean): Promise<Outcome<null>> {
    return this.#read((parts) => {
      parts.room.roster.require(userId);
      parts.announcer.deliveries.heardFrom(userId);
      parts.type(userId, on, Date.now());
      return null;
    });
  }

  /** A direct chat's copy of who blocks whom is read from D1 anew. */
  async refreshBlocks(a: string, b: string): Promise<void> {
    const blocked_by = await this.#blockers(a, b);
    if (this.#parts) this.#parts.room.settings = { ...this.#parts.room.settings, blocked_by };
  }

  /** Takes a socket for this chat alone. The Worker has checked whose it is. */
  override async fetch(request: Request): Promise<Response> {
    const now = Date.now();
    const session = introduced(request, now);
    const access = this.#read(({ room }) => room.roster.require(session.user_id));
    if (!access.ok)
      return Response.json(access.refusal, { status: ERRORS[access.refusal.code].status });
    await this.env.USER_HUB.getByName(session.user_id).noteAttached(this.ctx.id.name!);
    const { client, socket } = this.#sockets.accept(session, [session.user_id]);
    socket.send(frame("connected", this.#greeting(session), now));
    this.#parts!.attached.changed();
    this.#parts!.arm();
    return new Response(null, { status: 101, webSocket: client });
  }

  /** Hangs up on a user's attached sockets whose session ended. */
  async endSessions(userId: string, ids: string[] | null, except: string | null): Promise<void> {
    this.#sockets.endSessions(ids, except, userId);
  }

  override async webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    const now = Date.now();
    this.#sockets.heard(socket, now);
    await answer(socket, raw, this.#desk(sessionOf(socket).user_id), now);
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    closeBack(socket, code, reason);
    this.#parts?.attached.changed();
    const { user_id } = sessionOf(socket);
    if (!this.#sockets.any(user_id)) this.#parts?.type(user_id, false, Date.now());
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    this.#sockets.sweep(now);
    this.#parts?.attached.changed();
    await this.#parts?.ring(now);
  }

  #greeting({ user_id, session_id }: SocketSession): DataOf<"connected"> {
    const { id, log } = this.#parts!.room;
    const server_time = new Date().toISOString();
    const known = { user_id, session_id, hub_seq: 0, server_time };
    return { ...known, heartbeat_seconds: HEARTBEAT_SECONDS, chat_id: id, last_seq: log.lastSeq };
  }

  #desk(userId: string): AttachedDesk {
    const desk = this.#desks.get(userId) ?? this.#newDesk(userId);
    this.#desks.set(userId, desk);
    return desk;
  }

  #newDesk(userId: string): AttachedDesk {
    const place = { chatId: this.ctx.id.name!, userId, env: this.env };
    return new AttachedDesk(this, place, async (socket, token) => {
      this.#sockets.renew(socket, await renewedClaims(socket, token, this.env, Date.now()));
      this.#parts?.arm();
    });
  }

  /** One reading after the other, so that an older one never overwrites a newer one. */
  #blockers(a: string, b: string): Promise<string[]> {
    const reading = this.#lastReading.catch(() => []).then(() => blockersAmong(a, b, this.env.DB));
    this.#lastReading = reading;
    return reading;
  }

  #open(): Parts | undefined {
    const room = Room.open(this.ctx.id.name!, this.ctx.storage);
    this.#parts = room && new Parts(room, this.ctx.storage, this.#sockets, this.env);
    return this.#parts;
  }

  #found<T>(settings: Settings, verb: (room: Room) => T): T {
    return this.#transact(() => {
      const room = Room.found(this.ctx.id.name!, this.ctx.storage, settings);
      const result = verb(room);
      this.#parts = new Parts(room, this.ctx.storage, this.#sockets, this.env);
      return result;
    });
  }

  /** Runs a verb that only looks. */
  #read<T>(verb: (parts: Parts) => T): Outcome<T> {
    return attempt(() => (this.#parts ? verb(this.#parts) : missing()));
  }

  /** Runs a verb, sends out what it changed, and waits until the member's own hub knows. */
  async #change(
    userId: string,
    verb: (room: Room, now: number) => Change[],
    directory = false,
  ): Promise<Outcome<null>> {
    const now = Date.now();
    const changed = this.#read(({ room }) => this.#transact(() => verb(room, now)));
    if (!changed.ok) return changed;
    const parts = this.#parts!;
    if (directory && changed.value.length > 0) parts.commitDirectory(changed.value, now);
    else parts.commit(changed.value, now);
    await parts.announcer.reached(userId);
    return { ok: true, value: null };
  }

  /** The same for members and settings, which D1's directory follows; answers with the chat. */
  async #manage(
    userId: string,
    verb: (room: Room, now: number) => Change[],
  ): Promise<Outcome<Chat>> {
    const changed = await this.#change(userId, verb, true);
    return changed.ok ? { ok: true, value: describe(this.#parts!.room) } : changed;
  }

  /**
   * All or nothing, also in memory: after anything but a refusal, which comes before all writes,
   * the object starts anew from its storage.
   */
  #transact<T>(verb: () => T): T {
    try {
      return this.ctx.storage.transactionSync(verb);
    } catch (thrown) {
      if (!(thrown instanceof AppError)) {
        logBug(thrown, { chat_id: this.ctx.id.name });
        this.ctx.abort("a write failed");
      }
      throw thrown;
    }
  }
}

const missing = (): never => {
  throw new AppError("NOT_FOUND", "There is no such chat");
};
