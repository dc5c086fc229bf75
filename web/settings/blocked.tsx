import { Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Avatar } from "#web/people/avatar.tsx";
import { SettingsRow } from "#web/settings/settings-row.tsx";
import { useBlocked } from "#web/settings/use-blocked";
import { ago } from "#web/ui/ago";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** Whom one has blocked, the latest first. */
export function Blocked() {
  const { t } = useTranslation("settings");
  const { users, error, unblock, more } = useBlocked();
  if (!users) return error ? <ErrorNotice error={error} /> : <Waiting rows={3} height={68} />;
  return (
    <Stack>
      <Text c="dimmed">{t("blocked.about")}</Text>
      {users.length === 0 && <Text>{t("blocked.none")}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0}>
        {users.map(({ id, display_name, avatar_url, blocked_at }) => (
          <SettingsRow
            key={id}
            start={<Avatar id={id} name={display_name} url={avatar_url} size={40} />}
            title={display_name}
            about={t("blocked.since", { when: ago(blocked_at) })}
            end={
              <Button
                variant="default"
                size="compact-md"
                aria-label={t("blocked.unblock_label", { name: display_name })}
                onClick={() => unblock(id)}
              >
                {t("blocked.unblock")}
              </Button>
            }
          />
        ))}
      </Stack>
      {more && (
        <Group>
          <Button variant="default" onClick={() => void more()}>
            {t("blocked.more")}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
