import { Progress, Text } from "@mantine/core";

import { useWords } from "#web/tracker/use-words";

type StepBarProps<T extends string> = {
  /** In their order. */
  steps: readonly T[];
  /** The one that is under way. */
  at: T;
  /** What it is called. */
  name: string;
};

/** How far a work of several steps is. How long each of them takes nobody knows: it moves meanwhile. */
export function StepBar<T extends string>({ steps, at, name }: StepBarProps<T>) {
  const t = useWords();
  const done = steps.indexOf(at);
  const part = 100 / steps.length;
  return (
    <div>
      <Text size="sm" component="output" display="block" mb={4}>
        {t("file.step", { step: done + 1, steps: steps.length, name })}
      </Text>
      <Progress.Root aria-hidden>
        <Progress.Section value={part * done} withAria={false} />
        <Progress.Section value={part} withAria={false} animated />
      </Progress.Root>
    </div>
  );
}
