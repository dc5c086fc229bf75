import { SidelineError } from "#sdk/rest/sideline-error";
import type { ServerFrame } from "#sdk/wire";

const PATIENCE_MS = 15_000;

type Waiting = {
  resolve: (frame: ServerFrame) => void;
  reject: (reason: SidelineError) => void;
  timer: ReturnType<typeof setTimeout>;
};

/** What was asked over a socket and is not answered yet. */
export class PendingRequests {
  readonly #waiting = new Map<string, Waiting>();
  #asked = 0;

  /** A new `req_id`, and the promise of its answer. */
  open(patienceMs = PATIENCE_MS): { req_id: string; answer: Promise<ServerFrame> } {
    const req_id = String(++this.#asked);
    const answer = new Promise<ServerFrame>((resolve, reject) => {
      const timer = setTimeout(
        () => this.#take(req_id)?.reject(SidelineError.timeout()),
        patienceMs,
      );
      this.#waiting.set(req_id, { resolve, reject, timer });
    });
    return { req_id, answer };
  }

  settle(frame: ServerFrame): void {
    if (frame.req_id === undefined) return;
    const waiting = this.#take(frame.req_id);
    if (frame.event === "error") waiting?.reject(SidelineError.fromFrame(frame.data));
    else waiting?.resolve(frame);
  }

  /** The socket broke: nobody knows what became of them. */
  abandon(): void {
    for (const req_id of this.#waiting.keys()) {
      this.#take(req_id)?.reject(SidelineError.offline());
    }
  }

  #take(req_id: string): Waiting | undefined {
    const waiting = this.#waiting.get(req_id);
    clearTimeout(waiting?.timer);
    this.#waiting.delete(req_id);
    return waiting;
  }
}
