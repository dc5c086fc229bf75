import type { Live } from "#sdk/index";

const PATIENCE_MS = 15_000;

/** Waits for a live value to be as it should; says what it was instead when that takes too long. */
export function until<T>(live: Live<T>, fits: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!fits(live.value)) return;
      end();
      resolve(live.value);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited in vain; it is ${JSON.stringify(live.value)?.slice(0, 2_000)}`));
    }, PATIENCE_MS);
    const unsubscribe = live.subscribe(look);
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
    };
    look();
  });
}
