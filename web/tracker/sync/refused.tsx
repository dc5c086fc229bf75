import { Button, Group, Text } from "@mantine/core";
import { mdiAlertCircleOutline } from "@mdi/js";

import { useRejected } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useRowWords } from "#web/tracker/sync/use-row-words";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";

/** Edits that the server did not take, and why. Nothing while there are none. */
export function Refused() {
  const t = useWords();
  const { rejected, retry, discard } = useRejected();
  const words = useRowWords();
  const save = useSave();
  if (rejected.length === 0) return null;
  return (
    <Card title={t("refused.title")} icon={mdiAlertCircleOutline}>
      <Text c="dimmed" mb="sm">
        {t("refused.about")}
      </Text>
      <ul className={css.list}>
        {rejected.map(({ id, entity, entity_id, op, payload, code, message, fields }) => (
          <li key={id} className={css.conflict}>
            <Text fw={600}>
              {t(op === "delete" ? "refused.deleting" : "refused.changing", {
                entity: words.entity(entity),
                name: words.title(payload, entity_id),
              })}
            </Text>
            <Text size="sm">{t(`refused.code_${code}`)}</Text>
            <Text size="sm" c="dimmed">
              {fields.length === 0
                ? message
                : fields
                    .map(({ path, message: wrong }) => `${words.field(path)}: ${wrong}`)
                    .join(" · ")}
            </Text>
            <Group gap="xs" mt="xs">
              <Button size="compact-md" variant="light" onClick={() => save(retry(id))}>
                {t("refused.retry")}
              </Button>
              <Button
                size="compact-md"
                variant="subtle"
                color="gray"
                onClick={() => save(discard(id))}
              >
                {t("refused.discard")}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Card>
  );
}
