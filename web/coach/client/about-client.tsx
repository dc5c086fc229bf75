import { Stack, Text } from "@mantine/core";
import { mdiNoteTextOutline, mdiTargetAccount } from "@mdi/js";

import type { Client } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { ClientTags } from "#web/coach/client/client-tags.tsx";
import { IntakeAnswers } from "#web/coach/client/intake-answers.tsx";
import { useWords } from "#web/coach/use-words";
import { SavedText } from "#web/ui/saved-text.tsx";
import { Card } from "#web/ui/card.tsx";
import columns from "#web/ui/columns.module.css";

/** What the coach knows and keeps of a client. Each field saves itself. */
export function AboutClient({ client }: { client: Client }) {
  const t = useWords();
  const { rest } = useSideline();
  const { id, status, goals, tags, private_notes } = client;
  const params = { path: { id } };
  const change = (body: { goals?: string; tags?: string[]; private_notes?: string }) =>
    rest.PATCH("/api/v1/coaches/me/clients/{id}", { params, body });
  return (
    <div className={columns.columns}>
      <Stack>
        <Card title={t("client.goals")} icon={mdiTargetAccount}>
          <SavedText
            label={t("client.goals")}
            placeholder={t("client.goals_hint")}
            saved={goals}
            maxLength={2000}
            onSave={(text) => change({ goals: text })}
          />
          <ClientTags saved={tags} onSave={(next) => change({ tags: next })} />
        </Card>
        <Card title={t("client.notes")} icon={mdiNoteTextOutline}>
          <Text size="sm" c="dimmed" mb="xs">
            {t("client.notes_hint")}
          </Text>
          <SavedText
            label={t("client.notes")}
            saved={private_notes}
            minRows={6}
            maxLength={10_000}
            onSave={(text) => change({ private_notes: text })}
          />
        </Card>
      </Stack>
      {/* Who has left, has taken it along. */}
      {status !== "archived" && <IntakeAnswers clientId={id} />}
    </div>
  );
}
