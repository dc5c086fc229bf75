const BEEP_SECONDS = 0.18;
const HERTZ = 880;

/** Rest is over: two short tones, and a phone shakes. What a browser does not let us do is left. */
export function ring(): void {
  navigator.vibrate?.([200, 100, 200]);
  try {
    const audio = new AudioContext();
    for (const at of [0, 2 * BEEP_SECONDS]) beep(audio, audio.currentTime + at);
    setTimeout(() => void audio.close(), 1000);
  } catch {
    // Without sound it is still seen.
  }
}

function beep(audio: AudioContext, at: number): void {
  const tone = new OscillatorNode(audio, { frequency: HERTZ });
  const volume = new GainNode(audio, { gain: 0.2 });
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + BEEP_SECONDS);
}
