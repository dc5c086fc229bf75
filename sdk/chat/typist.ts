import type { Connection } from "#sdk/realtime/connection";

/** Others are told of at most one start in 3 s, and the server forgets one after 5 s. */
const AT_MOST_EVERY_MS = 3_000;
const IDLE_MS = 5_000;

/** Oneself at the keyboard, as the others in a chat are told. */
export class Typist {
  readonly #connection: Connection;
  readonly #chatId: string;
  #startedAt = 0;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, chatId: string) {
    this.#connection = connection;
    this.#chatId = chatId;
  }

  /** To be called with every key. */
  type(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), IDLE_MS);
    if (Date.now() - this.#startedAt < AT_MOST_EVERY_MS) return;
    this.#startedAt = Date.now();
    this.#say("typing.start");
  }

  stop(): void {
    if (this.#idle !== undefined) this.#say("typing.stop");
    this.rest();
  }

  /** What was typed is sent, which says by itself that it is over. */
  rest(): void {
    clearTimeout(this.#idle);
    this.#idle = undefined;
    this.#startedAt = 0;
  }

  /** Nobody has to know when there is no socket. */
  #say(event: "typing.start" | "typing.stop"): void {
    this.#connection.request(event, { chat_id: this.#chatId }).catch(() => undefined);
  }
}
