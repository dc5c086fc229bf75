import { Skeleton } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useLocation } from "wouter";

import { DayHead } from "#web/tracker/day/day-head.tsx";
import css from "#web/tracker/day/day-page.module.css";
import { DayStrip } from "#web/tracker/day/day-strip.tsx";
import { FirstDay } from "#web/tracker/day/first-day.tsx";
import { Log } from "#web/tracker/day/log.tsx";
import { Meals } from "#web/tracker/day/meals.tsx";
import { Mechanism } from "#web/tracker/day/mechanism.tsx";
import { Schedule } from "#web/tracker/day/schedule.tsx";
import { Supplements } from "#web/tracker/day/supplements.tsx";
import { TopThree } from "#web/tracker/day/top-three.tsx";
import { useBeginning } from "#web/tracker/day/use-beginning";
import { useProgress } from "#web/tracker/day/use-progress";
import { type Day, plusDays } from "#web/ui/day-text";
import page from "#web/tracker/tracker.module.css";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/tracker/use-words";

/** One day: what was planned, what was done, what came of it. Today, unless another is asked for. */
export function DayPage({ asked }: { asked: Day | undefined }) {
  const today = useToday();
  const [, go] = useLocation();
  const beginning = useBeginning();
  const progressOf = useProgress();
  const day = asked ?? today;
  const show = (other: Day) => go(other === today ? "/today" : `/today/${other}`);
  useHotkeys([
    ["ArrowLeft", () => show(plusDays(day, -1))],
    ["ArrowRight", () => show(plusDays(day, 1))],
  ]);
  return (
    <div className={page.content}>
      <DayHead day={day} today={today} parts={progressOf(day)} onShow={show} />
      {beginning === "begun" && <DayStrip day={day} today={today} progressOf={progressOf} />}
      {beginning === "unknown" && <DaySkeleton />}
      {beginning === "first" && <FirstDay />}
      {beginning === "begun" && (
        <div className={css.columns} key={day}>
          <div className={css.column}>
            <Schedule day={day} isToday={day === today} />
            <TopThree day={day} />
            <Mechanism day={day} />
          </div>
          <div className={css.column}>
            <Supplements day={day} />
            <Meals day={day} />
            <Log day={day} />
          </div>
        </div>
      )}
    </div>
  );
}

function DaySkeleton() {
  const t = useWords();
  return (
    <output className={css.columns} aria-busy aria-label={t("loading")}>
      <Skeleton height={420} radius="lg" />
      <Skeleton height={420} radius="lg" />
    </output>
  );
}
