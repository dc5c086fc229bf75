import { Box, Text } from "@mantine/core";
import { mdiCheckCircle } from "@mdi/js";

import type { ShownExercise, Workout, WorkoutLog } from "#sdk/index";
import { shownLocale } from "#web/i18n/shown-locale";
import { dayText } from "#web/ui/day-text";
import { asked, durationText, setText } from "#web/training/set-text";
import { useWords } from "#web/training/use-words";
import { ExerciseMenu } from "#web/training/workout/exercise-menu.tsx";
import { Sets } from "#web/training/workout/sets.tsx";
import { type LastTime, useLastTime } from "#web/training/workout/use-last-time";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { WORKOUT_TONES } from "#web/ui/workout-tones";
import css from "#web/training/workout/workout-page.module.css";
import { Icon } from "#web/ui/icon.tsx";

type ExerciseCardProps = {
  workout: Workout;
  exercise: ShownExercise;
  /** Where it stands in its superset, such as `A2`. */
  place: string | undefined;
  isOpen: boolean;
};

/** One exercise: what is asked for, what was done last time, and its sets. */
export function ExerciseCard({ workout, exercise, place, isOpen }: ExerciseCardProps) {
  const t = useWords();
  const last = useLastTime(workout, exercise);
  const { name, notes, status, rest_seconds } = exercise;
  // Sets can be put right also when the workout has ended.
  const mayLog = workout.status !== "skipped" && status !== "skipped";
  return (
    <section className={css.exercise} data-status={status} aria-label={name}>
      <div className={css.title}>
        {place !== undefined && <span className={css.place}>{place}</span>}
        <div className={css.words}>
          <Text fw={650} size="lg" lh={1.3}>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {asked(exercise, shownLocale())}
            {rest_seconds !== null &&
              ` · ${t("workout.rest", { time: durationText(rest_seconds, shownLocale()) })}`}
          </Text>
          {last && <Before last={last} />}
          {notes !== null && (
            <Text size="sm" mt={4}>
              {notes}
            </Text>
          )}
        </div>
        {status === "completed" && (
          <Text c="var(--grass)" mt={6}>
            <Icon path={mdiCheckCircle} size={26} />
          </Text>
        )}
        {status === "skipped" && (
          <Box mt={8}>
            <StateBadge tone={WORKOUT_TONES.skipped} words={t("workouts.status.skipped")} />
          </Box>
        )}
        <ExerciseMenu workoutId={workout.id} exercise={exercise} isOpen={isOpen} />
      </div>
      {mayLog && <Sets workoutId={workout.id} exercise={exercise} before={last?.logs ?? []} />}
    </section>
  );
}

function Before({ last: { scheduled_date, logs } }: { last: LastTime }) {
  const t = useWords();
  return (
    <Text size="sm" c="dimmed">
      {t("workout.last_time", {
        day: dayText(scheduled_date, { day: "numeric", month: "short" }),
        sets: logs.map(briefly).join(", "),
      })}
    </Text>
  );
}

/** Without how hard it was, which stands in the history; never broken over two lines. */
const briefly = (log: WorkoutLog): string =>
  setText({ ...log, rpe: null }, shownLocale()).replaceAll(" ", "\u00a0");
