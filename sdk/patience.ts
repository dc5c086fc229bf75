import { backoffMs } from "#sdk/realtime/backoff";
import { SidelineError } from "#sdk/rest/sideline-error";

/** Waits that can be cut short all at once. */
export class Patience {
  readonly #timers = new Map<ReturnType<typeof setTimeout>, () => void>();

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end(timer), ms);
      this.#timers.set(timer, resolve);
    });
  }

  /** Nobody waits any longer. */
  end(): void {
    for (const timer of this.#timers.keys()) this.#end(timer);
  }

  #end(timer: ReturnType<typeof setTimeout>): void {
    clearTimeout(timer);
    this.#timers.get(timer)?.();
    this.#timers.delete(timer);
  }
}

/** What to make of a failed try: `undefined` where another one will not help. */
export function waitBefore(thrown: unknown, failures: number): number | undefined {
  if (!(thrown instanceof SidelineError)) return undefined;
  // The session is over, and with it the connection: what waits is there when one signs in again.
  if (!thrown.retryable && thrown.status !== 401) return undefined;
  return thrown.retryAfterMs ?? backoffMs(failures);
}
