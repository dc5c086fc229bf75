import { Group, Kbd, Modal, Stack, Text } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

type ShortcutsProps = { isOpen: boolean; onOpen: () => void; onClose: () => void };

/** What the keyboard does anywhere, and the list of it. */
export function Shortcuts({ isOpen, onOpen, onClose }: ShortcutsProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  // In a field the letters are the reader's own: those with a modifier work everywhere.
  useHotkeys([
    ["shift+?", onOpen, { usePhysicalKeys: false }],
    ["/", () => focusSearch(go)],
    ["Escape", ({ target }) => isWithinOverlay(target) || go("/")],
  ]);
  useHotkeys(
    [
      ["mod+K", () => focusSearch(go)],
      ["mod+alt+N", () => go("/new")],
      ["mod+,", () => go("/settings")],
    ],
    [],
  );
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
      opened={isOpen}
      onClose={onClose}
      title={t("shortcuts.title")}
      closeButtonProps={{ "aria-label": t("shortcuts.close") }}
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

/** There the key closes what is open, and no more. */
const isWithinOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[role=dialog], [role=menu]") !== null;

/** The chat list marks its search field; where the list is not shown, we go there first. */
function focusSearch(go: (path: string) => void): void {
  if (searchField()?.checkVisibility()) return searchField()?.focus();
  go("/");
  requestAnimationFrame(() => searchField()?.focus());
}

const searchField = () => document.querySelector<HTMLElement>("[data-shortcut=search]");
