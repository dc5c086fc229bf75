import type { Workout } from "#sdk/index";
import type { Tone } from "#web/ui/state-badge.tsx";

/** How each state of a workout is told by colour, beside its words. */
export const WORKOUT_TONES: Record<Workout["status"], Tone> = {
  scheduled: "quiet",
  in_progress: "open",
  completed: "good",
  skipped: "open",
  missed: "bad",
};
