const BEEP_SECONDS = 0.18;
const HERTZ = 880;
const DONE_MS = 1000;

let audio: AudioContext | undefined;

/** Lets a page ring later. Phones allow it only from a touch: the tick that begins the rest. */
export function prepareToRing(): void {
  try {
    audio ??= new AudioContext();
    audio.resume().catch(() => undefined);
  } catch {
    // Without sound it is still seen.
  }
}

/** Rest is over: two short tones, and a phone shakes. What a browser does not let us do is left. */
export function ring(): void {
  navigator.vibrate?.([200, 100, 200]);
  if (audio?.state !== "running") return;
  for (const at of [0, 2 * BEEP_SECONDS]) beep(audio, audio.currentTime + at);
  setTimeout(() => void audio?.suspend(), DONE_MS);
}

function beep(context: AudioContext, at: number): void {
  const tone = new OscillatorNode(context, { frequency: HERTZ });
  const volume = new GainNode(context, { gain: 0.2 });
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + BEEP_SECONDS);
}
