import { AppError } from "#lib/errors";
import { frame } from "#durable-objects/sockets/frames";
import { CLOSE, closeBack } from "#durable-objects/sockets/live-sockets";
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
      const { token, req_id } = authIn(data);
      take(token).then(
        (inner) => {
          join(outer, inner, early());
          if (req_id !== undefined) confirmAfterGreeting(outer, inner, req_id);
        },
        (thrown: unknown) => dismiss(outer, thrown, req_id),
      );
    },
    { once: true },
  );
  return client;
}

/** An empty token is no token: it is refused like any other that is not valid. */
function authIn(raw: string | ArrayBuffer): { token: string; req_id: string | undefined } {
  const read = readFrame(raw);
  if (!read.ok) return { token: "", req_id: read.req_id };
  const { event, data, req_id } = read.frame;
  return { token: event === "auth" ? data.token : "", req_id };
}

/** The answer to `auth`. The first frame is `connected`, also here. */
function confirmAfterGreeting(outer: WebSocket, inner: WebSocket, req_id: string): void {
  const confirm = () => outer.send(frame("ok", {}, Date.now(), req_id));
  inner.addEventListener("message", confirm, { once: true });
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
  for (const text of early) inner.send(text);
}

function pipe(from: WebSocket, to: WebSocket): void {
  from.addEventListener("message", ({ data }) => to.send(data));
  from.addEventListener("close", ({ code, reason }) => closeBack(to, code, reason));
  from.addEventListener("error", () => closeBack(to, CLOSE.internal, "Connect again"));
}
