import type { ClientFrame, DataOf, Pull, ServerEvent } from "#contract/frames";
import type { DeleteFor, MessageDraft } from "#contract/messages";
import { errorData, frame, frameOfJson } from "#durable-objects/sockets/frames";
import { readFrame } from "#durable-objects/sockets/read-frame";
import { strike } from "#durable-objects/sockets/strikes";
import { AppError, type Outcome, type Refusal, refusalOf, unwrap } from "#lib/errors";
import { logBug } from "#lib/log";

/** What the sender of a message learns at once. */
export type Sent = {
  message_id: string;
  client_msg_id: string;
  seq: number;
  created_at: number;
  duplicate: boolean;
};

/** Whom a socket's frames are put to: the hub, for all the user's chats, or one chat's room. */
export interface Desk {
  send(chatId: string, draft: MessageDraft): Promise<Outcome<Sent>>;
  delivered(data: Extract<ClientFrame, { event: "message.delivered" }>["data"]): Promise<void>;
  read(chatId: string, upTo: string): Promise<void>;
  remove(messageId: string, scope: DeleteFor): Promise<void>;
  typing(chatId: string, on: boolean): Promise<void>;
  pull(asked: Pull): Promise<string>;
  resume(socket: WebSocket, hubSeq: number): DataOf<"resumed">;
  subscribe(socket: WebSocket, userIds: string[]): Promise<void>;
  unsubscribe(socket: WebSocket, userIds: string[]): Promise<void>;
  renew(socket: WebSocket, token: string): Promise<void>;
}

/** An answer's event and its data as JSON; undefined where a frame without `req_id` needs none. */
type Answer = { event: ServerEvent; json: string } | undefined;

const OK: Answer = { event: "ok", json: "{}" };

/** Answers one frame of a socket: exactly once, whatever happens. */
export async function answer(
  socket: WebSocket,
  raw: string | ArrayBuffer,
  desk: Desk,
  now: number,
): Promise<void> {
  const read = readFrame(raw);
  if (!read.ok) {
    socket.send(frame("error", errorData(read.refusal), now, read.req_id));
    return strike(socket, "bad", now);
  }
  const { frame: asked } = read;
  try {
    const reply = await act(socket, asked, desk);
    const silent = reply === OK && asked.req_id === undefined;
    if (reply && !silent) say(socket, frameOfJson(reply.event, reply.json, now, asked.req_id));
  } catch (thrown) {
    const refusal = refusalOf(thrown) ?? bug(thrown);
    say(socket, frame("error", errorData(refusal), now, asked.req_id));
    if (refusal.code === "RATE_LIMITED") strike(socket, "hasty", now);
  }
}

async function act(socket: WebSocket, { event, data }: ClientFrame, desk: Desk): Promise<Answer> {
  switch (event) {
    case "ping":
      return { event: "pong", json: "{}" };
    case "message.send":
      return sent(data.chat_id, unwrap(await desk.send(data.chat_id, data)));
    case "message.delivered":
      await desk.delivered(data);
      return OK;
    case "message.read":
      await desk.read(data.chat_id, data.up_to_message_id);
      return OK;
    case "message.delete":
      await desk.remove(data.message_id, data.for);
      return OK;
    case "typing.start":
    case "typing.stop":
      await desk.typing(data.chat_id, event === "typing.start");
      return OK;
    case "chat.pull":
      return { event: "chat.synced", json: await desk.pull(data) };
    case "resume":
      return { event: "resumed", json: JSON.stringify(desk.resume(socket, data.hub_seq)) };
    case "presence.subscribe":
      await desk.subscribe(socket, data.user_ids);
      return OK;
    case "presence.unsubscribe":
      await desk.unsubscribe(socket, data.user_ids);
      return OK;
    case "auth":
      await desk.renew(socket, data.token);
      return OK;
  }
}

function sent(chat_id: string, { created_at, ...rest }: Sent): Answer {
  const data = { ...rest, chat_id, timestamp: new Date(created_at).toISOString() };
  return { event: "message.sent", json: JSON.stringify(data) };
}

function bug(thrown: unknown): Refusal {
  logBug(thrown, { at: "socket" });
  const { code, message, details } = new AppError("INTERNAL");
  return { code, message, details };
}

/** It may have gone while we worked. */
function say(socket: WebSocket, text: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(text);
}
