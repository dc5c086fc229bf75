import { Text } from "@mantine/core";
import { Link } from "wouter";

import type { Workout } from "#sdk/index";
import { dayText } from "#web/ui/day-text";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useToday } from "#web/ui/use-today";
import { WORKOUT_TONES } from "#web/ui/workout-tones";
import { useWords } from "#web/training/use-words";
import css from "#web/training/workouts/workouts-page.module.css";

/** A workout in the list of what is to be done. */
export function WorkoutLine({ workout }: { workout: Workout }) {
  const t = useWords();
  const isToday = workout.scheduled_date === useToday();
  const { id, name, status, scheduled_date, exercises } = workout;
  const day = isToday
    ? t("workouts.today")
    : dayText(scheduled_date, { weekday: "short", day: "numeric", month: "short" });
  return (
    <li>
      <Link
        href={`/training/workouts/${id}`}
        className={css.workout}
        data-today={isToday || undefined}
      >
        <span className={css.words}>
          <Text fw={600} component="span" display="block" truncate>
            {name}
          </Text>
          <Text size="sm" c="dimmed" component="span" display="block">
            {day} · {t("workouts.exercises", { count: exercises.length })}
          </Text>
        </span>
        <StateBadge tone={WORKOUT_TONES[status]} words={t(`workouts.status.${status}`)} />
      </Link>
    </li>
  );
}
