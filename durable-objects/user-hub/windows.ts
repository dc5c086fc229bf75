import { type Inbox, isMuted } from "#durable-objects/user-hub/inbox";
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
 * of a half-open socket nobody learns otherwise.
 */
export class Windows {
  readonly #userId: string;
  readonly #inbox: Inbox;
  readonly #pushes: Pushes;

  constructor(userId: string, inbox: Inbox, pushes: Pushes) {
    this.#userId = userId;
    this.#inbox = inbox;
    this.#pushes = pushes;
  }

  due(): number | undefined {
    return this.#inbox.pushDue();
  }

  /** Closes the windows whose time has come. A push and the mark behind it are one commit. */
  run(now: number): void {
    for (const { chat_id } of this.#inbox.withPushDue(now)) this.#close(chat_id, now);
  }

  #close(chatId: string, now: number): void {
    const entry = this.#inbox.find(chatId);
    if (!entry) return;
    const after = Math.max(entry.pushed_seq, this.#inbox.confirmed(entry));
    const wanted = entry.has_left === 0 && !isMuted(entry, now) && after < entry.last_seq;
    if (wanted) {
      const id = idFrom(`${chatId}:${entry.last_seq}:${this.#userId}`);
      this.#pushes.make(id, { about: "chat", chat_id: chatId, after, up_to: entry.last_seq }, now);
    }
    this.#inbox.save({ ...entry, push_due: null, pushed_seq: entry.last_seq });
  }
}
