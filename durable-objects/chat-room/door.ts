import { ERRORS } from "#contract/errors";
import { type DataOf, HEARTBEAT_SECONDS } from "#contract/frames";
import { AttachedDesk } from "#durable-objects/chat-room/attached-desk";
import type { Chamber } from "#durable-objects/chat-room/chamber";
import type { ChatRoom } from "#durable-objects/chat-room/chat-room";
import type { Parts } from "#durable-objects/chat-room/parts";
import { answer } from "#durable-objects/sockets/answer";
import { frame } from "#durable-objects/sockets/frames";
import { closeBack, type LiveSockets } from "#durable-objects/sockets/live-sockets";
import { renewedClaims } from "#durable-objects/sockets/renewal";
import { introduced, type SocketSession, sessionOf } from "#durable-objects/sockets/session";

/** The chat's own sockets, as they come, speak and go. */
export class Door {
  readonly #room: ChatRoom;
  readonly #chamber: Chamber;
  readonly #sockets: LiveSockets;
  readonly #env: Env;
  readonly #desks = new Map<string, AttachedDesk>();

  constructor(room: ChatRoom, chamber: Chamber, sockets: LiveSockets, env: Env) {
    this.#room = room;
    this.#chamber = chamber;
    this.#sockets = sockets;
    this.#env = env;
  }

  /** Takes a socket for this chat alone. The Worker has checked whose it is. */
  async open(request: Request): Promise<Response> {
    const now = Date.now();
    const session = introduced(request, now);
    const access = this.#chamber.look((parts) => {
      parts.room.roster.require(session.user_id);
      return parts;
    });
    if (!access.ok) {
      return Response.json(access.refusal, { status: ERRORS[access.refusal.code].status });
    }
    await this.#env.USER_HUB.getByName(session.user_id).noteAttached(this.#chamber.id);
    const { client, socket } = this.#sockets.accept(session, [session.user_id]);
    socket.send(frame("connected", greeting(access.value, session, now), now));
    access.value.attached.changed();
    access.value.arm();
    return new Response(null, { status: 101, webSocket: client });
  }

  async hear(socket: WebSocket, raw: string | ArrayBuffer): Promise<void> {
    const now = Date.now();
    this.#sockets.heard(socket, now);
    await answer(socket, raw, this.#desk(sessionOf(socket).user_id), now);
  }

  /** The last socket of a user to go ends their typing. */
  close(socket: WebSocket, code: number, reason: string): void {
    closeBack(socket, code, reason);
    this.#chamber.parts?.attached.changed();
    const { user_id } = sessionOf(socket);
    if (!this.#sockets.any(user_id)) this.#chamber.parts?.type(user_id, false, Date.now());
  }

  #desk(userId: string): AttachedDesk {
    const known = this.#desks.get(userId);
    if (known) return known;
    const place = { chatId: this.#chamber.id, userId, env: this.#env };
    const desk = new AttachedDesk(this.#room, place, async (socket, token) => {
      this.#sockets.renew(socket, await renewedClaims(socket, token, this.#env, Date.now()));
      this.#chamber.parts?.arm();
    });
    this.#desks.set(userId, desk);
    return desk;
  }
}

function greeting(
  { room }: Parts,
  { user_id, session_id }: SocketSession,
  now: number,
): DataOf<"connected"> {
  return {
    user_id,
    session_id,
    hub_seq: 0,
    server_time: new Date(now).toISOString(),
    heartbeat_seconds: HEARTBEAT_SECONDS,
    chat_id: room.id,
    last_seq: room.log.lastSeq,
  };
}
