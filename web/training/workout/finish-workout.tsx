import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";

import type { Workout } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { countdown } from "#web/training/rest/countdown";
import { useWords } from "#web/training/use-words";
import css from "#web/training/workout/workout-page.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** The end of a workout: done, with a word to the coach; or skipped, with a reason. */
export function FinishWorkout({ workout }: { workout: Workout }) {
  const t = useWords();
  const { rest } = useSideline();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const [words, setWords] = useState("");
  const params = { path: { id: workout.id } };
  const said = words.trim();
  const end = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      countdown.end();
      go("/training");
    });
  const complete = () =>
    rest.POST("/api/v1/workouts/me/{id}/complete", {
      params,
      body: said === "" ? {} : { client_notes: said },
    });
  const skip = () =>
    rest.POST("/api/v1/workouts/me/{id}/skip", {
      params,
      body: said === "" ? {} : { reason: said },
    });
  return (
    <>
      <Textarea
        autosize
        minRows={2}
        label={t("workout.notes")}
        description={t("workout.notes_hint")}
        maxLength={500}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <ErrorNotice error={error} />
      <div className={css.foot}>
        <Button size="md" loading={isBusy} onClick={() => end(complete)}>
          {t("workout.finish")}
        </Button>
        <ConfirmButton question={t("workout.skip_sure")} onConfirm={() => void end(skip)}>
          {t("workout.skip_all")}
        </ConfirmButton>
      </div>
    </>
  );
}
