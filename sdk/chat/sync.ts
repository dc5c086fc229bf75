import type { ChatBook } from "#sdk/chat/chat-book";
import { CURSOR } from "#sdk/chat/cursor";
import { isLasting, type Lasting, slotsOf, takeFrame } from "#sdk/chat/take-frame";
import type { Connection } from "#sdk/realtime/connection";
import type { Store } from "#sdk/storage/store";
import type { AnswerTo, ServerFrame } from "#sdk/wire";

/** Frames that are stored together, when they come faster than they can be stored. */
const AT_ONCE = 100;

type Parts = { store: Store; book: ChatBook; connection: Connection };

/**
 * Brings events into the storage: in the order in which they came, each together with the count
 * of events that it ends with. So whatever happens in between, it goes on from where it was.
 */
export class Sync {
  readonly #parts: Parts;
  #waiting: Lasting[] = [];
  #draining: Promise<void> | undefined;
  /** What comes before may be what plain clients are sent, which has counts of another kind. */
  #hasResumed = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  heard(frame: ServerFrame): void {
    if (frame.event === "connected") this.#hasResumed = false;
    if (frame.event === "resumed") this.#hasResumed = frame.data.complete;
    if (this.#hasResumed && isLasting(frame)) this.#take(frame);
  }

  /** Asks what happened since. Resolves when it is stored. */
  async resume(): Promise<void> {
    const resumed = await this.#ask(this.#parts.book.hubSeq ?? 0);
    if (!resumed.complete) {
      // The count is of another life of the server: nothing that is kept means anything any more.
      await this.#parts.store.wipe(["chat/", "message/", "details/", "cursor", "stars"]);
      await this.#ask(0);
    }
    await this.#draining;
  }

  #ask(hub_seq: number): Promise<AnswerTo<"resume">> {
    return this.#parts.connection.request("resume", { hub_seq });
  }

  #take(frame: Lasting): void {
    this.#waiting.push(frame);
    this.#draining ??= this.#drain().finally(() => (this.#draining = undefined));
  }

  async #drain(): Promise<void> {
    const { store, connection } = this.#parts;
    try {
      while (this.#waiting.length > 0) {
        const frames = this.#waiting.splice(0, AT_ONCE);
        const slots = frames.flatMap(slotsOf);
        await store.change([CURSOR, ...slots], (page) => {
          for (const frame of frames) takeFrame(page, frame, store.userId);
        });
      }
    } catch {
      // What could not be stored is asked for again: the stored count has not moved.
      this.#waiting = [];
      this.#hasResumed = false;
      connection.interrupt();
    }
  }
}
