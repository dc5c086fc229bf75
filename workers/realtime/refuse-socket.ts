import { ERRORS } from "#contract/errors";
import { errorData, frame } from "#durable-objects/sockets/frames";
import { CLOSE } from "#durable-objects/sockets/live-sockets";
import { AppError, type Refusal, refusalOf } from "#lib/errors";
import { logBug } from "#lib/log";

const POLICY_VIOLATION = 1008;

/** Says on a socket why it is closed, and closes it. */
export function dismiss(socket: WebSocket, thrown: unknown, req_id?: string): void {
  const refusal = refusalOf(thrown) ?? bug(thrown);
  socket.send(frame("error", errorData(refusal), Date.now(), req_id));
  const code = ERRORS[refusal.code].frame;
  if (code === CLOSE.unauthenticated) socket.close(code, refusal.message);
  else
    socket.close(
      code === ERRORS.INTERNAL.frame ? CLOSE.internal : POLICY_VIOLATION,
      refusal.message,
    );
}

/** Browsers hide the answer to a refused upgrade: so it is accepted, and then told why not. */
export function refuseSocket(thrown: unknown): WebSocket {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  dismiss(server, thrown);
  return client;
}

function bug(thrown: unknown): Refusal {
  logBug(thrown, { at: "connect" });
  const { code, message, details } = new AppError("INTERNAL");
  return { code, message, details };
}
