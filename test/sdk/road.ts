import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** The way between a phone and its server, for tests to break: real sockets, TCP all the way. */
export class Road {
  readonly #server: Server;
  readonly #target: URL;
  readonly #pairs = new Set<{ phone: Socket; server: Socket }>();
  #isClosed = false;
  #isMuted = false;
  url = "";

  private constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((phone) => this.#join(phone));
  }

  static async to(target: string): Promise<Road> {
    const road = new Road(target);
    road.#server.listen(0, "127.0.0.1");
    await once(road.#server, "listening");
    const address = road.#server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    road.url = `http://127.0.0.1:${port}`;
    return road;
  }

  /** Everything that is on its way is lost. */
  cut(): void {
    this.#isMuted = false;
    for (const { phone, server } of this.#pairs) {
      phone.destroy();
      server.destroy();
    }
  }

  /** Nothing gets through until it is opened. */
  close(): void {
    this.#isClosed = true;
    this.cut();
  }

  open(): void {
    this.#isClosed = false;
  }

  /** What the server says is held up, while it hears everything: until the road is cut. */
  mute(): void {
    this.#isMuted = true;
    for (const { server } of this.#pairs) server.pause();
  }

  end(): void {
    this.close();
    this.#server.close();
  }

  #join(phone: Socket): void {
    if (this.#isClosed) return void phone.destroy();
    const server = connect(Number(this.#target.port), this.#target.hostname);
    const pair = { phone, server };
    this.#pairs.add(pair);
    phone.pipe(server);
    server.on("data", (data) => phone.write(data)).on("end", () => phone.end());
    if (this.#isMuted) server.pause();
    const part = () => {
      this.#pairs.delete(pair);
      phone.destroy();
      server.destroy();
    };
    for (const end of [phone, server]) end.on("error", part).on("close", part);
  }
}
