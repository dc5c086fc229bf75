import type { Histogram } from "hdr-histogram-js";

import { newHistogram, OwnUse, record, type ServerProcess } from "#bench/meter";
import type { Phone } from "#bench/phone";

/** Somebody who speaks, in a chat. */
type Voice = { phone: Phone; chat_id: string };

export type Load = {
  voices: Voice[];
  /** Everybody who hears; each of them counts every delivery. */
  ears: Phone[];
  /** Deliveries that one message makes. */
  fanOut: number;
  seconds: number;
  /** Messages under way in all, or, instead, messages offered a second. */
  inFlight?: number;
  perSecond?: number;
};

export type Result = {
  sent: number;
  delivered: number;
  /** Deliveries that there should have been. */
  expected: number;
  /** From the first send to the last delivery. */
  seconds: number;
  ack: Histogram;
  delivery: Histogram;
  serverCpuMs: number;
  own: { cpuShare: number; lagMs: number };
};

const DRAIN_MS = 20_000;

/** Sends for a while, waits for the last delivery, and says what it took. */
export async function run(load: Load, server: ServerProcess): Promise<Result> {
  const ack = newHistogram();
  const delivery = newHistogram();
  const state = { sent: 0, delivered: 0 };
  for (const phone of load.ears) {
    phone.ears.onNew = (body) => {
      const [speaker, at] = body.split("@");
      // The echo of one's own words is in no hurry, and nobody waits for it.
      if (speaker === phone.name) return;
      state.delivered++;
      record(delivery, performance.now() - Number(at));
    };
  }
  const own = new OwnUse();
  const cpu = server.cpuMs();
  const start = performance.now();
  const speak = async (voice: Voice) => {
    const at = performance.now();
    state.sent++;
    await voice.phone.send(voice.chat_id, `${voice.phone.name}@${at}`);
    record(ack, performance.now() - at);
  };
  if (load.perSecond === undefined) await closedLoop(load, speak, start);
  else await openLoop(load, load.perSecond, speak, start);
  await drained(() => state.delivered >= state.sent * load.fanOut);
  const seconds = (performance.now() - start) / 1000;
  const serverCpuMs = server.cpuMs() - cpu;
  return {
    ...state,
    expected: state.sent * load.fanOut,
    seconds,
    ack,
    delivery,
    serverCpuMs,
    own: own.read(),
  };
}

/** As many at once as `inFlight` says; the next when one is acknowledged. */
async function closedLoop(load: Load, speak: (voice: Voice) => Promise<void>, start: number) {
  const lanes = Array.from({ length: load.inFlight ?? 1 }, async (_, lane) => {
    const voice = load.voices[lane % load.voices.length]!;
    while (performance.now() - start < load.seconds * 1000) await speak(voice);
  });
  await Promise.all(lanes);
}

/** At a fixed rate, whatever the answers do: what is late counts as late. */
async function openLoop(
  load: Load,
  perSecond: number,
  speak: (voice: Voice) => Promise<void>,
  start: number,
): Promise<void> {
  const spoken: Promise<void>[] = [];
  const total = load.seconds * perSecond;
  while (spoken.length < total) {
    const due = Math.min(total, ((performance.now() - start) / 1000) * perSecond);
    while (spoken.length < due)
      spoken.push(speak(load.voices[spoken.length % load.voices.length]!));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(spoken);
}

/** Gives up when nothing has come for long: then deliveries are missing, and the report says so. */
async function drained(done: () => boolean): Promise<void> {
  const deadline = performance.now() + DRAIN_MS;
  while (!done() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
