import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";

import { useRest } from "#sdk/react";
import type { Planned } from "#web/coach/templates/plan";
import { useWords } from "#web/coach/use-words";

const TYPING_MS = 200;
const SHOWN = 12;

type ExerciseNameProps = { name: string; onChange: (change: Partial<Planned>) => void };

/** An exercise of the library, found by its words; or one that only its coach knows. */
export function ExerciseName({ name, onChange }: ExerciseNameProps) {
  const t = useWords();
  const [q] = useDebouncedValue(name.trim(), TYPING_MS);
  const { data } = useRest(
    "/api/v1/library/exercises",
    q.length < 2 ? null : { params: { query: { q, limit: SHOWN } } },
  );
  const found = data?.items ?? [];
  const idOf = (text: string) => found.find((item) => item.name === text)?.id ?? null;
  return (
    <Autocomplete
      required
      label={t("templates.exercise")}
      placeholder={t("templates.exercise_hint")}
      maxLength={96}
      data={[...new Set(found.map((item) => item.name))]}
      // The server has searched: by other words than those of the name, too.
      filter={({ options }) => options}
      value={name}
      onChange={(text) => onChange({ name: text, exercise_id: idOf(text) })}
    />
  );
}
