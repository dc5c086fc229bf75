import type { Live } from "#sdk/live";

/** Resolves as soon as the value is as it should be. */
export function settled<T>(live: Live<T>, fits: (value: T) => boolean): Promise<void> {
  if (fits(live.value)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = live.subscribe(() => {
      if (!fits(live.value)) return;
      stop();
      resolve();
    });
  });
}
