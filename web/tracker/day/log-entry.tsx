import { Badge, Group, Text } from "@mantine/core";

import type { PayloadOf } from "#sdk/sync";
import { EditButton } from "#web/ui/buttons.tsx";
import { useWords } from "#web/tracker/use-words";

type LogEntryProps = { entry: PayloadOf<"log_entries">; onEdit: () => void };

export function LogEntry({ entry, onEdit }: LogEntryProps) {
  const t = useWords();
  const { title, body, tags = [], mood, energy, sleep_hours, weight_kg } = entry;
  const facts = [
    mood && t("log.mood_is", { mood }),
    energy && t("log.energy_is", { energy }),
    sleep_hours !== undefined && t("log.sleep_is", { hours: sleep_hours }),
    weight_kg !== undefined && t("log.weight_is", { kg: weight_kg }),
  ].filter((fact) => typeof fact === "string");
  const name = title ?? body?.slice(0, 40) ?? t("log.untitled");
  return (
    <article>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text fw={600}>{name}</Text>
        <EditButton label={t("edit", { name })} onClick={onEdit} />
      </Group>
      {title !== undefined && body !== undefined && (
        <Text style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{body}</Text>
      )}
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join(" · ")}
        </Text>
      )}
      {tags.length > 0 && (
        <Group gap={6} mt={4}>
          {tags.map((tag) => (
            <Badge key={tag} variant="light" tt="none">
              {tag}
            </Badge>
          ))}
        </Group>
      )}
    </article>
  );
}
