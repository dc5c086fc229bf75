import type { Store } from "#durable-objects/user-hub/store";
import { AppError, attempt, type Outcome } from "#lib/errors";

const WINDOW_MS = 10_000;

/**
 * What the user sends: no more than 30 in 10 s over all devices (seed 001 §11.3), and each
 * `client_msg_id` to one chat only, for as long as the account exists.
 */
export class Sends {
  readonly #store: Store;
  readonly #limit: number;
  #times: number[] = [];
  /** Those under way. Once the message came back from its chat, the table has it. */
  readonly #claimed = new Map<string, string>();

  constructor(store: Store, limit: number) {
    this.#store = store;
    this.#limit = limit;
  }

  /** Counts a send, a deletion or a forward. Throws RATE_LIMITED. */
  count(now: number): void {
    this.#times = this.#times.filter((time) => time > now - WINDOW_MS);
    if (this.#times.length >= this.#limit) {
      const retryAfterMs = this.#times[0]! + WINDOW_MS - now;
      throw new AppError("RATE_LIMITED", `At most ${this.#limit} messages in 10 seconds`, {
        retryAfterMs,
        limit: { limit: this.#limit, remaining: 0, resetSeconds: Math.ceil(retryAfterMs / 1000) },
      });
    }
    this.#times.push(now);
  }

  /**
   * Answers whether the id is new. Throws IDEMPOTENCY_CONFLICT if it stands for a message of
   * another chat.
   */
  claim(clientMsgId: string, chatId: string): boolean {
    const known = this.#claimed.get(clientMsgId) ?? this.#recorded(clientMsgId);
    if (known !== undefined && known !== chatId) throw new AppError("IDEMPOTENCY_CONFLICT");
    if (known === undefined) this.#claimed.set(clientMsgId, chatId);
    return known === undefined;
  }

  /** Counts and claims several, each on its own. */
  admit(clientMsgIds: string[], chatId: string, now: number): Outcome<boolean>[] {
    return clientMsgIds.map((id) =>
      attempt(() => {
        this.count(now);
        return this.claim(id, chatId);
      }),
    );
  }

  /** The chat refused what claimed it: the id is free again. */
  release(clientMsgId: string): void {
    this.#claimed.delete(clientMsgId);
  }

  /** The chat took it. */
  record(clientMsgId: string, chatId: string): void {
    this.#store.write(
      "INSERT OR IGNORE INTO sent (client_msg_id, chat_id) VALUES (?, ?)",
      clientMsgId,
      chatId,
    );
    this.#claimed.delete(clientMsgId);
  }

  chatsUnderWay(): string[] {
    return [...new Set(this.#claimed.values())];
  }

  #recorded(clientMsgId: string): string | undefined {
    const query = "SELECT chat_id FROM sent WHERE client_msg_id = ?";
    return this.#store.read<{ chat_id: string }>(query, clientMsgId)[0]?.chat_id;
  }
}
