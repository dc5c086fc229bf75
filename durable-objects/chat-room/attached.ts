import type { Change, Changes } from "#durable-objects/chat-room/changes";
import type { Room } from "#durable-objects/chat-room/room";
import { frameOfJson } from "#durable-objects/sockets/frames";
import type { LiveSockets } from "#durable-objects/sockets/live-sockets";
import { sessionOf } from "#durable-objects/sockets/session";

/**
 * Sockets that are attached to this chat alone. They get its frames straight from here, in the
 * turn that made the change; their users' hubs follow in the coarse batch.
 */
export class Attached {
  readonly #room: Room;
  readonly #sockets: LiveSockets;
  #told: number;
  /** Asked for every member at every message: so remembered. */
  #users: Set<string> | undefined;

  constructor(room: Room, sockets: LiveSockets) {
    this.#room = room;
    this.#sockets = sockets;
    this.#told = room.changeSeq;
  }

  has(userId: string): boolean {
    this.#users ??= new Set(
      this.#sockets.live(Date.now()).map((socket) => sessionOf(socket).user_id),
    );
    return this.#users.has(userId);
  }

  /** A socket came or went. */
  changed(): void {
    this.#users = undefined;
  }

  tell(news: Change[], changes: Changes, now: number): void {
    const before = this.#told;
    this.#told = this.#room.changeSeq;
    for (const socket of this.#sockets.live(now)) {
      const member = this.#room.roster.find(sessionOf(socket).user_id);
      if (!member) continue;
      for (const { event, data } of changes.announce(news, { ...member, told: before })) {
        socket.send(frameOfJson(event, data, now));
      }
    }
  }

  /** A frame that nobody keeps, to everybody attached but one. */
  relay(text: string, exceptUserId: string, now: number): void {
    for (const socket of this.#sockets.live(now)) {
      const { user_id } = sessionOf(socket);
      const present = this.#room.roster.find(user_id)?.left_change === null;
      if (present && user_id !== exceptUserId) socket.send(text);
    }
  }
}
