import type { Live } from "#sdk/live";
import type { ConnectionState } from "#sdk/realtime/connection-state";
import type { AnswerTo, ClientEvent, ClientFrame, SaidWith, ServerFrame } from "#sdk/wire";

export type FrameListener = (frame: ClientFrame | ServerFrame, direction: "in" | "out") => void;

/** The one socket of a signed-in device. */
export interface Connection {
  readonly state: Live<ConnectionState>;
  /** The user's count of events up to which this device knows everything. */
  readonly hubSeq: number;
  retryNow(): void;
  request<E extends ClientEvent>(event: E, data: SaidWith<E>): Promise<AnswerTo<E>>;
  onFrame(listener: FrameListener): () => void;
}
