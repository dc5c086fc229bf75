import { List, Stack, Text } from "@mantine/core";

import type { Workout } from "#sdk/index";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { asked, setText } from "#web/training/set-text";

/** Every exercise of a workout: what was asked, and what was done. */
export function WorkoutSets({ workout }: { workout: Workout }) {
  const t = useWords();
  return (
    <Stack gap="sm">
      {workout.exercises.map((exercise) => (
        <div key={exercise.id}>
          <Text fw={600}>{exercise.name}</Text>
          <Text size="sm" c="dimmed">
            {asked(exercise, shownLocale())}
          </Text>
          {exercise.logs.length > 0 && (
            <List size="sm" withPadding type="ordered">
              {exercise.logs.map((log) => (
                <List.Item key={log.id}>{setText(log, shownLocale())}</List.Item>
              ))}
            </List>
          )}
        </div>
      ))}
      {workout.client_notes && (
        <Text fs="italic">{t("workouts.said", { words: workout.client_notes })}</Text>
      )}
    </Stack>
  );
}
