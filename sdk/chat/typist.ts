import type { Connection } from "#sdk/realtime/connection";
import { Timer } from "#sdk/timer";

/** Others are told of at most one start in 3 s, and the server forgets one after 5 s. */
const AT_MOST_EVERY_MS = 3_000;
const IDLE_MS = 5_000;

/** Oneself at the keyboard, as the others in a chat are told. */
export class Typist {
  readonly #connection: Connection;
  readonly #chatId: string;
  readonly #idle = new Timer(() => this.#end());
  #startedAt = 0;

  constructor(connection: Connection, chatId: string) {
    this.#connection = connection;
    this.#chatId = chatId;
  }

  /** To be called with every key. */
  type(): void {
    this.#idle.set(IDLE_MS);
    if (Date.now() - this.#startedAt < AT_MOST_EVERY_MS) return;
    this.#startedAt = Date.now();
    this.#say("typing.start");
  }

  stop(): void {
    if (this.#idle.isSet) this.#end();
  }

  /** What was typed is sent, which says by itself that it is over. */
  rest(): void {
    this.#idle.stop();
    this.#startedAt = 0;
  }

  #end(): void {
    this.#say("typing.stop");
    this.rest();
  }

  /** Nobody has to know when there is no socket. */
  #say(event: "typing.start" | "typing.stop"): void {
    this.#connection.request(event, { chat_id: this.#chatId }).catch(() => undefined);
  }
}
