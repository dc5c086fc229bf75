import { Text } from "@mantine/core";
import type { CSSProperties, ReactNode } from "react";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/sessions/session-line.module.css";
import { useZone } from "#web/coach/use-zone";
import { shownLocale } from "#web/i18n/shown-locale";
import { ownZone } from "#web/ui/time-zones";

type SessionLineProps = {
  session: CoachingSession;
  title: string;
  /** What is said of it besides the time. */
  about?: string;
  end?: ReactNode;
};

/** One session, and when it is by the coach's clocks. */
export function SessionLine({ session, title, about, end }: SessionLineProps) {
  const zone = useZone();
  const { color, start_at, end_at } = session;
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
  return (
    <div className={css.line} style={style}>
      <div className={css.words}>
        <Text fw={600} truncate>
          {title}
        </Text>
        <Text size="sm" c="dimmed">
          <time dateTime={start_at}>{when.formatRange(new Date(start_at), new Date(end_at))}</time>
          {about && ` · ${about}`}
        </Text>
      </div>
      {end}
    </div>
  );
}
