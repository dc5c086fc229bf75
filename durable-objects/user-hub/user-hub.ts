import { DurableObject } from "cloudflare:workers";

import type { UnreadChats } from "#contract/chats";
import type { DeleteFor, Forwarded, Message, Receipts } from "#contract/messages";
import type { Draft } from "#durable-objects/chat-room/post";
import type { Delivered, Delivery } from "#durable-objects/delivery";
import type { Sent } from "#durable-objects/sockets/answer";
import { LiveSockets } from "#durable-objects/sockets/live-sockets";
import { apply } from "#durable-objects/user-hub/apply";
import { AttachedRooms } from "#durable-objects/user-hub/attached-rooms";
import { chatList, type ChatQuery, type Lines } from "#durable-objects/user-hub/chat-list";
import { Door } from "#durable-objects/user-hub/door";
import { forward } from "#durable-objects/user-hub/forward";
import { leasePush, type PushLease } from "#durable-objects/user-hub/lease-push";
import { changeOwn, type OwnSettings } from "#durable-objects/user-hub/own-settings";
import { Parts } from "#durable-objects/user-hub/parts";
import type { PresenceNow } from "#durable-objects/user-hub/presence";
import type { PushNote } from "#durable-objects/user-hub/pushes";
import { readReceiptsSetting } from "#durable-objects/user-hub/read-receipts-setting";
import { starred } from "#durable-objects/user-hub/starred";
import { type Announced, takeEvent } from "#durable-objects/user-hub/take-event";
import { pushAt } from "#durable-objects/user-hub/windows";
import { attempt, attemptAsync, type Outcome, unwrap } from "#lib/errors";
import { InTurn } from "#lib/in-turn";

/**
 * One user's line to the product, named by the user's id: the sockets of all their devices, the
 * inbox that all of them share, presence. It stores no messages. Frames come in from rooms and go
 * out to devices, and the other way round.
 */
export class UserHub extends DurableObject<Env> {
  readonly #sockets: LiveSockets;
  readonly #parts: Parts;
  readonly #door: Door;
  readonly #attached: AttachedRooms;
  readonly #refreshes = new InTurn();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#sockets = new LiveSockets(ctx, (heardAt) => this.#door.lost(heardAt));
    this.#attached = new AttachedRooms(ctx.storage, env);
    this.#parts = new Parts(this.#userId, ctx.storage, this.#sockets, env);
    this.#door = new Door(this.#parts, this.#sockets);
  }

  get #userId(): string {
    return this.ctx.id.name!;
  }

  // What rooms call.

  /** Takes in what happened in a chat, and shows it to the user's devices. */
  async deliver(delivery: Delivery): Promise<Delivered> {
    const now = Date.now();
    const { inbox, sends, stars, devices, windows, alarm } = this.#parts;
    const push_at = pushAt(now, this.#sockets.any());
    const desktop = { userId: this.#userId, inbox, sends, stars, windows, push_at };
    const frames = apply(desktop, delivery, now);
    if (windows.due() !== undefined) alarm.arm();
    return { devices: devices.send(frames, now) };
  }

  /** Shows devices a frame that nobody keeps. */
  async relay(text: string): Promise<Delivered> {
    return { devices: this.#parts.devices.send([{ text }], Date.now()) };
  }

  /** For sends that go to a room directly: counts them, and keeps their ids to that chat. */
  async claim(chatId: string, clientMsgIds: string[]) {
    const claims = this.#parts.sends.admit(clientMsgIds, chatId, Date.now());
    return { claims, sender: this.#parts.sender(this.#sockets) };
  }

  /** The room refused what was claimed. */
  async release(clientMsgIds: string[]): Promise<void> {
    for (const id of clientMsgIds) this.#parts.sends.release(id);
  }

  /** Counts what is as dear as a send. */
  async count(): Promise<Outcome<void>> {
    return attempt(() => this.#parts.sends.count(Date.now()));
  }

  async noteAttached(chatId: string): Promise<void> {
    this.#attached.note(chatId);
  }

  // What the Worker calls for REST.

  async post(chatId: string, draft: Draft): Promise<Outcome<Sent>> {
    return this.#settled(chatId, () => this.#parts.desk.send(chatId, draft));
  }

  async read(chatId: string, upTo: string): Promise<Outcome<void>> {
    return this.#settled(chatId, () => attemptAsync(() => this.#parts.desk.read(chatId, upTo)));
  }

  async remove(messageId: string, scope: DeleteFor): Promise<Outcome<void>> {
    return attemptAsync(() => this.#parts.desk.remove(messageId, scope));
  }

  async star(messageId: string, on: boolean): Promise<Outcome<null>> {
    return this.#ofMessage(messageId, async (room, chatId) => {
      const outcome = await room.star(this.#userId, messageId, on);
      // The room tells its members; a chat that one has left says nothing more.
      if (outcome.ok) this.#parts.stars.set(messageId, chatId, on);
      return outcome;
    });
  }

  async receipts(messageId: string): Promise<Outcome<Receipts>> {
    return this.#ofMessage(messageId, (room) => room.receipts(this.#userId, messageId));
  }

  /** `key`: the same for every try of one request. */
  async forward(messageId: string, targets: string[], key: string): Promise<Outcome<Forwarded>> {
    return attemptAsync(async () => {
      const source = await this.#ofMessage(messageId, (room) =>
        room.message(this.#userId, messageId),
      );
      return forward(unwrap(source), targets, key, (chatId, draft) => this.post(chatId, draft));
    });
  }

  async starred(
    cursor: string | undefined,
    limit: number,
  ): Promise<{ messages: Message[]; next_cursor: string | null }> {
    return starred(this.#parts, this.#userId, cursor, limit);
  }

  async chatList(query: ChatQuery): Promise<Outcome<Lines>> {
    await this.#parts.settleSends();
    return attempt(() => chatList(this.#parts.inbox, query, Date.now()));
  }

  async unread(): Promise<UnreadChats> {
    await this.#parts.settleSends();
    const chats = this.#parts.inbox.unread();
    return { chats, total: chats.reduce((sum, { unread_count }) => sum + unread_count, 0) };
  }

  async changeOwn(chatId: string, change: OwnSettings): Promise<Outcome<void>> {
    const now = Date.now();
    const changed = attempt(() => changeOwn(this.#parts.inbox, chatId, change, now));
    if (!changed.ok) return changed;
    this.#parts.devices.send(changed.value, now);
    return { ok: true, value: undefined };
  }

  // What happens in coaching, and pushes.

  async announce(event: Announced): Promise<void> {
    takeEvent(this.#parts, this.#userId, event, Date.now());
  }

  async leasePush(id: string): Promise<PushLease> {
    return leasePush(this.#parts, this.#userId, id, Date.now());
  }

  async notePush(id: string, note: PushNote): Promise<void> {
    this.#parts.pushes.note(id, note, Date.now());
    this.#parts.alarm.arm();
  }

  // Sessions, privacy and presence.

  /** Hangs up on sessions that ended. `ids` null: on all but `except`. */
  async endSessions(ids: string[] | null, except: string | null): Promise<void> {
    this.#sockets.endSessions(ids, except);
    await this.#attached.endSessions(this.#userId, ids, except);
  }

  /** Privacy changed in D1: what others see follows, and what this user sees. */
  async refreshPrivacy(): Promise<void> {
    await this.#refreshes.run(async () => {
      const on = await readReceiptsSetting(this.#userId, this.env.DB);
      this.#parts.receiptsOn = on;
      await this.#parts.rooms.each((room) => room.setReceipts(this.#userId, on));
      await this.#recheck();
    });
  }

  /** Who may see whom changed. */
  async refreshBlocks(): Promise<void> {
    await this.#refreshes.run(() => this.#recheck());
  }

  async presence(): Promise<PresenceNow> {
    return this.#parts.presence.now();
  }

  async watch(watcherId: string, isAllowed: boolean): Promise<PresenceNow> {
    return this.#parts.presence.watch(watcherId, isAllowed);
  }

  async unwatch(watcherId: string): Promise<void> {
    this.#parts.presence.unwatch(watcherId);
  }

  /** Shows a `presence` frame to those sockets that asked for it; false: none did. */
  async tellPresence(userId: string, text: string): Promise<boolean> {
    return this.#door.show(userId, text);
  }

  // Sockets.

  override async fetch(request: Request): Promise<Response> {
    return this.#door.open(request);
  }

  override async webSocketMessage(socket: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    await this.#door.hear(socket, raw);
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    await this.#door.close(socket, code, reason);
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    await this.#door.gone(socket);
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    this.#parts.alarm.rang();
    this.#sockets.sweep(now);
    this.#parts.windows.run(now);
    await this.#parts.presence.run(now);
    await this.#parts.pushes.run(now);
    this.#parts.alarm.arm();
  }

  async #recheck(): Promise<void> {
    await this.#parts.presence.recheck();
    const frames = await this.#parts.watching.recheck();
    for (const [userId, text] of frames) this.#door.show(userId, text);
  }

  #ofMessage: Parts["rooms"]["ofMessage"] = (messageId, ask) =>
    this.#parts.rooms.ofMessage(messageId, ask);

  /** An answer over REST comes once the user's own inbox shows what it says. */
  async #settled<T>(chatId: string, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const outcome = await act();
    if (outcome.ok) await this.#parts.rooms.at(chatId).settled(this.#userId);
    return outcome;
  }
}
