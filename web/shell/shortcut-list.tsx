import { Group, Kbd, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Dialog } from "#web/ui/dialog.tsx";

/** On whose keyboards Command does what Control does on others. */
const APPLE = /^(Mac|iPhone|iPad)/;

/** What the keyboard can do, for those who ask. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const mod = APPLE.test(navigator.platform) ? "⌘" : t("shortcuts.key_mod");
  const list = [
    { keys: [mod, "K"], does: t("shortcuts.search") },
    { keys: [mod, "Alt", "N"], does: t("shortcuts.new_chat") },
    { keys: [mod, ","], does: t("shortcuts.settings") },
    { keys: ["←", "→"], does: t("shortcuts.day") },
    { keys: [mod, "Z"], does: t("shortcuts.undo") },
    { keys: ["Esc"], does: t("shortcuts.back") },
    { keys: ["?"], does: t("shortcuts.help") },
  ];
  return (
    <Dialog title={t("shortcuts.title")} onClose={onClose}>
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
    </Dialog>
  );
}
