import { useSyncExternalStore } from "react";

/** Not in the DOM's types, because only some browsers have it. */
type InstallPrompt = Event & { prompt(): Promise<unknown> };

const isInstallPrompt = (event: Event): event is InstallPrompt => "prompt" in event;

let waiting: InstallPrompt | undefined;
const listeners = new Set<() => void>();

function keep(prompt: InstallPrompt | undefined): void {
  waiting = prompt;
  for (const listener of listeners) listener();
}

/** The browser offers it once, soon after the start, long before anybody looks for it. */
export function awaitInstallPrompt(): void {
  addEventListener("beforeinstallprompt", (event) => {
    if (!isInstallPrompt(event)) return;
    event.preventDefault();
    keep(event);
  });
  addEventListener("appinstalled", () => keep(undefined));
}

/** Installs the client on this device; undefined where the browser does not offer it. */
export function useInstall(): (() => Promise<void>) | undefined {
  const prompt = useSyncExternalStore(listen, () => waiting);
  if (!prompt) return undefined;
  return async () => {
    await prompt.prompt();
    keep(undefined);
  };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
