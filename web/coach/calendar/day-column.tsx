import type { DragEvent } from "react";
import { useState } from "react";

import type { CoachingSession, Override } from "#sdk/index";
import css from "#web/coach/calendar/calendar-page.module.css";
import { type Grid, minuteAt, placeOf } from "#web/coach/calendar/grid";
import { clockOf, type Stretch } from "#web/coach/calendar/open-hours";
import type { Placed } from "#web/coach/calendar/placed";
import { SessionBlock } from "#web/coach/calendar/session-block.tsx";
import { timeText } from "#web/coach/calendar/time-text";
import { useWords } from "#web/coach/use-words";
import { type Day, dayText } from "#web/ui/day-text";
import type { Wall } from "#web/ui/wall-clock";

/** A session on its way to another time; `grip` is where it was taken hold of, in minutes. */
export type Dragged = Placed & { grip: number };

type DayColumnProps = {
  day: Day;
  grid: Grid;
  open: Stretch[];
  overrides: Override[];
  placed: Placed[];
  now: Wall;
  dragged: Dragged | undefined;
  onDrag: (dragged: Dragged | undefined) => void;
  onOpen: (session: CoachingSession) => void;
  onMove: (session: CoachingSession, to: Wall) => void;
};

/** One day: when it is open and why it is not, and what is booked. Sessions are dragged into it. */
export function DayColumn(props: DayColumnProps) {
  const { day, grid, open, overrides, placed, now, dragged, onDrag, onOpen, onMove } = props;
  const [over, setOver] = useState<number>();
  const minuteOf = ({ currentTarget, clientY }: DragEvent): number => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const grip = (dragged?.grip ?? 0) / 60 / (grid.last - grid.first);
    return minuteAt((clientY - top) / height - grip, grid);
  };
  const ghost = dragged &&
    over !== undefined && { from: over, until: over + dragged.until - dragged.from };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dropped on by pointers only; keys have the dialog's fields.
    <section
      className={css.day}
      aria-label={dayText(day, { dateStyle: "full" })}
      onDragOver={(event) => {
        if (!dragged) return;
        event.preventDefault();
        setOver(minuteOf(event));
      }}
      onDragLeave={() => setOver(undefined)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(undefined);
        if (dragged) onMove(dragged.session, { day, minute: minuteOf(event) });
      }}
    >
      {open.map((stretch) => (
        <div
          key={stretch.from}
          className={css.open}
          data-open={`${clockOf(stretch.from)}–${clockOf(stretch.until)}`}
          style={placeOf(stretch, grid)}
        />
      ))}
      <Notes overrides={overrides} />
      {placed.map((one) => (
        <SessionBlock
          key={one.session.id}
          placed={one}
          grid={grid}
          onDrag={onDrag}
          onOpen={onOpen}
        />
      ))}
      {ghost && (
        <div className={css.ghost} style={placeOf(ghost, grid)}>
          {timeText(ghost.from)}
        </div>
      )}
      {now.day === day && <Now minute={now.minute} grid={grid} />}
    </section>
  );
}

/** That a day is off, or has other hours than usual, and why. */
function Notes({ overrides }: { overrides: Override[] }) {
  const t = useWords();
  return (
    <div className={css.notes}>
      {overrides.map((override) => (
        <p key={override.id} className={css.note}>
          {[t(`overrides.kinds.${kindOf(override)}`), override.reason].filter(Boolean).join(" · ")}
        </p>
      ))}
    </div>
  );
}

function kindOf({ is_available, start_time }: Override) {
  if (is_available) return "other_hours";
  return start_time === null ? "day_off" : "hours_off";
}

function Now({ minute, grid }: { minute: number; grid: Grid }) {
  if (minute < grid.first * 60 || minute >= grid.last * 60) return null;
  const { top } = placeOf({ from: minute, until: minute }, grid);
  return <div className={css.now} style={{ top }} aria-hidden />;
}
