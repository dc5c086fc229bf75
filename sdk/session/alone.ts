/** How long another tab may take before this one goes ahead. It may have been put to sleep. */
const PATIENCE_MS = 10_000;

/** Does the work while no other tab does work of this name, where the platform has locks. */
export async function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS);
  let begun: Promise<T> | undefined;
  try {
    await locks.request(name, { signal: waiting.signal }, async () => {
      clearTimeout(timer);
      begun = work();
      // Its failure is for the caller; the lock only has to last as long as the work.
      await begun.catch(() => undefined);
    });
  } catch (thrown) {
    if (!waiting.signal.aborted) throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return begun ?? work();
}
