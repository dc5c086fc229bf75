import { type ComponentType, createElement, useEffect, useState } from "react";

import { Splash } from "#web/shell/splash.tsx";

/**
 * A part of the client that is fetched when it is first shown, and is there at once from then on.
 * React's own `lazy` holds back for 300 ms what follows a fallback, however soon it has come.
 */
export function part<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetched: { component?: ComponentType<P> } = {};
  return function Part(props: P) {
    const [component, setComponent] = useState(() => fetched.component);
    useEffect(() => {
      if (component) return;
      load().then(
        (loaded) => {
          fetched.component = loaded;
          setComponent(() => loaded);
        },
        // Thrown while rendering, it reaches the error boundary.
        (thrown) =>
          setComponent(() => {
            throw thrown;
          }),
      );
    }, [component]);
    return component ? createElement(component, props) : <Splash />;
  };
}
