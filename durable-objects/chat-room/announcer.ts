import type { Attached } from "#durable-objects/chat-room/attached";
import { type Change, Changes } from "#durable-objects/chat-room/changes";
import { Deliveries } from "#durable-objects/chat-room/deliveries";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { publishMarks, settleMarks } from "#durable-objects/chat-room/statuses";

/** Batches for those without a live device, or with one attached to the chat itself, are this late. */
const COARSE_MS = 400;
/** A member's only device has its acknowledgements; the message itself comes back this late. */
const ECHO_MS = 1_000;
/** Where everybody is told at once, the alarm only makes durable how far; or retries. */
const SAFETY_MS = 3_000;
const MOST_BACKOFF_MS = 60_000;
/** Statuses go out at most this often. */
const STATUS_MS = 250;

/**
 * Sees to it that everybody learns what changed: those attached in the same turn, live hubs right
 * after it, the rest by the alarm. The alarm is set together with the change, so whatever a crash
 * interrupts is resumed: see docs/decisions/0010.
 */
export class Announcer {
  readonly #room: Room;
  readonly #attached: Attached;
  readonly #arm: () => void;
  readonly #changes: Changes;
  readonly deliveries: Deliveries;
  /** Members whose public marks rose since senders were last told. */
  readonly #risen: Set<Member>;
  #publishedAt = 0;
  #publishTimer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;
  #backoff = 0;

  constructor(room: Room, env: Env, attached: Attached, arm: () => void) {
    this.#room = room;
    this.#arm = arm;
    this.#attached = attached;
    this.#changes = new Changes(room);
    this.deliveries = new Deliveries(room, env, this.#changes, attached);
    this.#risen = new Set(room.roster.all().filter(hasUntoldMarks));
    if (this.#risen.size > 0 || this.deliveries.lagging().length > 0) this.#due = 0;
  }

  due(): number | undefined {
    return this.#due;
  }

  /** Takes up what a turn changed. To be called before the alarm is armed. */
  announce(news: Change[], now: number): void {
    if (news.length === 0) return;
    this.#changes.add(...news);
    this.#attached.tell(news, this.#changes, now);
    this.#plan(now);
  }

  /** A member's marks rose: senders learn it now, or with the next statuses. */
  marksRose(member: Member, now: number): void {
    this.#risen.add(member);
    const wait = this.#publishedAt + STATUS_MS - now;
    if (wait <= 0) this.#publish(now);
    else this.#publishTimer ??= setTimeout(() => this.#publishLate(), wait);
    this.#plan(now);
  }

  #publishLate(): void {
    this.#publish(Date.now());
    this.#arm();
  }

  /** Resolves once a member's hub knows all that has happened so far, or could not be reached. */
  async reached(userId: string): Promise<void> {
    const member = this.#room.roster.find(userId);
    if (member) await this.deliveries.tell(member);
  }

  /** The alarm: tells whoever lags, and makes durable how far everybody is. */
  async run(now: number): Promise<void> {
    this.#due = undefined;
    if (this.#risen.size > 0) this.#publish(now);
    await this.deliveries.tellAll();
    this.#settle();
    const lagging = this.#risen.size > 0 || this.deliveries.lagging().length > 0;
    this.#backoff = lagging ? Math.min(MOST_BACKOFF_MS, (this.#backoff || COARSE_MS) * 2) : 0;
    // Whoever came to lag meanwhile may be due before the next try.
    if (lagging) this.#due = Math.min(this.#due ?? Infinity, Date.now() + this.#backoff);
  }

  #plan(now: number): void {
    const waits = this.deliveries.lagging().map((member) => this.#waitOf(member));
    const due = now + Math.min(SAFETY_MS, ...waits);
    this.#due = Math.min(this.#due ?? due, due);
    this.deliveries.schedule();
  }

  #waitOf(member: Member): number {
    if (this.deliveries.isPrompt(member)) return SAFETY_MS;
    return this.deliveries.isEcho(member) ? ECHO_MS : COARSE_MS;
  }

  #publish(now: number): void {
    clearTimeout(this.#publishTimer);
    this.#publishTimer = undefined;
    this.#publishedAt = now;
    const news = publishMarks(this.#room, this.#risen, now);
    this.#risen.clear();
    this.announce(news, now);
  }

  /** Writes down how far everybody was told, and lets go of what nobody needs any more. */
  #settle(): void {
    const cursors = this.deliveries.addressed().map((member) => member.told);
    const told = Math.min(this.#room.changeSeq, ...cursors);
    settleMarks(this.#room, told);
    this.#room.roster.saveTold(this.#room.changeSeq);
    this.#room.pruneNotices(told);
    this.#changes.forget(told);
  }
}

const hasUntoldMarks = (member: Member) =>
  member.shown_delivered > member.told_delivered || member.shown_read > member.told_read;
