import type { CoachingSession } from "#sdk/index";
import { SESSION_TONES } from "#web/ui/session-tones";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useWords } from "#web/coach/use-words";

/** How a session stands. */
export function SessionState({ status }: Pick<CoachingSession, "status">) {
  const t = useWords();
  return <StateBadge tone={SESSION_TONES[status]} words={t(`sessions.status.${status}`)} />;
}
