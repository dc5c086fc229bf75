import { type Entry, type Inbox, isMuted } from "#durable-objects/user-hub/inbox";
import type { Pushes } from "#durable-objects/user-hub/pushes";
import { idFrom } from "#lib/ids";

/** How long messages of a chat are gathered into one push (seed 001 §8). */
const GATHER_MS = 3_000;
/** How long a live device has to confirm, before that. */
const CONFIRM_MS = 5_000;

/** When what comes to a chat now is pushed, unless a device confirms it first. */
export const pushAt = (now: number, isLive: boolean): number =>
  now + (isLive ? CONFIRM_MS : 0) + GATHER_MS;

/**
 * The chats whose latest messages may have to be pushed: one window each, opened by the first
 * message and closed by the alarm. That a device was there is not enough, it must have confirmed:
 * of a half-open socket nobody learns otherwise. A window is a column of its chat's row, which is
 * written with the message anyway; what is due is kept in memory, and read once a wake.
 */
export class Windows {
  readonly #userId: string;
  readonly #inbox: Inbox;
  readonly #pushes: Pushes;
  #read: Map<string, number> | undefined;

  constructor(userId: string, inbox: Inbox, pushes: Pushes) {
    this.#userId = userId;
    this.#inbox = inbox;
    this.#pushes = pushes;
  }

  /** A message came that somebody may have to be told of. The caller saves the entry. */
  open(entry: Entry, due: number): void {
    if (this.#dues.has(entry.chat_id)) return;
    entry.push_due = due;
    this.#dues.set(entry.chat_id, due);
  }

  due(): number | undefined {
    const dues = [...this.#dues.values()];
    return dues.length > 0 ? Math.min(...dues) : undefined;
  }

  /** Closes the windows whose time has come. */
  run(now: number): void {
    for (const [chatId, due] of this.#dues) if (due <= now) this.#close(chatId, now);
  }

  /** A push and the mark behind it are one commit. */
  #close(chatId: string, now: number): void {
    this.#dues.delete(chatId);
    const entry = this.#inbox.find(chatId);
    if (!entry) return;
    const after = Math.max(entry.pushed_seq, this.#inbox.confirmed(entry));
    if (entry.has_left === 0 && !isMuted(entry, now) && after < entry.last_seq) {
      const id = idFrom(`${chatId}:${entry.last_seq}:${this.#userId}`);
      this.#pushes.make(id, { about: "chat", chat_id: chatId, after, up_to: entry.last_seq }, now);
    }
    this.#inbox.closeWindow(entry, entry.last_seq);
  }

  get #dues(): Map<string, number> {
    this.#read ??= new Map(
      this.#inbox.windows().map(({ chat_id, push_due }) => [chat_id, push_due]),
    );
    return this.#read;
  }
}
