import { type Live, LiveValue } from "#sdk/live";
import { backoffMs, LONGEST_MS } from "#sdk/realtime/backoff";
import type { ConnectionState } from "#sdk/realtime/connection-state";
import { CLOSED, Line } from "#sdk/realtime/line";
import { saysOffline, watchNetwork } from "#sdk/realtime/network";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { AnswerTo, ClientEvent, ClientFrame, SaidWith, ServerFrame } from "#sdk/wire";

export type FrameListener = (frame: ClientFrame | ServerFrame, direction: "in" | "out") => void;

export type ConnectionOptions = {
  /** The server's address, as REST uses it. */
  url: string;
  WebSocket: typeof WebSocket;
  /** A token that is good for a while. `refused`: the server did not take the last one. */
  token: (refused: boolean) => Promise<string>;
  /** Brings the device up to date on a fresh socket. Rejects where a new try is needed. */
  catchUp: () => Promise<void>;
  hubSeq: () => number;
};

/** How long a socket lasts before its end no longer counts as one more failure. */
const PROVEN_MS = 10_000;

/** The one socket of a signed-in device, kept open for as long as it is wanted. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #state = new LiveValue<ConnectionState>({ status: "offline" });
  readonly #listeners = new Set<FrameListener>();
  readonly #ears = new Set<(frame: ServerFrame) => void>();
  #line: Line | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;
  /** Grows with every try, so that what belongs to an earlier one is known as late. */
  #tries = 0;
  #failures = 0;
  #onlineSince: number | undefined;
  #tokenRefused = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get state(): Live<ConnectionState> {
    return this.#state;
  }

  /** The user's count of events up to which this device knows everything. */
  get hubSeq(): number {
    return this.#options.hubSeq();
  }

  /** Whether it is of use to ask something. */
  get isOpen(): boolean {
    return this.#state.value.status === "online" || this.#state.value.status === "catching-up";
  }

  /** From now on it is to be open. */
  start(): void {
    if (this.#unwatch) return;
    this.#unwatch = watchNetwork({
      back: () => void (this.#line ? this.#line.probe() : this.retryNow()),
      gone: () => this.#line?.end(CLOSED.broken),
    });
    void this.#open();
  }

  /** Ends it, for good until the next `start`. */
  stop(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#tries++;
    clearTimeout(this.#timer);
    this.#line?.end(CLOSED.broken);
    this.#failures = 0;
    this.#tokenRefused = false;
    this.#state.set({ status: "offline" });
  }

  /** Does not wait for the next try any longer. */
  retryNow(): void {
    if (this.#unwatch && this.#state.value.status === "offline") void this.#open();
  }

  /** Begins anew: something that this socket brought has been lost on this side. */
  interrupt(): void {
    this.#line?.end(CLOSED.broken);
  }

  /** Asks over the socket. Rejects with OFFLINE when there is none, or when it breaks meanwhile. */
  async request<E extends ClientEvent>(event: E, data: SaidWith<E>): Promise<AnswerTo<E>> {
    if (!this.#line) throw SidelineError.offline();
    return this.#line.request(event, data);
  }

  /** Hands over every frame in either direction: for consoles and bots. */
  onFrame(listener: FrameListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Hands over every frame that the server says. */
  onEvent(listener: (frame: ServerFrame) => void): void {
    this.#ears.add(listener);
  }

  async #open(): Promise<void> {
    clearTimeout(this.#timer);
    const current = ++this.#tries;
    this.#state.set({ status: "connecting" });
    try {
      const token = await this.#options.token(this.#tokenRefused);
      if (current !== this.#tries) return;
      this.#line = this.#dial(token);
    } catch {
      // No token: there is no network, or no session, in which case we are about to be stopped.
      if (current === this.#tries) this.#waitForNext(CLOSED.broken);
    }
  }

  #dial(token: string): Line {
    const address = new URL("/ws", this.#options.url);
    address.protocol = address.protocol === "http:" ? "ws:" : "wss:";
    const socket = new this.#options.WebSocket(address.href, ["sideline.v1", token]);
    const line: Line = new Line(socket, {
      heard: (frame) => this.#heard(line, frame),
      said: (frame) => this.#show(frame, "out"),
      over: (code) => this.#ended(line, code),
    });
    return line;
  }

  #heard(line: Line, frame: ServerFrame): void {
    if (line !== this.#line) return;
    this.#show(frame, "in");
    for (const listener of this.#ears) listener(frame);
    if (frame.event === "connected") void this.#catchUp(line);
    if (frame.event === "auth.expiring") void this.#renew(line);
  }

  async #catchUp(line: Line): Promise<void> {
    this.#tokenRefused = false;
    // Begun first: whoever waits for the state to change is not to be faster than the resuming.
    const caughtUp = this.#options.catchUp();
    this.#state.set({ status: "catching-up" });
    try {
      await caughtUp;
    } catch {
      return line.end(CLOSED.broken);
    }
    if (line !== this.#line) return;
    this.#onlineSince = Date.now();
    this.#state.set({ status: "online" });
  }

  async #renew(line: Line): Promise<void> {
    try {
      await line.request("auth", { token: await this.#options.token(true) });
    } catch {
      // The server hangs up when the token has run out, and then it is tried anew.
    }
  }

  #ended(line: Line, code: number): void {
    if (line !== this.#line) return;
    this.#line = undefined;
    if (code === CLOSED.unauthenticated) this.#tokenRefused = true;
    if (this.#unwatch) this.#waitForNext(code);
  }

  #waitForNext(code: number): void {
    const wasProven =
      this.#onlineSince !== undefined && Date.now() - this.#onlineSince >= PROVEN_MS;
    this.#failures = wasProven ? 1 : this.#failures + 1;
    this.#onlineSince = undefined;
    const long = code === CLOSED.tooHasty || saysOffline();
    const ms = long ? LONGEST_MS : backoffMs(this.#failures);
    this.#state.set({ status: "offline", retryAt: Date.now() + ms });
    this.#timer = setTimeout(() => void this.#open(), ms);
  }

  #show(frame: ClientFrame | ServerFrame, direction: "in" | "out"): void {
    for (const listener of this.#listeners) listener(frame, direction);
  }
}
