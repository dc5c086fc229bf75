import { onTestFinished } from "vitest";

import {
  type ChatMessage,
  type Conversation,
  memoryStorage,
  Sideline,
  type Storage,
} from "#sdk/index";
import { Road } from "#test/sdk/road";
import { codeFor, newPhone } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";

type Given = { number?: string; storage?: Storage; fetch?: typeof fetch };

/** Somebody's phone with the app on it, and a road of its own to the server. */
export class Phone {
  readonly number: string;
  readonly road: Road;
  readonly storage: Storage;
  client: Sideline;
  user_id = "";

  private constructor(number: string, road: Road, storage: Storage, send: typeof fetch) {
    this.number = number;
    this.road = road;
    this.storage = storage;
    this.client = new Sideline({ url: road.url, storage, fetch: send });
  }

  /** With somebody signed in, and up to date. */
  static async online(url: string, given: Given = {}) {
    const { number = newPhone(), storage = memoryStorage() } = given;
    const phone = new Phone(number, await Road.to(url), storage, given.fetch ?? fetch);
    onTestFinished(() => phone.end());
    const { session } = phone.client;
    await until(session.state, ({ status }) => status !== "loading");
    if (session.state.value.status === "signed-out") {
      await session.requestCode(number);
      await session.signIn(number, await codeFor(url, number));
    }
    if (session.state.value.status === "signed-in") phone.user_id = session.state.value.user.id;
    await phone.isOnline();
    return phone;
  }

  /** One more device of the same user. */
  another(url: string): Promise<Phone> {
    return Phone.online(url, { number: this.number });
  }

  /** The app is killed and started again, on what it had stored. */
  restart(): void {
    this.restartWith(this.storage);
  }

  restartWith(storage: Storage): void {
    this.client.close();
    this.client = new Sideline({ url: this.road.url, storage });
  }

  conversation(chatId: string): Conversation {
    return this.client.conversation(chatId);
  }

  isOnline(): Promise<unknown> {
    return until(this.client.connection.state, ({ status }) => status === "online");
  }

  async offline(): Promise<void> {
    this.road.close();
    await until(this.client.connection.state, ({ status }) => status === "offline");
  }

  async back(): Promise<void> {
    this.road.open();
    this.client.connection.retryNow();
    await this.isOnline();
  }

  /** What the chat shows of its messages: `body state`, each. */
  async shows(chatId: string, lines: string[]): Promise<void> {
    const { state } = this.conversation(chatId);
    await until(state, ({ messages }) => messages.map(lineOf).join("|") === lines.join("|"));
  }

  /** What the list shows of a chat's last message: `preview state`. */
  async lists(chatId: string, words: string): Promise<void> {
    await until(this.client.chats.list, (rows) => {
      const row = rows.find(({ chat_id }) => chat_id === chatId);
      return `${row?.last_message?.preview} ${row?.last_state ?? ""}`.trim() === words;
    });
  }

  end(): void {
    this.client.close();
    this.road.end();
  }
}

const lineOf = ({ payload, state }: ChatMessage): string =>
  `${"body" in payload ? payload.body : ""} ${state}`;
