import {
  Button,
  Chip,
  Group,
  Input,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Textarea,
  Title,
} from "@mantine/core";
import { useLocation } from "wouter";

import type { IntakeForm } from "#sdk/index";
import { useRest, useSideline } from "#sdk/react";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { numberOrNull, textOrNull, useForm } from "#web/ui/use-form";
import { CHOICES, NUMBERS, type Question, WORDS } from "#web/training/intake/questions";
import { useWords } from "#web/training/use-words";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/** What a client tells their coach of themselves. Every question may stay open. */
export function IntakePage({ id }: { id: string }) {
  const { data: form, error } = useRest("/api/v1/clients/{id}/intake-form", {
    params: { path: { id } },
  });
  if (!form) return error ? <ErrorNotice error={error} /> : <Waiting rows={6} />;
  return <Form key={form.version} id={id} form={form} />;
}

function Form({ id, form }: { id: string; form: IntakeForm }) {
  const t = useWords();
  const { rest } = useSideline();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const [answers, set] = useForm(() => pickedFrom(form));
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
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {CHOICES.map(({ name, choices }) => (
            <Select
              key={name}
              clearable
              label={t(`intake.${name}`)}
              data={choices.map((value) => ({ value, label: t(`intake.choices.${value}`) }))}
              value={answers[name]}
              onChange={(value) => set({ [name]: value })}
            />
          ))}
          {NUMBERS.map(({ name, min, max }) => (
            <NumberInput
              key={name}
              label={t(`intake.${name}`)}
              min={min}
              max={max}
              value={answers[name] ?? ""}
              onChange={(value) => set({ [name]: numberOrNull(value) })}
            />
          ))}
        </SimpleGrid>
        <Input.Wrapper label={t("intake.available_days")} labelElement="div">
          <Chip.Group
            multiple
            value={(answers.available_days ?? []).map(String)}
            onChange={(days) => set({ available_days: days.map(Number) })}
          >
            <Group gap={6} mt={6}>
              {WEEK.map((weekday) => (
                <Chip key={weekday} size="xs" value={String(weekday)}>
                  {weekdayText(weekday, "short")}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        {WORDS.map((name) => (
          <Textarea
            key={name}
            autosize
            label={t(`intake.${name}`)}
            maxLength={2000}
            value={answers[name] ?? ""}
            onChange={({ currentTarget }) =>
              set({ [name]: currentTarget.value === "" ? null : currentTarget.value })
            }
            onBlur={({ currentTarget }) => set({ [name]: textOrNull(currentTarget.value) })}
          />
        ))}
        <Switch
          label={t("intake.doctor_clearance")}
          checked={answers.doctor_clearance ?? false}
          onChange={({ currentTarget }) => set({ doctor_clearance: currentTarget.checked })}
        />
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

/** The answers alone, without what the server adds. */
const pickedFrom = (form: IntakeForm): Pick<IntakeForm, Question> => {
  const {
    client_profile_id: _,
    version: __,
    completed_at: ___,
    updated_at: ____,
    ...answers
  } = form;
  return answers;
};
