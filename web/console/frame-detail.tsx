import { Button, Center, CopyButton, Group, Text } from "@mantine/core";
import { mdiCheck, mdiContentCopy } from "@mdi/js";
import { useTranslation } from "react-i18next";

import css from "#web/console/console.module.css";
import type { SeenFrame } from "#web/console/use-frames";
import { Icon } from "#web/ui/icon.tsx";

/** The chosen frame as it was on the wire, laid out to be read. */
export function FrameDetail({ seen }: { seen: SeenFrame | undefined }) {
  const { t } = useTranslation("console");
  const { t: shell } = useTranslation();
  if (!seen) {
    return (
      <Center className={css.detail!} p="md">
        <Text c="dimmed">{t("pick")}</Text>
      </Center>
    );
  }
  const json = JSON.stringify(seen.frame, null, 2);
  return (
    <section className={css.detail} aria-label={t("detail")}>
      <Group justify="space-between" px="md" pt="xs">
        <Text fw={650}>{seen.event}</Text>
        <CopyButton value={json}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<Icon path={copied ? mdiCheck : mdiContentCopy} size={16} />}
              onClick={copy}
            >
              {copied ? shell("actions.copied") : shell("actions.copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
      <textarea className={css.json} readOnly value={json} aria-label={seen.event} />
    </section>
  );
}
