import { useId } from "react";

import type { Workout } from "#sdk/index";
import { useWords } from "#web/training/use-words";
import type { Block } from "#web/training/workout/blocks";
import { ExerciseCard } from "#web/training/workout/exercise-card.tsx";
import css from "#web/training/workout/workout-page.module.css";

type SupersetProps = { workout: Workout; block: Block; isOpen: boolean };

/** One exercise, or in one frame those that are done in turn. */
export function Superset({ workout, block: { superset, exercises }, isOpen }: SupersetProps) {
  const t = useWords();
  const id = useId();
  const cards = exercises.map((exercise, i) => (
    <ExerciseCard
      key={exercise.id}
      workout={workout}
      exercise={exercise}
      place={exercises.length > 1 ? `${superset}${i + 1}` : undefined}
      isOpen={isOpen}
    />
  ));
  if (exercises.length === 1) return cards;
  return (
    <section className={css.superset} aria-labelledby={id}>
      <p className={css.turns} id={id}>
        {t("workout.superset", { superset })}
      </p>
      {cards}
    </section>
  );
}
