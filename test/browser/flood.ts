import { randomUUID } from "node:crypto";

import { WebSocket } from "ws";

import { ServerFrame } from "#contract/frames";
import type { App } from "#test/browser/app";
import type { Person } from "#test/browser/person";

/** Frames that are on their way at once. */
const ABREAST = 200;

/** Says very much very quickly, over one socket. Resolves when the server has taken all of it. */
export async function flood(
  app: App,
  person: Person,
  chatId: string,
  bodies: string[],
): Promise<void> {
  const url = `${app.server.url.replace(/^http/, "ws")}/ws?token=${person.token}`;
  const socket = new WebSocket(url);
  const said = bodies.values();
  let left = bodies.length;
  const sayNext = () => {
    const { value: body } = said.next();
    if (body !== undefined) socket.send(JSON.stringify(frameOf(chatId, body)));
  };
  await new Promise<void>((resolve, reject) => {
    socket.on("open", () => bodies.slice(0, ABREAST).forEach(sayNext));
    socket.on("close", (code) => reject(new Error(`The socket closed: ${code}`)));
    socket.on("message", (raw) => {
      const frame = ServerFrame.parse(JSON.parse(String(raw)));
      if (frame.event === "error") return reject(new Error(frame.data.message));
      if (frame.event !== "message.sent") return;
      if (--left === 0) resolve();
      else sayNext();
    });
  });
  socket.close();
}

const frameOf = (chat_id: string, body: string) => ({
  event: "message.send",
  data: {
    chat_id,
    client_msg_id: randomUUID(),
    type: "text",
    payload: { body },
    reply_to_message_id: null,
  },
});
