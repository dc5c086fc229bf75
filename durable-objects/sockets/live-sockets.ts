import type { Claims } from "#contract/identity";
import { frame } from "#durable-objects/sockets/frames";
import { remember, sessionOf, type SocketSession } from "#durable-objects/sockets/session";

/** The heartbeat of seed 001 §7.5, spelled so that the runtime answers it without waking anyone. */
const PING = JSON.stringify({ event: "ping", data: {} });
const PONG = JSON.stringify({ event: "pong", data: {} });

const SILENCE_MS = 60_000;
/** A socket that speaks often has its time written down this often. */
const HEARD_PRECISION_MS = 1_000;
/** A socket that never speaks is found at the latest this long after it connected. */
const FIRST_CHECK_MS = 75_000;
const WARN_BEFORE_MS = 60_000;
const GRACE_MS = 25_000;

export const CLOSE = {
  unauthenticated: 4001,
  idle: 4008,
  abuse: 4029,
  internal: 1011,
} as const;

/**
 * The hibernating sockets of one object. A socket counts as live while it is open, has been heard
 * within a minute and its token has not run out: this is looked at whenever the sockets are used
 * and by few alarms, the first 75 s after a socket connects and then those that its token needs.
 */
export class LiveSockets {
  readonly #ctx: DurableObjectState;
  readonly #lost: (heardAt: number) => void;

  /**
   * `lost` hears when some were hung up on, whose end is not heard otherwise, and when the last of
   * those had been.
   */
  constructor(ctx: DurableObjectState, lost: (heardAt: number) => void = () => undefined) {
    this.#ctx = ctx;
    this.#lost = lost;
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG));
  }

  /** Takes a socket in and gives the other end, to be answered to the client. */
  accept(session: SocketSession, tags: string[] = []): { client: WebSocket; socket: WebSocket } {
    const { 0: client, 1: socket } = new WebSocketPair();
    this.#ctx.acceptWebSocket(socket, tags);
    remember(socket, session);
    return { client, socket };
  }

  /** Those that may be spoken to now. Hangs up on those that no longer may. */
  live(now: number, tag?: string): WebSocket[] {
    const open = this.#open(tag);
    const live = open.filter((socket) => {
      const session = sessionOf(socket);
      if (session.expires_at + GRACE_MS <= now) return this.#expire(socket);
      if (this.#isHeard(socket, session, now)) return true;
      return hangUp(socket, CLOSE.idle, "No frame for 60 seconds");
    });
    if (live.length < open.length) {
      const dead = open.filter((socket) => !live.includes(socket));
      this.#lost(Math.max(...dead.map((socket) => this.#heardAt(socket))));
    }
    return live;
  }

  any(tag?: string): boolean {
    return this.count(tag) > 0;
  }

  count(tag?: string): number {
    return this.#open(tag).length;
  }

  heard(socket: WebSocket, now: number): void {
    const session = sessionOf(socket);
    if (session.heard_at + HEARD_PRECISION_MS <= now)
      remember(socket, { ...session, heard_at: now });
  }

  /** A new token for a socket that has one. Its session may be another of the user's: it counts. */
  renew(socket: WebSocket, { sid: session_id, exp }: Claims): void {
    remember(socket, { ...sessionOf(socket), session_id, expires_at: exp * 1000, warned: false });
  }

  /** Hangs up on those whose session ended. `ids` null: on all but `except`. */
  endSessions(ids: string[] | null, except: string | null, tag?: string): void {
    for (const socket of this.#open(tag)) {
      const { session_id } = sessionOf(socket);
      const ended = ids ? ids.includes(session_id) : session_id !== except;
      if (ended) hangUp(socket, CLOSE.unauthenticated, "This session has ended");
    }
  }

  /** When the sockets next need looking at. */
  due(): number | undefined {
    const dues = this.#open().map((socket) => {
      const { proven, connected_at, warned, expires_at } = sessionOf(socket);
      const token = warned ? expires_at + GRACE_MS : expires_at - WARN_BEFORE_MS;
      return proven ? token : Math.min(token, connected_at + FIRST_CHECK_MS);
    });
    return dues.length > 0 ? Math.min(...dues) : undefined;
  }

  /** Hangs up where it must, and warns those whose token is about to end. */
  sweep(now: number): void {
    for (const socket of this.live(now)) {
      const session = sessionOf(socket);
      const warn = !session.warned && session.expires_at - WARN_BEFORE_MS <= now;
      const proven = session.proven || session.connected_at + FIRST_CHECK_MS <= now;
      if (warn) {
        const expires_at = new Date(session.expires_at).toISOString();
        socket.send(frame("auth.expiring", { expires_at }, now));
      }
      remember(socket, { ...session, proven, warned: session.warned || warn });
    }
  }

  #open(tag?: string): WebSocket[] {
    const open = WebSocket.OPEN;
    return this.#ctx.getWebSockets(tag).filter((socket) => socket.readyState === open);
  }

  /** The runtime is asked for its last heartbeat only where no other frame was heard. */
  #isHeard(socket: WebSocket, session: SocketSession, now: number): boolean {
    if (session.heard_at + SILENCE_MS > now) return true;
    const heard_at = this.#heardAt(socket);
    if (heard_at + SILENCE_MS <= now) return false;
    remember(socket, { ...session, heard_at });
    return true;
  }

  #heardAt(socket: WebSocket): number {
    const pinged = this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0;
    return Math.max(sessionOf(socket).heard_at, pinged);
  }

  #expire(socket: WebSocket): false {
    return hangUp(socket, CLOSE.unauthenticated, "The access token has expired");
  }
}

/** Closes a socket from our side. Always false, for use in filters. */
export function hangUp(socket: WebSocket, code: number, reason: string): false {
  socket.close(code, reason);
  return false;
}

/** Answers a client's close: without it the client sees 1006. Some codes may not be sent. */
export function closeBack(socket: WebSocket, code: number, reason: string): void {
  socket.close([1005, 1006, 1015].includes(code) ? 1000 : code, reason);
}
