import type { CoachingSession } from "#sdk/index";
import type { Tone } from "#web/ui/state-badge.tsx";

/** How each state of a session is told by colour, beside its words. */
export const SESSION_TONES: Record<CoachingSession["status"], Tone> = {
  scheduled: "good",
  completed: "done",
  cancelled: "quiet",
  no_show: "bad",
};
