import { type ComponentType, createElement, useEffect, useState } from "react";

/** Long enough for the first page to be there, and too short for anybody to miss anything. */
const PAUSE_MS = 400;

/**
 * What nobody waits for, fetched when it no longer competes with what somebody does. When there is
 * no network just then, it comes with the network.
 */
export function Afterwards({ load }: { load: () => Promise<ComponentType> }) {
  const [component, setComponent] = useState<ComponentType>();
  const isThere = component !== undefined;
  useEffect(() => {
    if (isThere) return;
    const attempt = () =>
      void load().then(
        (loaded) => setComponent(() => loaded),
        () => undefined,
      );
    const timer = setTimeout(attempt, PAUSE_MS);
    addEventListener("online", attempt);
    return () => {
      clearTimeout(timer);
      removeEventListener("online", attempt);
    };
  }, [load, isThere]);
  return component && createElement(component);
}
