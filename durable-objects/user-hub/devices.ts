import type { Outgoing } from "#durable-objects/user-hub/apply";
import { CLOSE, hangUp, type LiveSockets } from "#durable-objects/sockets/live-sockets";
import { remember, sessionOf } from "#durable-objects/sockets/session";
import { logBug } from "#lib/log";

/** How long a new socket has to say that it resumes, before it gets what it may have missed. */
const RESUME_WITHIN_MS = 250;

/** What happened while it was not yet clear what a socket needs first. */
type Held = { frames: Outgoing[]; replay: Promise<void> | undefined };

/**
 * The user's devices as receivers of events. A new socket is attached first, so that it misses
 * nothing; its events wait until it has resumed or got its replay, and follow in order.
 */
export class Devices {
  readonly #sockets: LiveSockets;
  readonly #replay: () => Promise<Outgoing[]>;
  readonly #held = new Map<WebSocket, Held>();

  constructor(sockets: LiveSockets, replay: () => Promise<Outgoing[]>) {
    this.#sockets = sockets;
    this.#replay = replay;
  }

  /** A socket has just been accepted. Resolves when it is up to date, or has resumed. */
  async welcome(socket: WebSocket): Promise<void> {
    this.#held.set(socket, { frames: [], replay: undefined });
    await new Promise((resolve) => setTimeout(resolve, RESUME_WITHIN_MS));
    await this.catchUp(socket);
  }

  /** Answers how many saw it. */
  send(frames: Outgoing[], now: number): number {
    const live = this.#sockets.live(now);
    for (const socket of live) {
      const held = this.#hold(socket);
      if (held) held.frames.push(...frames);
      else for (const { text } of frames) socket.send(text);
    }
    return live.length;
  }

  /** The socket resumes: what was held is part of what it is told anyway, or stands apart. */
  resumed(socket: WebSocket): void {
    const held = this.#held.get(socket)?.frames ?? [];
    this.#held.delete(socket);
    for (const { text, apart } of held) if (apart) socket.send(text);
    remember(socket, { ...sessionOf(socket), replay_due: false });
  }

  /** A socket that does not resume gets what no device has confirmed, and then what was held. */
  async catchUp(socket: WebSocket): Promise<void> {
    const held = this.#hold(socket);
    if (!held) return;
    held.replay ??= this.#flush(socket, held);
    await held.replay;
  }

  gone(socket: WebSocket): void {
    this.#held.delete(socket);
  }

  async #flush(socket: WebSocket, held: Held): Promise<void> {
    const missed = await this.#replay().catch((thrown: unknown) => {
      logBug(thrown, { at: "replay" });
      return undefined;
    });
    if (!missed) {
      this.#held.delete(socket);
      // Nothing may be skipped: it connects again, and gets all of it then.
      hangUp(socket, CLOSE.internal, "Connect again");
      return;
    }
    // It may have resumed after all, or gone.
    if (!this.#held.delete(socket) || socket.readyState !== WebSocket.OPEN) return;
    remember(socket, { ...sessionOf(socket), replay_due: false });
    // What came meanwhile keeps its place among the other events: a chat before its first message.
    const live = new Set(held.frames.map(({ key }) => key));
    const older = missed.filter(({ key }) => !live.has(key));
    for (const { text } of [...older, ...held.frames]) socket.send(text);
  }

  /** After an eviction the wait is over, but the replay is still due. */
  #hold(socket: WebSocket): Held | undefined {
    const held = this.#held.get(socket);
    if (held || !sessionOf(socket).replay_due) return held;
    const late: Held = { frames: [], replay: undefined };
    this.#held.set(socket, late);
    late.replay = this.#flush(socket, late);
    return late;
  }
}
