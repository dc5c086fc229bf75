import type { Live } from "@sideline/sdk";

/** Waits for a live value to become what is wanted, and gives it. */
export const until = <T>(live: Live<T>, isWanted: (value: T) => boolean): Promise<T> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isWanted(live.value)) return;
      leave();
      resolve(live.value);
    };
    const leave = live.subscribe(look);
    look();
  });
