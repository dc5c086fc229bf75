import { Button, Textarea, TextInput } from "@mantine/core";
import { mdiPlus } from "@mdi/js";

import { ExerciseCard } from "#web/coach/templates/exercise-card.tsx";
import { moved, newExercise, type Plan } from "#web/coach/templates/plan";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import { Icon } from "#web/ui/icon.tsx";

const MOST = 40;

type PlanFieldsProps = { plan: Plan; onChange: (plan: Plan) => void };

/** The builder: a name, and the exercises in the order in which they are done. */
export function PlanFields({ plan, onChange }: PlanFieldsProps) {
  const t = useWords();
  const { name, description, exercises } = plan;
  const set = (change: Partial<Plan>) => onChange({ ...plan, ...change });
  return (
    <>
      <TextInput
        required
        size="md"
        label={t("templates.name")}
        maxLength={128}
        value={name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Textarea
        autosize
        label={t("templates.description")}
        maxLength={4000}
        value={description}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <ol className={css.exercises}>
        {exercises.map((exercise, place) => (
          <ExerciseCard
            key={exercise.key}
            exercise={exercise}
            place={place}
            count={exercises.length}
            follows={exercises[place - 1]}
            onChange={(change) =>
              set({
                exercises: exercises.map((one) => (one === exercise ? { ...one, ...change } : one)),
              })
            }
            onMove={(key, to) => set({ exercises: moved(exercises, key, to) })}
            onRemove={() => set({ exercises: exercises.filter((one) => one !== exercise) })}
          />
        ))}
      </ol>
      <div>
        <Button
          variant="light"
          leftSection={<Icon path={mdiPlus} size={18} />}
          disabled={exercises.length >= MOST}
          onClick={() => set({ exercises: [...exercises, newExercise(exercises)] })}
        >
          {t("templates.add_exercise")}
        </Button>
      </div>
    </>
  );
}
