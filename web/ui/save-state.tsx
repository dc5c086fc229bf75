import { Group, Text } from "@mantine/core";
import { mdiCheck, mdiSync } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { Icon } from "#web/ui/icon.tsx";

type SaveStateProps = { status: "idle" | "pending" | "success" | "error" };

/** Says that a change is on its way, and that it has arrived. Failures are told elsewhere. */
export function SaveState({ status }: SaveStateProps) {
  const { t } = useTranslation("settings");
  const isShown = status === "pending" || status === "success";
  return (
    <Group gap={4} h={24} c="dimmed" component="output">
      {isShown && <Icon path={status === "pending" ? mdiSync : mdiCheck} size={16} />}
      <Text size="sm">{isShown && (status === "pending" ? t("saving") : t("saved"))}</Text>
    </Group>
  );
}
