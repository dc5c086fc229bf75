import type { Attached } from "#durable-objects/chat-room/attached";
import type { Changes } from "#durable-objects/chat-room/changes";
import { isAddressed, type Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { logWarning } from "#lib/log";

/** Calls under way: enough to cover the distance, few enough that a send need not queue behind. */
const CALLS_AT_ONCE = 64;
/** Those without a live device are told at most this often at once, and then in batches. */
const AT_ONCE = { calls: 8, within_ms: 400 } as const;
/** More than one, so that a message reaches the sender's others. */
const UNKNOWN_DEVICES = 2;
/** Nobody tells a room that a device has come: that there is none is believed for so long. */
const ABSENT_MS = 10_000;

type Hub = ReturnType<Env["USER_HUB"]["getByName"]>;
type Waiter = { until: number; resolve: () => void };
/** The way to one member. `devices`: how many of theirs are live, by the last they said. */
type Line = {
  hub: Hub | undefined;
  busy: boolean;
  devices: number;
  known_at: number;
  failures: number;
  waiters: Waiter[];
  /** Calls made since, within the time in which they are counted. */
  since: number;
  calls: number;
};

/**
 * The lines to the members' hubs. On each at most one call is under way, carrying all that is
 * pending then; what happens meanwhile goes into the next. A member's cursor, `told`, rises when
 * the hub has confirmed.
 */
export class Deliveries {
  readonly #room: Room;
  readonly #env: Env;
  readonly #changes: Changes;
  readonly #attached: Attached;
  readonly #lines = new Map<string, Line>();
  readonly #queue = new Set<Member>();
  #calls = 0;
  #scheduled = false;

  constructor(room: Room, env: Env, changes: Changes, attached: Attached) {
    this.#room = room;
    this.#env = env;
    this.#changes = changes;
    this.#attached = attached;
  }

  /** Those who are still to be told something. */
  lagging(): Member[] {
    return this.addressed().filter((member) => this.#lags(member));
  }

  addressed(): Member[] {
    return this.#room.roster.all().filter((member) => member.introduced && isAddressed(member));
  }

  /** Tells those whose devices wait, in a turn of its own: the answer to the sender leaves first. */
  schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      for (const member of this.lagging()) if (this.isPrompt(member)) this.#queue.add(member);
      this.#start();
    }, 0);
  }

  /** Tells everybody who lags. Resolves when each knows it all, or could not be reached. */
  async tellAll(): Promise<void> {
    const told = this.lagging().map((member) => this.#waitFor(member));
    for (const member of this.lagging()) this.#queue.add(member);
    this.#start();
    await Promise.all(told);
  }

  /** The same for one member, ahead of everybody else. */
  async tell(member: Member): Promise<void> {
    if (!this.#lags(member)) return;
    const told = this.#waitFor(member);
    void this.#call(member);
    await told;
  }

  /** Whether it is told without waiting for others to come along. */
  isPrompt(member: Member): boolean {
    return (this.#isLive(member) || this.#isQuiet(member)) && !this.isEcho(member);
  }

  /** Whether all that is to be told is what the only device of a member has sent itself. */
  isEcho(member: Member): boolean {
    return devicesNow(this.#line(member.user_id)) === 1 && this.#changes.areOwn(member);
  }

  #isLive({ user_id }: Member): boolean {
    const line = this.#line(user_id);
    return devicesNow(line) > 0 && line.failures === 0 && !this.#attached.has(user_id);
  }

  /**
   * Whether a member without a device may be told at once as well: their list is right for whoever
   * fetches it next. Not where so many are told that those with a device would have to queue.
   */
  #isQuiet({ user_id }: Member): boolean {
    const { failures, since, calls } = this.#line(user_id);
    if (failures > 0 || this.#attached.has(user_id)) return false;
    if (this.#room.roster.size > CALLS_AT_ONCE) return false;
    return calls < AT_ONCE.calls || since + AT_ONCE.within_ms <= Date.now();
  }

  /** Whether a frame that need not be kept is worth a call. */
  mayBeLive(userId: string): boolean {
    return devicesNow(this.#line(userId)) > 0;
  }

  /** The member's hub just spoke to us. */
  heardFrom(userId: string, devices = UNKNOWN_DEVICES): void {
    Object.assign(this.#line(userId), { devices, known_at: Date.now() });
  }

  #start(): void {
    for (const member of this.#queue) {
      if (this.#calls >= CALLS_AT_ONCE) return;
      this.#queue.delete(member);
      void this.#call(member);
    }
  }

  async #call(member: Member): Promise<void> {
    const line = this.#line(member.user_id);
    if (line.busy) return;
    line.busy = true;
    this.#calls++;
    count(line, Date.now());
    try {
      await this.#deliver(member, line);
      line.failures = 0;
      line.waiters = resolved(line.waiters, member.told);
    } catch (error) {
      line.failures++;
      this.#changes.doubt(member);
      line.hub = undefined;
      line.waiters = resolved(line.waiters, Number.MAX_SAFE_INTEGER);
      const reason = error instanceof Error ? error.message : String(error);
      logWarning("delivery failed", { chat_id: this.#room.id, user_id: member.user_id, reason });
    }
    line.busy = false;
    this.#calls--;
    if (this.#lags(member) && (line.waiters.length > 0 || this.isPrompt(member))) {
      this.#queue.add(member);
    }
    this.#start();
  }

  async #deliver(member: Member, line: Line): Promise<void> {
    const delivery = this.#changes.next(member);
    if (delivery.announcements.length > 0 || delivery.view) {
      line.hub ??= this.#env.USER_HUB.getByName(member.user_id);
      const { devices } = await line.hub.deliver(delivery);
      this.heardFrom(member.user_id, devices);
    }
    this.#changes.confirm(member, delivery);
  }

  #waitFor(member: Member): Promise<void> {
    const until = Math.min(this.#room.changeSeq, member.left_change ?? Number.MAX_SAFE_INTEGER);
    return new Promise((resolve) => this.#line(member.user_id).waiters.push({ until, resolve }));
  }

  #line(userId: string): Line {
    const known = this.#lines.get(userId);
    if (known) return known;
    const fresh = { hub: undefined, busy: false, failures: 0, waiters: [], since: 0, calls: 0 };
    const line: Line = { ...fresh, devices: UNKNOWN_DEVICES, known_at: 0 };
    this.#lines.set(userId, line);
    return line;
  }

  #lags(member: Member): boolean {
    return isAddressed(member) && member.told < this.#room.changeSeq;
  }
}

const devicesNow = ({ devices, known_at }: Line): number =>
  devices === 0 && known_at + ABSENT_MS <= Date.now() ? UNKNOWN_DEVICES : devices;

function count(line: Line, now: number): void {
  const isOver = line.since + AT_ONCE.within_ms <= now;
  Object.assign(line, isOver ? { since: now, calls: 1 } : { calls: line.calls + 1 });
}

/** Lets those go on whose change has been told; the others stay. */
function resolved(waiters: Waiter[], told: number): Waiter[] {
  for (const { until, resolve } of waiters) if (until <= told) resolve();
  return waiters.filter(({ until }) => until > told);
}
