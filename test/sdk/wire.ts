type Fault = { path: string } & (
  | { lost: "request" | "answer" }
  | { instead: Response }
  | { until: Promise<void> }
);

/** A request that went out. */
type Asked = { path: string; body: string };

/** What lies between a tracker and its server, for tests to break, request by request. */
export class Wire {
  readonly asked: Asked[] = [];
  readonly #faults: Fault[] = [];
  /** Nothing of REST gets through. The socket does: it is another wire. */
  isCut = false;

  /** The next request to this path, or its answer, gets lost. */
  lose(path: string, lost: "request" | "answer", times = 1): void {
    for (let i = 0; i < times; i++) this.#faults.push({ path, lost });
  }

  /** The next answer from this path is on its way until the returned function is called. */
  hold(path: string): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#faults.push({ path, until: promise });
    return resolve;
  }

  /** From now on all is well. */
  heal(): void {
    this.#faults.length = 0;
    this.isCut = false;
  }

  /** Something else answers the next request to this path. */
  answer(path: string, status: number, error: object, headers: Record<string, string> = {}): void {
    const body = JSON.stringify({ success: false, error, meta: {} });
    const instead = new Response(body, { status, headers });
    this.#faults.push({ path, instead });
  }

  /** The bodies of what was asked of a path. */
  bodies<T>(path: string, parse: (body: string) => T): T[] {
    return this.asked.filter((asked) => asked.path === path).map(({ body }) => parse(body));
  }

  fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace("/api/v1", "");
    this.asked.push({ path, body: await request.clone().text() });
    if (this.isCut) throw new TypeError("The network is down");
    const fault = this.#take(path);
    if (fault && "instead" in fault) return fault.instead;
    if (fault && "lost" in fault && fault.lost === "request")
      throw new TypeError("The network is down");
    const response = await fetch(request);
    if (fault && "until" in fault) await fault.until;
    if ((fault && "lost" in fault) || this.isCut) throw new TypeError("The connection broke");
    return response;
  };

  #take(path: string): Fault | undefined {
    const i = this.#faults.findIndex((fault) => fault.path === path);
    return i < 0 ? undefined : this.#faults.splice(i, 1)[0];
  }
}
