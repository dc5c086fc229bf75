import { setTimeout as delay } from "node:timers/promises";

import { type ClientFrame, type ServerFrame, ServerFrame as Frame } from "#contract/frames";

type Waiting = { resolve: (frame: ServerFrame) => void; reject: (reason: Error) => void };

/** A device's socket that asks and waits: one answer for each frame, by its `req_id`. */
export class Socket {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<string, Waiting>();
  #asked = 0;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const frame = Frame.parse(JSON.parse(String(data)));
      if (frame.req_id) this.#waiting.get(frame.req_id)?.resolve(frame);
    });
    socket.addEventListener("close", ({ code, reason }) => {
      const lost = new Error(`The socket closed with ${code} ${reason}`);
      for (const { reject } of this.#waiting.values()) reject(lost);
    });
  }

  static async open(url: string, token: string): Promise<Socket> {
    const address = `${url.replace(/^http/, "ws")}/ws`;
    const socket = new WebSocket(address, ["sideline.v1", token]);
    await new Promise((resolve, reject) => {
      socket.addEventListener("open", resolve);
      socket.addEventListener("error", () => reject(new Error(`${address} does not answer`)));
    });
    return new Socket(socket);
  }

  /** The answer. Waits and asks again when told that it was too soon. */
  async ask(frame: ClientFrame): Promise<ServerFrame> {
    for (;;) {
      const answer = await this.#once({ ...frame, req_id: `seed-${++this.#asked}` });
      if (answer.event !== "error") return answer;
      const { reason, message, retry_after_ms } = answer.data;
      if (reason !== "RATE_LIMITED") throw new Error(`${frame.event}: ${reason}: ${message}`);
      await delay(retry_after_ms ?? 1000);
    }
  }

  close(): void {
    this.#socket.close(1000);
  }

  async #once(frame: ClientFrame & { req_id: string }): Promise<ServerFrame> {
    const answer = new Promise<ServerFrame>((resolve, reject) => {
      this.#waiting.set(frame.req_id, { resolve, reject });
    });
    this.#socket.send(JSON.stringify(frame));
    return answer.finally(() => this.#waiting.delete(frame.req_id));
  }
}
