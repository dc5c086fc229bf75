import { Button, Group, Textarea, TextInput, Title } from "@mantine/core";
import { mdiPlus } from "@mdi/js";
import { useState } from "react";
import { useLocation } from "wouter";

import type { Template } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { ExerciseCard } from "#web/coach/templates/exercise-card.tsx";
import {
  isComplete,
  moved,
  newExercise,
  type Plan,
  planOf,
  savedPlan,
} from "#web/coach/templates/plan";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

const LIST = "/coach/templates";
const MOST = 40;

/** The builder: a name, and the exercises in the order in which they are done. */
export function TemplateForm({ template }: { template: Template | undefined }) {
  const t = useWords();
  const { rest } = useSideline();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const [plan, setPlan] = useState(() => planOf(template));
  const { name, description, exercises } = plan;
  const set = (change: Partial<Plan>) => setPlan((now) => ({ ...now, ...change }));
  const path = template && { id: template.id };

  const save = () =>
    run(async () => {
      const body = savedPlan(plan);
      if (!template || !path) await rest.POST("/api/v1/coaches/me/templates", { body });
      else {
        // Who has an older version in front of them would undo what somebody else has done.
        const header = { "if-match": `"${template.version}"` };
        await rest.PATCH("/api/v1/coaches/me/templates/{id}", { params: { path, header }, body });
      }
      go(LIST);
    });
  const remove = () =>
    run(async () => {
      if (path) await rest.DELETE("/api/v1/coaches/me/templates/{id}", { params: { path } });
      go(LIST);
    });

  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(plan)) void save();
      }}
    >
      <header className={css.head}>
        <BackLink href={LIST} />
        <Title order={1} size="h3">
          {t(template ? "templates.edit" : "templates.add")}
        </Title>
        <Button type="submit" ml="auto" loading={isBusy} disabled={!isComplete(plan)}>
          {t("templates.save")}
        </Button>
      </header>
      <ErrorNotice error={error} />
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
      <Group justify="space-between">
        <Button
          variant="light"
          leftSection={<Icon path={mdiPlus} size={18} />}
          disabled={exercises.length >= MOST}
          onClick={() => set({ exercises: [...exercises, newExercise(exercises)] })}
        >
          {t("templates.add_exercise")}
        </Button>
        {template && (
          <ConfirmButton question={t("templates.remove_sure")} onConfirm={() => void remove()}>
            {t("templates.remove")}
          </ConfirmButton>
        )}
      </Group>
    </form>
  );
}
