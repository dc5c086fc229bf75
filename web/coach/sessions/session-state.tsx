import type { CoachingSession } from "#sdk/index";
import { StateBadge } from "#web/coach/state-badge.tsx";
import { useWords } from "#web/coach/use-words";

const TONES = {
  scheduled: "good",
  completed: "done",
  cancelled: "quiet",
  no_show: "bad",
} as const;

/** How a session stands. */
export function SessionState({ status }: Pick<CoachingSession, "status">) {
  const t = useWords();
  return <StateBadge tone={TONES[status]} words={t(`sessions.status.${status}`)} />;
}
