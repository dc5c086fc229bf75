import { parseFrame } from "#sdk/realtime/parse-frame";
import { PendingRequests } from "#sdk/realtime/pending-requests";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { AnswerTo, ClientEvent, ClientFrame, SaidWith, ServerFrame } from "#sdk/wire";

/** The server's runtime answers exactly this text by itself, without waking anybody. */
const PING: ClientFrame = { event: "ping", data: {} };
const BEAT_MS = 25_000;
const OPEN_WITHIN_MS = 15_000;
const PROBE_WITHIN_MS = 5_000;

/** How the socket ended, as far as it matters: the server's close code, 1006 when it just broke. */
export const CLOSED = { broken: 1006, unauthenticated: 4001, tooHasty: 4029 } as const;

type Ears = {
  heard(frame: ServerFrame): void;
  said(frame: ClientFrame): void;
  /** Once, however it ended. */
  over(code: number): void;
};

/** One socket from its opening to its end: frames, answers, heartbeat. */
export class Line {
  readonly #socket: WebSocket;
  readonly #ears: Ears;
  readonly #pending = new PendingRequests();
  #timer: ReturnType<typeof setTimeout>;
  #heardAt = Date.now();
  #over = false;

  constructor(socket: WebSocket, ears: Ears) {
    this.#socket = socket;
    this.#ears = ears;
    this.#timer = setTimeout(() => this.end(CLOSED.broken), OPEN_WITHIN_MS);
    socket.addEventListener("message", ({ data }) => this.#hear(data));
    socket.addEventListener("close", ({ code }) => this.end(code));
    socket.addEventListener("error", () => this.end(CLOSED.broken));
  }

  /** One answer, or a `SidelineError`. */
  async request<E extends ClientEvent>(
    event: E,
    data: SaidWith<E>,
    patienceMs?: number,
  ): Promise<AnswerTo<E>> {
    if (this.#over || this.#socket.readyState !== this.#socket.OPEN) throw SidelineError.offline();
    const { req_id, answer } = this.#pending.open(patienceMs);
    this.#say(withReqId(event, data, req_id));
    return answerOf<E>(await answer);
  }

  /** After a sleep of the device: a socket that only seems to live is given up soon. */
  async probe(): Promise<void> {
    await this.request("ping", {}, PROBE_WITHIN_MS).catch(() => this.end(CLOSED.broken));
  }

  /** Ends at once, whatever the other side does. */
  end(code: number): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#timer);
    this.#socket.close();
    this.#pending.abandon();
    this.#ears.over(code);
  }

  #hear(raw: unknown): void {
    if (this.#over) return;
    this.#heardAt = Date.now();
    const frame = parseFrame(raw);
    if (!frame) return;
    if (frame.event === "connected") this.#beatLater();
    this.#ears.heard(frame);
    this.#pending.settle(frame);
  }

  #beatLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Two beats unanswered.
      if (Date.now() - this.#heardAt > 2 * BEAT_MS) return this.end(CLOSED.broken);
      this.#say(PING);
      this.#beatLater();
    }, BEAT_MS);
  }

  #say(frame: ClientFrame): void {
    this.#socket.send(JSON.stringify(frame));
    this.#ears.said(frame);
  }
}

// The map from events to what they carry is the contract's; TypeScript loses it over a union.
const withReqId = <E extends ClientEvent>(event: E, data: SaidWith<E>, req_id: string) =>
  ({ event, data, req_id }) as ClientFrame;
const answerOf = <E extends ClientEvent>({ data }: ServerFrame) => data as AnswerTo<E>;
