import { AppError } from "#lib/errors";
import { readFrame } from "#durable-objects/sockets/read-frame";
import { dismiss } from "#workers/realtime/refuse-socket";

const AUTH_WITHIN_MS = 10_000;

/**
 * For clients that can put a token neither into the address nor into the subprotocol: the first
 * frame is `auth`. Whose hub it is shows only then, and a socket cannot be handed on any more, so
 * this Worker stays in between for as long as it is open. Prefer the other two ways.
 */
export function awaitAuth(take: (token: string) => Promise<WebSocket>): WebSocket {
  const { 0: client, 1: outer } = new WebSocketPair();
  outer.accept();
  const timeout = setTimeout(() => {
    dismiss(outer, new AppError("UNAUTHENTICATED", "No `auth` frame within 10 seconds"));
  }, AUTH_WITHIN_MS);
  outer.addEventListener("close", () => clearTimeout(timeout), { once: true });
  outer.addEventListener(
    "message",
    ({ data }) => {
      clearTimeout(timeout);
      const early = collect(outer);
      take(tokenIn(data)).then(
        (inner) => join(outer, inner, early()),
        (thrown: unknown) => dismiss(outer, thrown),
      );
    },
    { once: true },
  );
  return client;
}

/** An empty token is no token: it is refused like any other that is not valid. */
function tokenIn(raw: string | ArrayBuffer): string {
  const read = readFrame(raw);
  return read.ok && read.frame.event === "auth" ? read.frame.data.token : "";
}

/** Keeps what arrives while the token is looked at. */
function collect(socket: WebSocket): () => (string | ArrayBuffer)[] {
  const frames: (string | ArrayBuffer)[] = [];
  const keep = ({ data }: MessageEvent) => frames.push(data);
  socket.addEventListener("message", keep);
  return () => {
    socket.removeEventListener("message", keep);
    return frames;
  };
}

function join(outer: WebSocket, inner: WebSocket, early: (string | ArrayBuffer)[]): void {
  inner.accept();
  pipe(outer, inner);
  pipe(inner, outer);
  for (const frame of early) inner.send(frame);
}

function pipe(from: WebSocket, to: WebSocket): void {
  from.addEventListener("message", ({ data }) => to.send(data));
  from.addEventListener("close", ({ code, reason }) => {
    to.close(code >= 3000 || code === 1000 ? code : 1000, reason);
  });
}
