import { Group, Text } from "@mantine/core";
import { mdiCogOutline } from "@mdi/js";

import { Card } from "#web/ui/card.tsx";
import css from "#web/tracker/day/mechanism.module.css";
import type { Day } from "#web/ui/day-text";
import { InlineText } from "#web/tracker/inline-text.tsx";
import { Stars } from "#web/tracker/stars.tsx";
import { useSave } from "#web/tracker/use-save";
import { useEntity, useTracker } from "#sdk/react";
import type { Edits } from "#sdk/sync";
import { useWords } from "#web/tracker/use-words";

/** The one thing that is to make the day work, and how well it did. */
export function Mechanism({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const row = useEntity("mechanism").rows.get(day);

  const written = (text: string) => (edits: Edits) => {
    if (text === "") return edits.remove("mechanism", day);
    if (row) return edits.patch("mechanism", day, { text });
    return edits.put("mechanism", day, { date: day, text });
  };
  const reflected = (text: string) => (edits: Edits) =>
    edits.patch("mechanism", day, { reflection: text === "" ? null : text });

  return (
    <Card title={t("mechanism.title")} icon={mdiCogOutline}>
      <div className={css.fields}>
        <InlineText
          label={t("mechanism.text")}
          placeholder={t("mechanism.hint")}
          maxLength={1000}
          saved={row?.text ?? ""}
          onSave={(text, seen) => save(tracker.batch(written(text), { seen }))}
        />
        {row && (
          <>
            <Group gap="xs" className={css.rating!}>
              <Text size="sm" c="dimmed">
                {t("mechanism.rating")}
              </Text>
              <Stars
                label={t("mechanism.rating")}
                value={row.rating}
                onChange={(rating) => save(tracker.patch("mechanism", day, { rating }))}
              />
            </Group>
            <InlineText
              label={t("mechanism.reflection")}
              placeholder={t("mechanism.reflection_hint")}
              maxLength={5000}
              saved={row.reflection ?? ""}
              onSave={(text, seen) => save(tracker.batch(reflected(text), { seen }))}
            />
          </>
        )}
      </div>
    </Card>
  );
}
