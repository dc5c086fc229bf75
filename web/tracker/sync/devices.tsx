import { Badge, Text } from "@mantine/core";
import { mdiDevices } from "@mdi/js";

import { Card } from "#web/ui/card.tsx";
import { DeviceLine } from "#web/tracker/sync/device-line.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useDevices } from "#web/tracker/sync/use-devices";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** The devices that keep this tracker; the server's own are not among them. */
export function Devices() {
  const t = useWords();
  const { devices, error, rename, revoke } = useDevices();
  const own = devices?.filter(({ id }) => !id.startsWith("server:"));
  return (
    <Card
      title={t("devices.title")}
      icon={mdiDevices}
      end={own && <Badge variant="light">{own.length}</Badge>}
    >
      <Text c="dimmed" mb="sm">
        {t("devices.about")}
      </Text>
      {!own && (error ? <ErrorNotice error={error} /> : <Waiting rows={2} />)}
      <ul className={css.list}>
        {own?.map((device) => (
          <DeviceLine
            key={device.id}
            device={device}
            onRename={(name) => rename(device.id, name)}
            onRevoke={() => revoke(device.id)}
          />
        ))}
      </ul>
    </Card>
  );
}
