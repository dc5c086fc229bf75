import { VisuallyHidden } from "@mantine/core";
import type { CSSProperties } from "react";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/calendar/calendar-page.module.css";
import type { Dragged } from "#web/coach/calendar/day-column.tsx";
import { type Grid, placeOf } from "#web/coach/calendar/grid";
import type { Placed } from "#web/coach/calendar/placed";
import { timeText } from "#web/coach/calendar/time-text";
import { sessionNames } from "#web/coach/sessions/session-names";
import { useWords } from "#web/coach/use-words";

type SessionBlockProps = {
  placed: Placed;
  grid: Grid;
  onDrag: (dragged: Dragged | undefined) => void;
  onOpen: (session: CoachingSession) => void;
};

/** A session in the calendar: a click opens it, a pointer drags it to another time. */
export function SessionBlock({ placed, grid, onDrag, onOpen }: SessionBlockProps) {
  const t = useWords();
  const { session, from, until } = placed;
  const { name, status, color } = session;
  const { title, others, people } = sessionNames(session, t("clients.nameless"));
  const unsaid = [...others, t(`sessions.status.${status}`)];
  const style: CSSProperties & { "--colour"?: string } = {
    ...placeOf(placed, grid),
    ...(color !== null && { "--colour": color }),
  };
  return (
    <button
      type="button"
      className={css.session}
      data-status={status}
      data-short={until - from < 45 || undefined}
      style={style}
      draggable={status === "scheduled"}
      onClick={() => onOpen(session)}
      onDragStart={({ currentTarget, clientY, dataTransfer }) => {
        const { top, height } = currentTarget.getBoundingClientRect();
        dataTransfer.effectAllowed = "move";
        dataTransfer.setData("text/plain", name);
        onDrag({ ...placed, grip: ((clientY - top) / height) * (until - from) });
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <strong>{title}</strong>{" "}
      <span>
        {timeText(from)}
        {people.length > 1 && ` · ${t("calendar.people", { count: people.length })}`}
      </span>{" "}
      <VisuallyHidden>{unsaid.join(", ")}</VisuallyHidden>
    </button>
  );
}
