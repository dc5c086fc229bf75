import { exports } from "cloudflare:workers";
import { expect } from "vitest";

import { type ClientFrame, type DataOf, type ServerEvent, ServerFrame } from "#contract/frames";

const PATIENCE_MS = 10_000;

/** A frame as the inbox keeps it: that its data fits its event, `ServerFrame` has proven. */
type Told = { event: ServerEvent; data: unknown };
type ToldOf<E extends ServerEvent> = { event: E; data: DataOf<E> };
const isOf = <E extends ServerEvent>(event: E, frame: Told): frame is ToldOf<E> =>
  frame.event === event;

/** One open socket, as an app holds it. Every frame it hears is checked against the contract. */
export class Line {
  readonly #socket: WebSocket;
  readonly #heard: ServerFrame[] = [];
  #unread: Told[] = [];
  #broken: unknown;
  #waiting = new Set<() => void>();
  readonly #closed = Promise.withResolvers<{ code: number; reason: string }>();

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#take(data));
    socket.addEventListener("close", ({ code, reason }) => {
      this.#closed.resolve({ code, reason });
      this.#broken ??= new Error(`The socket closed: ${code} ${reason}`);
      this.#wake();
    });
    socket.accept();
  }

  /** Opens a socket at a path of the server, with the token where browsers put it. */
  static async open(path: string, headers: Record<string, string> = {}): Promise<Line> {
    const response = await exports.default.fetch(`https://app.test${path}`, {
      headers: { upgrade: "websocket", ...headers },
    });
    expect(response.status, "the answer to the upgrade").toBe(101);
    return new Line(response.webSocket!);
  }

  say(frame: ClientFrame): void {
    this.shout(JSON.stringify(frame));
  }

  /** Says what is no frame at all. */
  shout(raw: string | ArrayBuffer): void {
    this.#socket.send(raw);
  }

  /** The next frame of one kind, waiting for it if need be. Other kinds stay unread. */
  async hears<E extends ServerEvent>(
    event: E,
    matches: (data: DataOf<E>) => boolean = () => true,
  ): Promise<DataOf<E>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = this.#unread.find(
        (frame: Told): frame is ToldOf<E> => isOf(event, frame) && matches(frame.data),
      );
      if (found) {
        this.#unread = this.#unread.filter((frame) => frame !== found);
        return found.data;
      }
      if (this.#broken) throw this.#broken;
      await this.#news(deadline, event);
    }
  }

  /** Every frame so far, read or not. */
  heard(): ServerFrame[] {
    return [...this.#heard];
  }

  hangUp(code = 1000): void {
    this.#socket.close(code, "bye");
  }

  /** How the server ended it. */
  closed(): Promise<{ code: number; reason: string }> {
    return this.#closed.promise;
  }

  #take(data: unknown): void {
    const frame = ServerFrame.safeParse(JSON.parse(String(data)));
    if (frame.success) {
      this.#heard.push(frame.data);
      this.#unread.push(frame.data);
    } else {
      this.#broken = new Error(`Not a frame of the contract: ${data}`, { cause: frame.error });
    }
    this.#wake();
  }

  #wake(): void {
    for (const waiter of this.#waiting) waiter();
    this.#waiting.clear();
  }

  async #news(deadline: number, event: ServerEvent): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        const events = this.#heard.map((frame) => frame.event).join(", ");
        reject(new Error(`Waited for ${event}, heard: ${events || "nothing"}`));
      }, deadline - Date.now());
      this.#waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
