import { CLOSE, hangUp } from "#durable-objects/sockets/live-sockets";
import { remember, sessionOf } from "#durable-objects/sockets/session";

const WINDOW_MS = 60_000;
/** Within a minute: that many frames that were none, or that many refusals for haste, are abuse. */
const MOST = { bad: 20, hasty: 5 } as const;

/** Counts a socket's misbehaviour, and hangs up with 4029 when it goes on. */
export function strike(socket: WebSocket, kind: keyof typeof MOST, now: number): void {
  const session = sessionOf(socket);
  const fresh = session.strikes.since + WINDOW_MS <= now;
  const strikes = fresh ? { since: now, bad: 0, hasty: 0 } : session.strikes;
  strikes[kind]++;
  remember(socket, { ...session, strikes });
  if (strikes[kind] >= MOST[kind]) hangUp(socket, CLOSE.abuse, "Too many refused frames");
}
