import { type DataOf, HEARTBEAT_SECONDS } from "#contract/frames";
import { answer } from "#durable-objects/sockets/answer";
import { frame } from "#durable-objects/sockets/frames";
import { closeBack, type LiveSockets } from "#durable-objects/sockets/live-sockets";
import { introduced, type SocketSession, sessionOf } from "#durable-objects/sockets/session";
import type { Parts } from "#durable-objects/user-hub/parts";

/** The sockets of the user's devices, as they come, speak and go. */
export class Door {
  readonly #parts: Parts;
  readonly #sockets: LiveSockets;

  constructor(parts: Parts, sockets: LiveSockets) {
    this.#parts = parts;
    this.#sockets = sockets;
  }

  /** Opens a socket. The Worker has checked the token: whoever gets here is this hub's user. */
  open(request: Request): Response {
    const now = Date.now();
    const session = introduced(request, now);
    const { client, socket } = this.#sockets.accept(session);
    socket.send(frame("connected", this.#greeting(session, now), now));
    this.#parts.presence.changed(now);
    void this.#parts.settleSends();
    // What costs a write waits until it is clear that the socket stays.
    void this.#parts.devices.welcome(socket).then(() => this.#parts.alarm.arm());
    return new Response(null, { status: 101, webSocket: client });
  }

  async hear(socket: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    const now = Date.now();
    this.#sockets.heard(socket, now);
    const answered = answer(socket, raw, this.#parts.desk, now);
    // A first frame that is not `resume` ends the wait; `resume` has ended it in the same turn.
    void this.#parts.devices.catchUp(socket);
    await answered;
  }

  async close(socket: WebSocket, code: number, reason: string): Promise<void> {
    closeBack(socket, code, reason);
    await this.gone(socket);
  }

  /** The last socket to go ends presence and typing. */
  async gone(socket: WebSocket): Promise<void> {
    this.#parts.devices.gone(socket);
    this.#parts.presence.changed(Date.now());
    this.#parts.alarm.arm();
    if (!this.#sockets.any()) await this.#parts.desk.stopTyping();
    await this.#parts.watching.forget(socket);
  }

  /** Dead connections were hung up on. Their end is not heard: this is how it shows. */
  lost(heardAt: number): void {
    this.#parts.presence.changed(heardAt);
    this.#parts.alarm.arm();
  }

  /** Shows a `presence` frame to the sockets that watch somebody; false: none do. */
  show(userId: string, text: string): boolean {
    const watching = this.#parts.watching.socketsFor(userId);
    const watchers = this.#sockets
      .live(Date.now())
      .filter((socket) => watching.includes(sessionOf(socket).socket_id));
    for (const socket of watchers) socket.send(text);
    return watchers.length > 0;
  }

  #greeting({ user_id, session_id }: SocketSession, now: number): DataOf<"connected"> {
    return {
      user_id,
      session_id,
      hub_seq: this.#parts.inbox.hubSeq,
      server_time: new Date(now).toISOString(),
      heartbeat_seconds: HEARTBEAT_SECONDS,
    };
  }
}
