import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";

import { type WebSocket, WebSocketServer } from "ws";

/**
 * What figures are compared with: the least that a durable chat server can do, in one process. One
 * synchronous commit a message, one write a receiver, nothing else: no sessions, rights, receipts,
 * unread counts or repeats. `node bench/peer.ts <database file>`.
 */
const db = new DatabaseSync(process.argv[2]!);
db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  CREATE TABLE messages (
    chat_id TEXT, seq INTEGER, message_id TEXT, sender_id TEXT, client_msg_id TEXT, payload TEXT,
    created_at INTEGER, PRIMARY KEY (chat_id, seq)) WITHOUT ROWID;
  CREATE UNIQUE INDEX once ON messages (sender_id, client_msg_id);`);
const append = db.prepare("INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?)");

const chats = new Map<string, { members: string[]; seq: number }>();
const sockets = new Map<string, WebSocket>();

const http = createServer(async (request, response) => {
  const chat_id = randomUUID();
  chats.set(chat_id, { members: JSON.parse(await text(request)), seq: 0 });
  response.end(JSON.stringify({ chat_id }));
});

new WebSocketServer({ server: http }).on("connection", (socket, request) => {
  const user = new URL(request.url!, "http://peer").searchParams.get("token")!;
  sockets.set(user, socket);
  const hub_seq = 0;
  socket.send(JSON.stringify({ event: "connected", data: { user_id: user, hub_seq } }));
  socket.on("message", (raw) => take(user, socket, String(raw)));
});

function take(user: string, socket: WebSocket, raw: string): void {
  const { event, data, req_id } = JSON.parse(raw);
  if (event !== "message.send")
    return socket.send(JSON.stringify({ event: "ok", data: {}, req_id }));
  const { chat_id, client_msg_id, payload } = data;
  const chat = chats.get(chat_id)!;
  const message = { message_id: randomUUID(), chat_id, seq: ++chat.seq, sender_id: user, payload };
  const now = Date.now();
  append.run(
    chat_id,
    chat.seq,
    message.message_id,
    user,
    client_msg_id,
    JSON.stringify(payload),
    now,
  );
  const timestamp = new Date(now).toISOString();
  const sent = {
    message_id: message.message_id,
    client_msg_id,
    chat_id,
    seq: message.seq,
    timestamp,
  };
  socket.send(JSON.stringify({ event: "message.sent", data: sent, req_id, timestamp }));
  const news = JSON.stringify({ event: "message.new", data: message, timestamp });
  for (const member of chat.members) if (member !== user) sockets.get(member)?.send(news);
}

http.listen(0, "127.0.0.1", () => {
  const address = http.address();
  process.send?.({ url: `http://127.0.0.1:${typeof address === "object" && address?.port}` });
});

// Whoever started us is gone.
process.on("disconnect", () => process.exit());
