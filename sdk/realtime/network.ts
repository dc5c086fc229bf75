type Listener = { back: () => void; gone: () => void };

/**
 * Tells when the device says that its network came back or the app is looked at again, and when
 * the network is gone. Where the platform has no such events (Node, Workers) it stays silent.
 */
export function watchNetwork({ back, gone }: Listener): () => void {
  const { document } = globalThis;
  const seen = () => {
    if (document.visibilityState === "visible") back();
  };
  // Guarded: React Native and Node have only some of these.
  globalThis.addEventListener?.("online", back);
  globalThis.addEventListener?.("offline", gone);
  document?.addEventListener?.("visibilitychange", seen);
  return () => {
    globalThis.removeEventListener?.("online", back);
    globalThis.removeEventListener?.("offline", gone);
    document?.removeEventListener?.("visibilitychange", seen);
  };
}

/** Whether the device itself says that it has no network. */
export const saysOffline = (): boolean => globalThis.navigator?.onLine === false;
