import { Badge, Button, Group, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useLocation } from "wouter";

import { useTracker } from "#sdk/react";
import { type Program, type ProgramAdvice, newId } from "#sdk/sync";
import css from "#web/tracker/advice/advice.module.css";
import { ownProgram, repsOf } from "#web/tracker/advice/own-program";
import { Reasons } from "#web/tracker/advice/reasons.tsx";
import { Cautions } from "#web/tracker/library/cautions.tsx";
import { useSave } from "#web/tracker/use-save";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/tracker/use-words";
import { tell } from "#web/ui/tell";

type ProgramResultProps = {
  program: Program;
  /** Why it fits, where that was asked. */
  advice?: Omit<ProgramAdvice, "item">;
  isBest?: boolean;
};

/** A program of the library, which becomes one's own with a tap. */
export function ProgramResult({ program, advice, isBest }: ProgramResultProps) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const starts_on = useToday();
  const [, go] = useLocation();
  const [isOpen, { toggle }] = useDisclosure(false);
  const { name, goal, level, days_per_week, minutes, weeks, description } = program;
  const goalName = t(`library.goal.${goal}`);

  function take() {
    const own = ownProgram(program, { goal: goalName, starts_on });
    save(tracker.put("workout_programs", newId(), own));
    tell(t("advice.taken", { name }));
    go("/today/training");
  }

  return (
    <article className={css.result} data-best={isBest || undefined} aria-label={name}>
      <div className={css.resultHead}>
        <div>
          <Title order={2} size="h5">
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {[
              goalName,
              t(`library.level.${level}`),
              t("advice.facts", { days: days_per_week, minutes, weeks }),
            ].join(" · ")}
          </Text>
        </div>
        <Group gap="xs">
          {isBest && (
            <Badge variant="light" tt="none">
              {t("advice.fits")}
            </Badge>
          )}
          {advice && (
            <Badge variant="default" tt="none">
              {t("advice.score", { score: advice.score })}
            </Badge>
          )}
        </Group>
      </div>
      <Text size="sm">{description}</Text>
      {advice && <Reasons reasons={advice.reasons} />}
      <Cautions cautions={advice?.cautions ?? program.cautions} />
      {isOpen && (
        <ol className={css.days}>
          {program.days.map((day) => (
            <li key={day.day} className={css.day}>
              <strong>{day.name}</strong>
              <ul>
                {day.exercises.map((exercise, i) => (
                  <li key={i}>
                    <span>{exercise.name}</span>
                    <span className={css.much}>
                      {t("advice.exercise", { sets: exercise.sets, reps: repsOf(exercise) })}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      <Group gap="xs">
        <Button onClick={take}>{t("advice.take")}</Button>
        <Button variant="subtle" aria-expanded={isOpen} onClick={toggle}>
          {t(isOpen ? "advice.hide_days" : "advice.show_days")}
        </Button>
      </Group>
    </article>
  );
}
