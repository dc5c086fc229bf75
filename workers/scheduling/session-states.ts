import type { SessionStatus } from "#contract/sessions";
import { transitionRefused } from "#lib/errors";
import { statesAfter, type Transitions } from "#lib/transitions";

/** What a session may become. Moving it keeps it scheduled. */
const SESSION: Transitions<SessionStatus> = [
  { from: "scheduled", to: "scheduled" },
  { from: "scheduled", to: "cancelled" },
  { from: "scheduled", to: "completed" },
  { from: "scheduled", to: "no_show" },
];

/** Throws SESSION_STATE_INVALID for a transition that the table does not have. */
export function requireTransition(from: SessionStatus, to: SessionStatus): void {
  const allowed = statesAfter(SESSION, from);
  if (!allowed.includes(to))
    throw transitionRefused("SESSION_STATE_INVALID", { from, to, allowed });
}
