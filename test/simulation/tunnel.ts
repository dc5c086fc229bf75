import { once } from "node:events";

import { WebSocket } from "ws";

import { type ClientFrame, ServerFrame } from "#contract/frames";
import type { Random } from "#test/simulation/random";

export type Weather = {
  /** Chances, for each frame in either direction. */
  drop: number;
  double: number;
  delay: number;
  cut: number;
};

export const CALM: Weather = { drop: 0, double: 0, delay: 0, cut: 0 };
export const STORM: Weather = { drop: 0.01, double: 0.03, delay: 0.1, cut: 0.01 };

type Ears = {
  hear(frame: ServerFrame, again: boolean): void;
  /** What the contract does not know. */
  gibberish(raw: string): void;
  over(code: number, own: boolean): void;
};

let tunnels = 0;

/**
 * A socket as a train in the mountains has it. Frames are late, but in order; a frame may arrive
 * twice; from a frame that is lost on the way to us on, nothing arrives any more until the socket
 * breaks, since what follows a gap in a stream never comes before the gap.
 */
export class Tunnel {
  readonly id = ++tunnels;
  readonly #socket: WebSocket;
  readonly #ears: Ears;
  readonly #random: Random;
  readonly #weather: () => Weather;
  #incoming: Promise<void> = Promise.resolve();
  #outgoing: Promise<void> = Promise.resolve();
  #deaf = false;
  #over = false;

  private constructor(socket: WebSocket, ears: Ears, random: Random, weather: () => Weather) {
    this.#socket = socket;
    this.#ears = ears;
    this.#random = random;
    this.#weather = weather;
    socket.on("message", (data) => {
      const frame = ServerFrame.safeParse(JSON.parse(String(data)));
      if (frame.success) this.#take(frame.data);
      else ears.gibberish(String(data));
    });
    socket.on("close", (code) => this.#end(code, false));
    socket.on("error", () => this.cut());
  }

  static async open(
    url: string,
    ears: Ears,
    random: Random,
    weather: () => Weather,
  ): Promise<Tunnel> {
    const socket = new WebSocket(url.replace(/^http/, "ws"));
    const tunnel = new Tunnel(socket, ears, random, weather);
    await once(socket, "open");
    return tunnel;
  }

  get open(): boolean {
    return !this.#over;
  }

  /** What it says may be lost on the way, or come twice. */
  say(frame: ClientFrame): void {
    const { drop, double } = this.#weather();
    if (this.#random.chance(drop)) return;
    const text = JSON.stringify(frame);
    const times = this.#random.chance(double) ? 2 : 1;
    this.#outgoing = this.#outgoing
      .then(() => this.#wait())
      .then(() => {
        for (let i = 0; i < times; i++)
          if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
      });
    this.#maybeCut();
  }

  /** Without a goodbye. */
  cut(): void {
    this.#end(1006, true);
    this.#socket.terminate();
  }

  hangUp(): void {
    this.#end(1000, true);
    this.#socket.close(1000);
  }

  #take(frame: ServerFrame): void {
    const { drop, double } = this.#weather();
    if (this.#deaf) return;
    if (this.#random.chance(drop)) {
      this.#deaf = true;
      setTimeout(() => this.cut(), 200);
      return;
    }
    const twice = this.#random.chance(double);
    this.#incoming = this.#incoming
      .then(() => this.#wait())
      .then(() => {
        if (this.#over) return;
        this.#ears.hear(frame, false);
        if (twice) this.#ears.hear(frame, true);
      });
    this.#maybeCut();
  }

  #maybeCut(): void {
    if (this.#random.chance(this.#weather().cut))
      setTimeout(() => this.cut(), this.#random.below(30));
  }

  async #wait(): Promise<void> {
    if (!this.#random.chance(this.#weather().delay)) return;
    const ms = this.#random.below(40);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  #end(code: number, own: boolean): void {
    if (this.#over) return;
    this.#over = true;
    this.#ears.over(code, own);
  }
}
