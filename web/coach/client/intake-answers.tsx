import { Text } from "@mantine/core";
import { mdiClipboardTextOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { IntakeForm } from "#sdk/index";
import { useRest } from "#sdk/react";
import css from "#web/coach/client/client-page.module.css";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { weekdayText } from "#web/ui/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const ASKED = [
  "primary_goal",
  "specific_goals",
  "fitness_level",
  "years_training",
  "previous_experience",
  "motivation_level",
  "why_hire_coach",
  "injuries",
  "health_conditions",
  "medications",
  "doctor_clearance",
  "available_days",
  "preferred_time_of_day",
  "session_duration_minutes",
  "training_location",
  "equipment_available",
  "gym_membership",
  "occupation_type",
  "sleep_hours",
  "stress_level",
  "dietary_preferences",
  "additional_info",
] as const satisfies (keyof IntakeForm)[];

/** What the client has told of themselves. */
export function IntakeAnswers({ clientId }: { clientId: string }) {
  const t = useWords();
  const { data: form, error } = useRest("/api/v1/clients/{id}/intake-form", {
    params: { path: { id: clientId } },
  });
  const answered = form ? ASKED.filter((question) => form[question] !== null) : [];
  return (
    <Card title={t("client.intake")} icon={mdiClipboardTextOutline}>
      <ErrorNotice error={error} />
      {!form && !error && <Waiting rows={3} />}
      {form && answered.length === 0 && <Text c="dimmed">{t("client.intake_none")}</Text>}
      {form && answered.length > 0 && (
        <dl className={css.answers}>
          {answered.map((question) => (
            <Answer key={question} question={question} form={form} />
          ))}
        </dl>
      )}
    </Card>
  );
}

function Answer({ question, form }: { question: (typeof ASKED)[number]; form: IntakeForm }) {
  const t = useWords();
  const { t: told } = useTranslation("training");
  return (
    <div>
      <dt>{t(`intake.${question}`)}</dt>
      <dd>{wordsOf(form[question])}</dd>
    </div>
  );

  function wordsOf(value: IntakeForm[(typeof ASKED)[number]]): string {
    if (Array.isArray(value)) return value.map((day) => weekdayText(day, "long")).join(", ");
    if (typeof value === "boolean") return t(value ? "intake.yes" : "intake.no");
    const text = String(value);
    return told(`intake.choices.${text}`, { defaultValue: text });
  }
}
