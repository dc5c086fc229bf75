type Fault =
  | { lost: "request" | "answer" }
  | { instead: () => Response }
  | { until: Promise<void> };

/** What lies between a client and its server, for tests to break. It heals by itself. */
export class Network {
  /** What went out, in order: `GET /api/v1/chats`. */
  readonly asked: string[] = [];
  readonly keys: (string | null)[] = [];
  readonly tokens: (string | null)[] = [];
  readonly #faults: Fault[] = [];
  isCut = false;

  /** The next requests, or their answers, get lost. */
  lose(lost: "request" | "answer", times = 1): void {
    this.#faults.push(...Array.from({ length: times }, () => ({ lost })));
  }

  /** Something before the server answers the next request. */
  intercept(status: number, headers: Record<string, string> = {}, body = "<html>"): void {
    this.#faults.push({ instead: () => new Response(body, { status, headers }) });
  }

  /** The next answer is on its way until the returned function is called. */
  hold(): () => void {
    let release = () => {};
    this.#faults.push({ until: new Promise((resolve) => (release = resolve)) });
    return () => release();
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    this.asked.push(`${request.method} ${new URL(request.url).pathname}`);
    this.keys.push(request.headers.get("idempotency-key"));
    this.tokens.push(request.headers.get("authorization")?.replace("Bearer ", "") ?? null);
    if (this.isCut) throw new TypeError("The network is down");
    const fault = this.#faults.shift();
    if (fault && "instead" in fault) return fault.instead();
    if (fault && "lost" in fault && fault.lost === "request")
      throw new TypeError("The network is down");
    const response = await fetch(request);
    if (fault && "lost" in fault) throw new TypeError("The connection broke");
    await fault?.until;
    return response;
  };
}
