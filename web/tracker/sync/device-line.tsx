import { Badge, Group, Text } from "@mantine/core";

import { useTracker } from "#sdk/react";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { InlineText } from "#web/tracker/inline-text.tsx";
import css from "#web/tracker/sync/sync.module.css";
import type { TrackerDevice } from "#web/tracker/sync/use-devices";
import { useWords } from "#web/tracker/use-words";
import { ago } from "#web/ui/ago";

type DeviceLineProps = {
  device: TrackerDevice;
  onRename: (name: string) => void;
  onRevoke: () => void;
};

/** A device: its name can be changed where it stands; revoked, it never syncs again. */
export function DeviceLine({ device, onRename, onRevoke }: DeviceLineProps) {
  const t = useWords();
  const tracker = useTracker();
  const { id, name, last_sync_at, revoked_at } = device;
  return (
    <li className={css.conflict} data-device={id}>
      <Group gap="xs" wrap="nowrap">
        <InlineText
          label={t("devices.name")}
          maxLength={64}
          saved={name}
          onSave={(typed) => typed !== "" && onRename(typed)}
        />
        {id === tracker.deviceId && (
          <Badge variant="light" tt="none">
            {t("devices.this")}
          </Badge>
        )}
      </Group>
      <Group justify="space-between" px="xs">
        <Text size="sm" c="dimmed">
          {t("devices.last", { when: ago(last_sync_at) })}
        </Text>
        {revoked_at === null ? (
          <ConfirmButton question={t("devices.confirm")} onConfirm={onRevoke}>
            {t("devices.revoke")}
          </ConfirmButton>
        ) : (
          <Badge color="red.9" tt="none">
            {t("devices.revoked")}
          </Badge>
        )}
      </Group>
    </li>
  );
}
