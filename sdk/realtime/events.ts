import type { Connection } from "#sdk/realtime/connection";
import type { DataOf, ServerFrame } from "#sdk/wire";

/** Frames that tell of something that happened once: the same `event_id` is the same thing. */
type Happening = Extract<ServerFrame, { event_id: string }>;
export type HappeningEvent = Happening["event"];

/**
 * What happens in coaching, told while a device is connected. It says that something is to be
 * looked at: who was away reads anew, or is told by push, and is told nothing twice.
 */
export class Events {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Calls whenever this happens; ends with what it gives back. */
  on<E extends HappeningEvent>(
    event: E,
    listener: (data: DataOf<E>, eventId: string) => void,
  ): () => void {
    const isIt = (frame: Happening): frame is Happening & { event: E; data: DataOf<E> } =>
      frame.event === event;
    return this.onAny((frame) => {
      if (isIt(frame)) listener(frame.data, frame.event_id);
    });
  }

  /** The same for everything that happens. */
  onAny(listener: (happening: Happening) => void): () => void {
    return this.#connection.onFrame((frame, direction) => {
      if (direction === "in" && isHappening(frame)) listener(frame);
    });
  }
}

const isHappening = (frame: { event: string }): frame is Happening => "event_id" in frame;
