export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The promise, or a complaint that it took too long. */
export function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  const late = pause(ms).then((): never => {
    throw new Error("too late");
  });
  return Promise.race([promise, late]);
}
