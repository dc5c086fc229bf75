import { Badge, Button, Stack, Text } from "@mantine/core";
import { mdiCellphoneLink } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { SettingsRow } from "#web/settings/settings-row.tsx";
import { type DeviceSession, useSessions } from "#web/settings/use-sessions";
import { ago } from "#web/ui/ago";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** The devices that are signed in, and how to end what one does not know. */
export function Sessions() {
  const { t } = useTranslation("settings");
  const { sessions, error, end, endOthers } = useSessions();
  if (!sessions) return error ? <ErrorNotice error={error} /> : <Waiting rows={3} height={68} />;
  const hasOthers = sessions.some(({ current }) => !current);
  return (
    <Stack>
      <Text c="dimmed">{t("sessions.about")}</Text>
      <Stack component="ul" gap="xs" p={0} m={0}>
        {sessions.map((session) => (
          <Device key={session.session_id} session={session} onEnd={end} />
        ))}
      </Stack>
      {hasOthers ? (
        <ConfirmButton question={t("sessions.confirm")} onConfirm={endOthers}>
          {t("sessions.end_others")}
        </ConfirmButton>
      ) : (
        <Text c="dimmed" size="sm">
          {t("sessions.alone")}
        </Text>
      )}
    </Stack>
  );
}

function Device({ session, onEnd }: { session: DeviceSession; onEnd: (id: string) => void }) {
  const { t } = useTranslation("settings");
  const { session_id, device_name, current, last_seen_at, created_at } = session;
  return (
    <SettingsRow
      start={<Icon path={mdiCellphoneLink} />}
      title={device_name}
      about={`${t("sessions.last_seen", { when: ago(last_seen_at) })} · ${t("sessions.since", { when: ago(created_at) })}`}
      end={
        current ? (
          <Badge variant="light">{t("sessions.current")}</Badge>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t("sessions.end_label", { device: device_name })}
            onClick={() => onEnd(session_id)}
          >
            {t("sessions.end")}
          </Button>
        )
      }
    />
  );
}
