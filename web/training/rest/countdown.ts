/** A rest that runs until an instant, or stands still with so much left; milliseconds. */
export type Countdown = { total: number; left: number; until: number | null; after: string };

const KEY = "sideline-rest";
const listeners = new Set<() => void>();
let current = read();

/** What runs or stands still, kept over pages and reloads. */
export const countdown = {
  get: (): Countdown | undefined => current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  start(seconds: number, after: string): void {
    const total = seconds * 1000;
    set({ total, left: total, until: Date.now() + total, after });
  },
  pause(): void {
    if (current?.until) set({ ...current, left: leftOf(current, Date.now()), until: null });
  },
  resume(): void {
    if (current?.until === null) set({ ...current, until: Date.now() + current.left });
  },
  add(seconds: number): void {
    if (!current) return;
    const left = Math.max(0, leftOf(current, Date.now()) + seconds * 1000);
    const until = current.until === null ? null : Date.now() + left;
    set({ ...current, left, until, total: Math.max(current.total, left) });
  },
  end: (): void => set(undefined),
};

/** What is left at an instant; at one from before it ran, all of it. */
export const leftOf = ({ left, until }: Countdown, now: number): number =>
  until === null ? left : Math.min(left, Math.max(0, until - now));

function set(next: Countdown | undefined): void {
  current = next;
  if (next) localStorage.setItem(KEY, JSON.stringify(next));
  else localStorage.removeItem(KEY);
  for (const listener of listeners) listener();
}

/** What an earlier page has left, unless it is over long since. */
function read(): Countdown | undefined {
  const kept = parsed(localStorage.getItem(KEY));
  if (!isCountdown(kept)) return undefined;
  return kept.until !== null && kept.until < Date.now() ? undefined : kept;
}

function parsed(kept: string | null): unknown {
  try {
    return JSON.parse(kept ?? "null");
  } catch {
    return null;
  }
}

function isCountdown(kept: unknown): kept is Countdown {
  if (typeof kept !== "object" || kept === null) return false;
  const { total, left, until, after }: Partial<Record<keyof Countdown, unknown>> = kept;
  return (
    typeof total === "number" &&
    typeof left === "number" &&
    (until === null || typeof until === "number") &&
    typeof after === "string"
  );
}
