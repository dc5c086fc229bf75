import { useEffect, useState, useSyncExternalStore } from "react";

import type { ClientFrame, ServerFrame } from "#sdk/index";
import { useSideline } from "#sdk/react";

/** A busy socket brings thousands an hour; nobody scrolls further back than this. */
const KEPT = 2000;

export type SeenFrame = {
  id: number;
  at: Date;
  direction: "in" | "out";
  event: string;
  frame: ClientFrame | ServerFrame;
};

/** The frames since the console was opened. While paused, new ones are kept but not shown. */
export function useFrames() {
  const { connection } = useSideline();
  const [recorder] = useState(() => new Recorder());
  useEffect(() => connection.onFrame(recorder.record), [connection, recorder]);
  const all = useSyncExternalStore(recorder.subscribe, recorder.read);
  const [pausedAt, setPausedAt] = useState<number>();
  const frames = pausedAt === undefined ? all : all.filter(({ id }) => id <= pausedAt);
  return {
    frames,
    isPaused: pausedAt !== undefined,
    missed: all.length - frames.length,
    pause: () => setPausedAt((now) => (now === undefined ? recorder.last : undefined)),
    clear: recorder.clear,
  };
}

/** Collects what comes, and tells of it once a frame of the screen. */
class Recorder {
  #frames: SeenFrame[] = [];
  #fresh: SeenFrame[] = [];
  readonly #listeners = new Set<() => void>();
  last = 0;

  readonly record = (frame: ClientFrame | ServerFrame, direction: "in" | "out"): void => {
    const id = ++this.last;
    if (this.#fresh.length === 0) requestAnimationFrame(() => this.#publish());
    this.#fresh.push({ id, at: new Date(), direction, event: frame.event, frame });
  };

  readonly clear = (): void => {
    this.#frames = [];
    this.#tell();
  };

  readonly read = (): SeenFrame[] => this.#frames;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #publish(): void {
    this.#frames = [...this.#frames, ...this.#fresh].slice(-KEPT);
    this.#fresh = [];
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
