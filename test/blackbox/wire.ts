import { once } from "node:events";

import { WebSocket } from "ws";

import { type ClientFrame, type DataOf, type ServerEvent, ServerFrame } from "#contract/frames";

const PATIENCE_MS = 15_000;

type Told = { event: ServerEvent; data: unknown; req_id?: string | undefined };
type ToldOf<E extends ServerEvent> = { event: E; data: DataOf<E> };
const isOf = <E extends ServerEvent>(event: E, frame: Told): frame is ToldOf<E> =>
  frame.event === event;

/** One real socket to the server. Every frame that it hears must fit the contract. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #heard: ServerFrame[] = [];
  readonly #closed = Promise.withResolvers<{ code: number; reason: string }>();
  #unread: Told[] = [];
  #waiting = new Set<() => void>();
  #broken: Error | undefined;
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#take(String(data)));
    socket.on("error", () => socket.terminate());
    socket.on("close", (code, reason) => {
      this.#closed.resolve({ code, reason: String(reason) });
      this.#broken ??= new Error(`The socket closed: ${code} ${String(reason)}`);
      this.#wake();
    });
  }

  /** `url` with the path; resolves when the upgrade is through. */
  static async open(url: string, protocols: string[] = []): Promise<Wire> {
    const socket = new WebSocket(url.replace(/^http/, "ws"), protocols);
    const wire = new Wire(socket);
    await Promise.race([once(socket, "open"), wire.#closed.promise]);
    if (socket.readyState === WebSocket.CLOSED) throw wire.#broken ?? new Error("refused");
    return wire;
  }

  get protocol(): string {
    return this.#socket.protocol;
  }

  say(frame: ClientFrame): void {
    this.shout(JSON.stringify(frame));
  }

  /** Sends what need not be a frame. */
  shout(raw: string | Buffer): void {
    this.#socket.send(raw);
  }

  /** Says it under a new `req_id` and gives the one answer. */
  async ask(frame: ClientFrame): Promise<ServerFrame> {
    const req_id = `ask-${++this.#asked}`;
    this.say({ ...frame, req_id });
    const answers = (heard: Told): heard is Told => heard.req_id === req_id;
    await this.#find(answers, `an answer to ${frame.event}`);
    return this.#heard.find((heard) => heard.req_id === req_id)!;
  }

  /** The next unread frame of a kind. */
  async hears<E extends ServerEvent>(
    event: E,
    matches: (data: DataOf<E>) => boolean = () => true,
  ): Promise<DataOf<E>> {
    const fits = (heard: Told): heard is ToldOf<E> => isOf(event, heard) && matches(heard.data);
    return (await this.#find(fits, event)).data;
  }

  /** Every frame so far. */
  heard(): ServerFrame[] {
    return [...this.#heard];
  }

  hangUp(code = 1000): void {
    this.#socket.close(code);
  }

  /** Goes without a goodbye, as a phone in a tunnel does. */
  cut(): void {
    this.#socket.terminate();
  }

  closed(): Promise<{ code: number; reason: string }> {
    return this.#closed.promise;
  }

  #take(raw: string): void {
    const frame = ServerFrame.safeParse(JSON.parse(raw));
    if (frame.success) {
      this.#heard.push(frame.data);
      this.#unread.push(frame.data);
    } else {
      this.#broken = new Error(`Not a frame of the contract: ${raw}`, { cause: frame.error });
    }
    this.#wake();
  }

  async #find<T extends Told>(fits: (frame: Told) => frame is T, what: string): Promise<T> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = this.#unread.find(fits);
      if (found) {
        this.#unread = this.#unread.filter((frame) => frame !== found);
        return found;
      }
      if (this.#broken) throw this.#broken;
      await this.#news(deadline, what);
    }
  }

  async #news(deadline: number, what: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        const heard = this.#heard.map(({ event }) => event).join(", ");
        reject(new Error(`Waited for ${what}, heard: ${heard || "nothing"}`));
      }, deadline - Date.now());
      this.#waiting.add(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #wake(): void {
    for (const waiter of this.#waiting) waiter();
    this.#waiting.clear();
  }
}
