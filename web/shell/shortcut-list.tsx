import { Group, Kbd, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** What the keyboard can do, for those who ask. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const mod = t("shortcuts.key_mod");
  const list = [
    { keys: [mod, "K"], does: t("shortcuts.search") },
    { keys: [mod, "Alt", "N"], does: t("shortcuts.new_chat") },
    { keys: [mod, ","], does: t("shortcuts.settings") },
    { keys: ["Esc"], does: t("shortcuts.back") },
    { keys: ["?"], does: t("shortcuts.help") },
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("shortcuts.title")}
      closeButtonProps={{ "aria-label": t("actions.close") }}
    >
      <Stack gap="sm">
        {list.map(({ keys, does }) => (
          <Group key={does} justify="space-between">
            <Text size="sm">{does}</Text>
            <Group gap={4}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </Group>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
