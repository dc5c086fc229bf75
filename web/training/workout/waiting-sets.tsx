import { Text } from "@mantine/core";

import type { ShownWorkout } from "#sdk/index";
import { useConnection } from "#sdk/react";
import { useWords } from "#web/training/use-words";

/** How many sets have not left this device, for as long as there is no way. */
export function WaitingSets({ workout }: { workout: ShownWorkout }) {
  const t = useWords();
  const { status } = useConnection();
  const logs = workout.exercises.flatMap((exercise) => exercise.logs);
  const count = logs.filter(({ is_waiting }) => is_waiting).length;
  if (count === 0 || status !== "offline") return null;
  return (
    <Text component="output" size="sm" c="dimmed">
      {t("workout.waiting", { count })}
    </Text>
  );
}
