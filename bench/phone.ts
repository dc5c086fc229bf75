import { randomUUID } from "node:crypto";
import { once } from "node:events";

import { WebSocket } from "ws";

type Ears = { onNew?: (body: string) => void };

/**
 * A device that costs the load generator little: it looks at a frame's first characters, and
 * parses only what answers it.
 */
export class Phone {
  readonly #socket: WebSocket;
  readonly #answers = new Map<string, (data: string) => void>();
  readonly ears: Ears = {};
  readonly name = randomUUID();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data: Buffer) => this.#hear(data.toString()));
    socket.on("error", () => socket.terminate());
  }

  /** Resolves when the server knows that nothing need be replayed, as from a client that resumes. */
  static async connect(url: string, token: string): Promise<Phone> {
    // Compressing small frames costs more than sending them; deployed, it is the edge's business.
    const address = `${url.replace(/^http/, "ws")}/ws?token=${token}`;
    const socket = new WebSocket(address, { perMessageDeflate: false });
    const phone = new Phone(socket);
    const greeting = once(socket, "message");
    const [first] = await Promise.race([greeting, once(socket, "close").then(refuse)]);
    const { hub_seq } = JSON.parse(String(first)).data;
    await phone.ask("resume", { hub_seq });
    return phone;
  }

  /** The answer as text. Throws when it is an error. */
  async ask(event: string, data: object): Promise<string> {
    const req_id = String(++this.#asked);
    const answer = new Promise<string>((resolve) => this.#answers.set(req_id, resolve));
    this.#socket.send(JSON.stringify({ event, data, req_id }));
    const text = await answer;
    if (text.startsWith('{"event":"error"')) throw new Error(text);
    return text;
  }

  async send(chat_id: string, body: string): Promise<void> {
    const draft = { type: "text", payload: { body }, client_msg_id: randomUUID() };
    await this.ask("message.send", { chat_id, ...draft });
  }

  hangUp(): void {
    this.#socket.terminate();
  }

  #hear(text: string): void {
    if (text.startsWith('{"event":"message.new"')) {
      const start = text.indexOf('"body":"') + 8;
      this.ears.onNew?.(text.slice(start, text.indexOf('"', start)));
      return;
    }
    const at = text.lastIndexOf('"req_id":"');
    if (at < 0) return;
    const req_id = text.slice(at + 10, text.indexOf('"', at + 10));
    this.#answers.get(req_id)?.(text);
    this.#answers.delete(req_id);
  }
}

const refuse = (): never => {
  throw new Error("The server refused a socket");
};
