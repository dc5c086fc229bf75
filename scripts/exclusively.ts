import { mkdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Nothing that is done exclusively takes so long: whoever holds the lock has died. */
const STALE_MS = 120_000;

/** Does something that only one process of this machine may do at a time; the others wait. */
export async function exclusively<T>(what: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `sideline-${what}.lock`);
  while (!take(lock)) await sleep(50);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Making a folder succeeds for one alone. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > STALE_MS) {
      rmSync(lock, { recursive: true, force: true });
    }
    return false;
  }
}
