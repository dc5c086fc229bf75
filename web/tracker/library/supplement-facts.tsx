import { Anchor, Badge, Group, Stack, Text } from "@mantine/core";
import { mdiBookOpenVariantOutline } from "@mdi/js";

import { Cautions } from "#web/tracker/library/cautions.tsx";
import { doseText, unitOf, usualDose } from "#web/tracker/library/doses";
import css from "#web/tracker/library/library.module.css";
import { useItems } from "#web/tracker/library/use-items";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

type SupplementFactsProps = { id: string; onUnlink: () => void };

/** What the library knows of a supplement that one takes. */
export function SupplementFacts({ id, onUnlink }: SupplementFactsProps) {
  const t = useWords();
  const supplement = useItems("supplements", [id]).items.get(id);
  return (
    <Stack gap="xs" className={css.facts!}>
      <Group justify="space-between" gap="xs">
        <Badge
          variant="light"
          tt="none"
          leftSection={<Icon path={mdiBookOpenVariantOutline} size={14} />}
        >
          {supplement?.name ?? t("library.linked")}
        </Badge>
        <Anchor component="button" type="button" size="sm" onClick={onUnlink}>
          {t("library.unlink")}
        </Anchor>
      </Group>
      {supplement && (
        <>
          <Text size="sm">{supplement.description}</Text>
          <Text size="sm">
            {[
              t("library.usual", { dose: usualDose(supplement, t) }),
              supplement.upper_limit !== null &&
                t("library.limit", { dose: doseText(supplement.upper_limit, unitOf(supplement)) }),
              supplement.timing,
            ]
              .filter(Boolean)
              .join(" ")}
          </Text>
          <Cautions cautions={supplement.cautions} />
        </>
      )}
    </Stack>
  );
}
