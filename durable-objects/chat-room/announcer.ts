import type { Attached } from "#durable-objects/chat-room/attached";
import { type Change, Changes } from "#durable-objects/chat-room/changes";
import { isAddressed, type Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { publishMarks, settleMarks } from "#durable-objects/chat-room/statuses";
import { logWarning } from "#lib/log";

/** Those without a live device, or with one attached to the chat itself, are told this late. */
const COARSE_MS = 400;
/** Where everybody is told at once, the alarm only makes durable how far; or retries. */
const SAFETY_MS = 3_000;
const MOST_BACKOFF_MS = 60_000;
/** Statuses go out at most this often. */
const STATUS_MS = 250;
/** As many hubs are called in one turn, so that a large group does not hold up its next message. */
const CALLS_A_TURN = 32;

type Hub = ReturnType<Env["USER_HUB"]["getByName"]>;
/** The way to one member. `devices`: how many of theirs are live, by the last they said. */
type Line = {
  hub: Hub | undefined;
  busy: boolean;
  devices: number;
  failures: number;
  waiting: (() => void)[];
};
/** More than one, so that a message reaches the sender's others. */
const UNKNOWN_DEVICES = 2;

/**
 * Tells each member's hub what changed. To each at most one delivery is under way; what happens
 * meanwhile goes into the next. How far a member was told is a cursor that rises when the hub has
 * confirmed; the alarm is set together with the change, so whatever a crash interrupts is resumed.
 */
export class Announcer {
  readonly #room: Room;
  readonly #env: Env;
  readonly #attached: Attached;
  readonly #arm: () => void;
  readonly #lines = new Map<string, Line>();
  readonly #changes: Changes;
  #scheduled = false;
  /** Members whose public marks rose since senders were last told. */
  #risen: Set<Member>;
  #publishedAt = 0;
  #publishTimer: ReturnType<typeof setTimeout> | undefined;
  #due: number | undefined;
  #backoff = 0;

  constructor(room: Room, env: Env, attached: Attached, arm: () => void) {
    this.#room = room;
    this.#arm = arm;
    this.#env = env;
    this.#attached = attached;
    this.#changes = new Changes(room);
    this.#risen = new Set(room.roster.all().filter(hasUntoldMarks));
    if (this.#risen.size > 0 || this.#lagging().length > 0) this.#due = 0;
  }

  due(): number | undefined {
    return this.#due;
  }

  /** Takes up what a turn changed: whoever is attached sees it now, hubs are told after it. */
  announce(news: Change[], now: number): void {
    if (news.length === 0) return;
    this.#changes.add(...news);
    this.#attached.tell(news, this.#changes, now);
    this.#plan(now);
  }

  #plan(now: number): void {
    const coarse = this.#lagging().some((member) => !this.#isPrompt(member));
    const due = now + (coarse ? COARSE_MS : SAFETY_MS);
    this.#due = Math.min(this.#due ?? due, due);
    this.#schedule();
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
    if (!member || !this.#lags(member)) return;
    const line = this.#line(userId);
    const reached = new Promise<void>((resolve) => line.waiting.push(resolve));
    void this.#tell(member);
    await reached;
  }

  /** The alarm: tells whoever lags, and makes durable how far everybody is. */
  async run(now: number): Promise<void> {
    this.#due = undefined;
    if (this.#risen.size > 0) this.#publish(now);
    await Promise.all(this.#lagging().map((member) => this.#tell(member)));
    this.#settle();
    const lagging = this.#lagging().length > 0 || this.#risen.size > 0;
    this.#backoff = lagging ? Math.min(MOST_BACKOFF_MS, (this.#backoff || COARSE_MS) * 2) : 0;
    // Whoever came to lag meanwhile may be due before the next try.
    if (lagging) this.#due = Math.min(this.#due ?? Infinity, Date.now() + this.#backoff);
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
    const told = Math.min(this.#room.changeSeq, ...this.#addressed().map((member) => member.told));
    settleMarks(this.#room, told);
    this.#room.roster.saveTold(this.#room.changeSeq);
    this.#room.pruneNotices(told);
    this.#changes.forget(told);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // In a turn of its own, so that the answer to whoever changed something leaves first.
    setTimeout(() => {
      this.#scheduled = false;
      this.#pump(this.#lagging().filter((member) => this.#isPrompt(member)));
    }, 0);
  }

  #pump(members: Member[]): void {
    for (const member of members.slice(0, CALLS_A_TURN)) void this.#tell(member);
    const rest = members.slice(CALLS_A_TURN);
    if (rest.length > 0) setTimeout(() => this.#pump(rest), 0);
  }

  /** One member's deliveries, one after the other, until there is no more to tell for now. */
  async #tell(member: Member): Promise<void> {
    const line = this.#line(member.user_id);
    if (line.busy) return;
    line.busy = true;
    try {
      do await this.#deliver(member, line);
      while (this.#lags(member) && (this.#isPrompt(member) || line.waiting.length > 0));
      line.failures = 0;
    } catch (error) {
      line.failures++;
      this.#changes.doubt(member);
      line.hub = undefined;
      const reason = error instanceof Error ? error.message : String(error);
      logWarning("delivery failed", { chat_id: this.#room.id, user_id: member.user_id, reason });
    } finally {
      line.busy = false;
      for (const resolve of line.waiting.splice(0)) resolve();
    }
  }

  async #deliver(member: Member, line: Line): Promise<void> {
    const delivery = this.#changes.next(member);
    if (delivery.announcements.length > 0 || delivery.view) {
      line.hub ??= this.#env.USER_HUB.getByName(member.user_id);
      line.devices = (await line.hub.deliver(delivery)).devices;
    }
    this.#changes.confirm(member, delivery);
  }

  /** Whether a device waits for it: the only one that a member has needs no echo of its sends. */
  #isPrompt(member: Member): boolean {
    const { devices, failures } = this.#line(member.user_id);
    if (devices === 0 || failures > 0 || this.#attached.has(member.user_id)) return false;
    return devices > 1 || !this.#changes.areOwn(member);
  }

  /** Whether a frame that need not be kept is worth a call. */
  mayBeLive(userId: string): boolean {
    return this.#line(userId).devices > 0;
  }

  #line(userId: string): Line {
    const known = this.#lines.get(userId);
    if (known) return known;
    const fresh = { hub: undefined, busy: false, failures: 0, waiting: [] };
    const line: Line = { ...fresh, devices: UNKNOWN_DEVICES };
    this.#lines.set(userId, line);
    return line;
  }

  #addressed(): Member[] {
    return this.#room.roster.all().filter((member) => member.introduced && isAddressed(member));
  }

  #lagging(): Member[] {
    return this.#addressed().filter((member) => this.#lags(member));
  }

  #lags(member: Member): boolean {
    return isAddressed(member) && member.told < this.#room.changeSeq;
  }

  /** The member's hub just spoke to us. */
  heardFrom(userId: string, devices = UNKNOWN_DEVICES): void {
    this.#line(userId).devices = devices;
  }
}

const hasUntoldMarks = (member: Member) =>
  member.shown_delivered > member.told_delivered || member.shown_read > member.told_read;
