import type { Claims } from "#contract/identity";
import { newId } from "#lib/ids";

/** What is known of a socket. Kept on the socket itself: memory does not survive hibernation. */
export type SocketSession = {
  socket_id: string;
  user_id: string;
  session_id: string;
  /** When its access token ends, in milliseconds. */
  expires_at: number;
  connected_at: number;
  /** When its last frame came, but for heartbeats that the runtime answers by itself. */
  heard_at: number;
  /** It has been told that its token is about to end. */
  warned: boolean;
  /** Its first minute is over, and it was not silent. */
  proven: boolean;
  /** Messages from before it connected are still to be sent, should it not resume. */
  replay_due: boolean;
  /** Frames that were no frames, and refusals for haste, within the minute since. */
  strikes: { since: number; bad: number; hasty: number };
};

const HEADER = "x-sideline-session";

/** The Worker checks the token; the object that takes the socket learns only what it said. */
export function introduce(request: Request, claims: Claims): Request {
  const headers = new Headers(request.headers);
  headers.set(HEADER, JSON.stringify([claims.sub, claims.sid, claims.exp * 1000]));
  return new Request(request, { headers });
}

export function introduced(request: Request, now: number): SocketSession {
  const [user_id, session_id, expires_at] = JSON.parse(request.headers.get(HEADER)!) as [
    string,
    string,
    number,
  ];
  return {
    socket_id: newId(),
    user_id,
    session_id,
    expires_at,
    connected_at: now,
    heard_at: now,
    warned: false,
    proven: false,
    replay_due: true,
    strikes: { since: now, bad: 0, hasty: 0 },
  };
}

/** Spares reading the attachment again for every frame. */
const known = new WeakMap<WebSocket, SocketSession>();

export function sessionOf(socket: WebSocket): SocketSession {
  const session = known.get(socket) ?? (socket.deserializeAttachment() as SocketSession);
  known.set(socket, session);
  return session;
}

export function remember(socket: WebSocket, session: SocketSession): void {
  known.set(socket, session);
  socket.serializeAttachment(session);
}
