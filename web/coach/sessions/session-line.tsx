import { Text } from "@mantine/core";
import type { CSSProperties } from "react";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/sessions/session-line.module.css";
import { StateBadge } from "#web/coach/state-badge.tsx";
import { useWords } from "#web/coach/use-words";
import { useZone } from "#web/coach/use-zone";
import { shownLocale } from "#web/i18n/shown-locale";
import { ownZone } from "#web/ui/time-zones";

/** How each state of a session is told by colour, beside its words. */
export const TONES = {
  scheduled: "good",
  completed: "done",
  cancelled: "quiet",
  no_show: "bad",
} as const;

/** One session: what it is, when by the coach's clocks, and with whom. */
export function SessionLine({ session }: { session: CoachingSession }) {
  const t = useWords();
  const zone = useZone();
  const { name, color, start_at, end_at, status, participants } = session;
  const when = new Intl.DateTimeFormat(shownLocale(), {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
    // Only who is elsewhere has to be told whose clocks these are.
    ...(zone !== ownZone() && { timeZoneName: "short" }),
  });
  const style: CSSProperties & { "--colour"?: string } =
    color === null ? {} : { "--colour": color };
  const booked = participants.filter((seat) => seat.status === "booked");
  const people = (booked.length > 0 ? booked : participants).map((seat) => seat.display_name);
  return (
    <div className={css.line} style={style}>
      <div className={css.words}>
        <Text fw={600} truncate>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          <time dateTime={start_at}>{when.formatRange(new Date(start_at), new Date(end_at))}</time>
          {people.length > 0 && ` · ${people.join(", ")}`}
        </Text>
      </div>
      <StateBadge tone={TONES[status]} words={t(`sessions.status.${status}`)} />
    </div>
  );
}
