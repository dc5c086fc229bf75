import { Button, Group, Stack, Title } from "@mantine/core";
import { useLocation } from "wouter";

import type { IntakeForm } from "#sdk/index";
import { useRest, useSideline } from "#sdk/react";
import { IntakeFields } from "#web/training/intake/intake-fields.tsx";
import type { Answers } from "#web/training/intake/questions";
import { useWords } from "#web/training/use-words";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { useForm } from "#web/ui/use-form";
import { Waiting } from "#web/ui/waiting.tsx";

/** What a client tells their coach of themselves. Every question may stay open. */
export function IntakePage({ id }: { id: string }) {
  const { data: form, error } = useRest("/api/v1/clients/{id}/intake-form", {
    params: { path: { id } },
  });
  if (!form) return error ? <ErrorNotice error={error} /> : <Waiting rows={6} />;
  return <Form id={id} form={form} />;
}

function Form({ id, form }: { id: string; form: IntakeForm }) {
  const t = useWords();
  const { rest } = useSideline();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const [typed, set] = useForm<Partial<Answers>>(() => ({}));
  // What was written meanwhile, on another device, stays beside what is typed here.
  const answers = { ...answersOf(form), ...typed };
  const save = () =>
    run(async () => {
      await rest.PUT("/api/v1/clients/{id}/intake-form", {
        params: { path: { id }, header: { "if-match": `"${form.version}"` } },
        body: answers,
      });
      go("/training");
    });
  return (
    <form
      style={{ maxWidth: "46rem" }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack>
        <Group>
          <BackLink href="/training" />
          <Title order={1} size="h3">
            {t("intake.title")}
          </Title>
        </Group>
        <IntakeFields answers={answers} set={set} />
        <ErrorNotice error={error} />
        <Group>
          <Button type="submit" loading={isBusy}>
            {t("intake.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Without what the server adds. */
function answersOf(form: IntakeForm): Answers {
  const {
    client_profile_id: _,
    version: __,
    completed_at: ___,
    updated_at: ____,
    ...answers
  } = form;
  return answers;
}
