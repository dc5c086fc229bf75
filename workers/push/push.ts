/** Where a push goes. The inbox is everybody's only device in development and tests. */
export type Device = { token: string; platform: "android" | "ios" | "web" | "expo" | "inbox" };

/** What a push says, in our own terms. `data` is for the app, which may show more than the words. */
export type Notification = {
  title: string;
  body: string;
  data: Record<string, string>;
  /** Of several with the same one, a device shows the latest. */
  collapse_key: string | null;
};

/** One notification for one device. `id` is the same for all devices, and whenever it is repeated. */
export type Push = { id: string; to: string; device: Device; notification: Notification };

/** What became of it. */
export type Verdict =
  | { outcome: "sent" }
  /** The device will never get anything again: its token is to be forgotten. */
  | { outcome: "gone" }
  /** It may work later. */
  | { outcome: "later"; reason: string; retryAfterMs?: number }
  /** Nothing but a change of ours will make it work. */
  | { outcome: "refused"; reason: string };

/** For how long a device that is off should still get it, in seconds (seed 001 §3.6). */
export const TTL_SECONDS = 86_400;
/** How long a provider may take to answer. */
export const PATIENCE_MS = 10_000;
