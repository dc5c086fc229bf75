import { createDurable } from "itty-durable/itty-durable";

/** How many attempts a subject has in any span of `window_ms`. */
export type Allowance = { limit: number; window_ms: number };

/** One counted attempt. `ticket` names it, so that counting or taking it back twice is once. */
type Attempt = { ticket: string; at: number; until: number };

/**
 * Counts the attempts of one subject, which names the object: exactly, however many arrive at
 * once. The window slides, so no span of its length ever holds more attempts than the limit.
 *
 * Every public field is persisted by itty-durable, and every answer waits until that is on disk:
 * neither eviction nor a crash gives attempts back. What is over is forgotten by alarm.
 */
export class AttemptLimiter extends createDurable() {
  declare state: DurableObjectState;
  attempts: Attempt[] = [];

  constructor(state: DurableObjectState, env: Env) {
    super(state, env);
    // Before any request, so that two that come together cannot load twice and lose one count.
    this.block(() => this.loadFromStorage());
  }

  /** Counts an attempt unless the allowance is spent. */
  claim(ticket: string, allowance: Allowance, now: number) {
    return this.claimAll([ticket], allowance, now);
  }

  /** Counts those that are not counted yet: all of them, or none if the allowance is too small. */
  claimAll(tickets: string[], { limit, window_ms }: Allowance, now: number) {
    this.forget(now);
    const counted = new Set(this.attempts.map(({ ticket }) => ticket));
    const fresh = [...new Set(tickets)].filter((ticket) => !counted.has(ticket));
    if (fresh.length === 0) return this.tell(true, limit, now);
    if (this.attempts.length + fresh.length > limit) return this.tell(false, limit, now);

    // Rises strictly, so that callers may order by it what they do with the attempt.
    const at = Math.max(now, (this.attempts.at(-1)?.at ?? 0) + 1);
    this.attempts.push(...fresh.map((ticket) => ({ ticket, at, until: at + window_ms })));
    this.persist();
    this.setAlarm(at + window_ms);
    return this.tell(true, limit, now);
  }

  /** Whether an attempt would be counted, without counting it. */
  look({ limit }: Allowance, now: number) {
    this.forget(now);
    return this.tell(this.attempts.length < limit, limit, now);
  }

  /** Takes an attempt back. */
  release(ticket: string, { limit }: Allowance, now: number) {
    this.attempts = this.attempts.filter((attempt) => attempt.ticket !== ticket);
    this.persist();
    return this.look({ limit, window_ms: 0 }, now);
  }

  async alarm(): Promise<void> {
    this.forget(Date.now());
    const last = this.attempts.at(-1);
    if (last) await this.setAlarm(last.until);
    else await this.state.storage.deleteAll();
  }

  forget(now: number): void {
    this.attempts = this.attempts.filter(({ until }) => until > now);
  }

  tell(allowed: boolean, limit: number, now: number) {
    return {
      allowed,
      remaining: Math.max(0, limit - this.attempts.length),
      last_at: this.attempts.at(-1)?.at ?? null,
      reset_ms: (this.attempts[0]?.until ?? now) - now,
    };
  }
}
