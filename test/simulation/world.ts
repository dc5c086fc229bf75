import { Device } from "#test/blackbox/device";
import { SpawnedServer } from "#scripts/spawn-server";
import { Client } from "#test/simulation/client";
import { Ledger } from "#test/simulation/ledger";
import { Random } from "#test/simulation/random";
import type { Faults } from "#test/simulation/steps";
import { CALM, STORM, type Weather } from "#test/simulation/tunnel";

const USERS = 4;
export const DEVICES_EACH = 2;
const FAULT_RATE = 0.03;

export type ChatKnown = { chat_id: string; type: "direct" | "group"; founders: string[] };

/** The server, the people, and what is known of their chats. */
export class World {
  readonly server: SpawnedServer;
  readonly ledger = new Ledger();
  readonly chats = new Map<string, ChatKnown>();
  readonly random: Random;
  readonly faults: Faults;
  #crashed = Promise.resolve();
  clients: Client[] = [];
  weather: Weather = CALM;

  private constructor(server: SpawnedServer, seed: number, faults: Faults) {
    this.server = server;
    this.random = new Random(seed ^ 0x51de);
    this.faults = faults;
  }

  /** Everybody signs in on all of their devices and connects. */
  static async begin(stateDir: string, seed: number, faults: Faults): Promise<World> {
    const options = { stateDir, unlimited: true, vars: { SEND_LIMIT_PER_10S: "1000000" } };
    const server =
      faults === "all"
        ? // It complains of each fault, rightly, but we know.
          await SpawnedServer.start(
            { ...options, entry: "test/support/faulty-worker.ts" },
            "ignore",
          )
        : await SpawnedServer.start(options);
    const world = new World(server, seed, faults);
    for (let user = 0; user < USERS; user++) {
      const first = await Device.signIn(server.url);
      const devices = [first];
      while (devices.length < DEVICES_EACH) devices.push(await first.another());
      world.clients.push(...devices.map((device, i) => world.#client(device, `user${user}/${i}`)));
    }
    await Promise.all(world.clients.map((client) => client.connect("resume")));
    return world;
  }

  #client(device: Device, name: string): Client {
    const client = new Client(device, name, this.ledger, this.random, () => this.weather);
    client.lasting = this.faults !== "all";
    return client;
  }

  client(number: number): Client {
    return this.clients[number % this.clients.length]!;
  }

  userId(number: number): string {
    return this.client(number * DEVICES_EACH).device.user_id;
  }

  userIds(): string[] {
    return [...new Set(this.clients.map(({ device }) => device.user_id))];
  }

  async storm(): Promise<void> {
    if (this.faults !== "none") this.weather = STORM;
    await this.#faultRate(FAULT_RATE);
  }

  async calm(): Promise<void> {
    this.weather = CALM;
    await this.#faultRate(0);
  }

  /** Everything is gone at once but the disk; then it starts again. One crash at a time. */
  crash(): Promise<void> {
    this.#crashed = this.#crashed.then(() => this.#crash());
    return this.#crashed;
  }

  async #crash(): Promise<void> {
    await this.server.kill();
    await this.server.start();
    if (this.weather !== CALM) await this.#faultRate(FAULT_RATE);
  }

  async #faultRate(rate: number): Promise<void> {
    if (this.faults !== "all") return;
    await fetch(`${this.server.url}/faults?rate=${rate}`, { method: "POST" });
  }
}
