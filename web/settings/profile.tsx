import { Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Avatar } from "#web/people/avatar.tsx";
import { ProfileField } from "#web/settings/profile-field.tsx";
import { isName, isPicture, isStatus } from "#web/settings/profile-rules";
import { SaveState } from "#web/ui/save-state.tsx";
import { useChangeMe, useMe } from "#web/settings/use-me";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** How others see one. Each field is saved when it is left. */
export function Profile() {
  const { t } = useTranslation("settings");
  const { me, error } = useMe();
  const { mutate: change, status } = useChangeMe();
  if (!me) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  const { id, display_name, status_text, avatar_url, phone, email } = me;
  const name = display_name || phone || email || "";
  return (
    <Stack gap="lg">
      <Group>
        <Avatar id={id} name={name} url={avatar_url} size={88} />
        <div>
          <Text fw={650} size="lg">
            {name}
          </Text>
          <Text c="dimmed">{status_text}</Text>
          <SaveState status={status} />
        </div>
      </Group>
      <ProfileField
        label={t("profile.name")}
        saved={display_name}
        isValid={isName}
        invalid={t("profile.name_invalid")}
        autoComplete="name"
        onSave={(text) => change({ display_name: text })}
      />
      <ProfileField
        label={t("profile.status")}
        description={t("profile.status_hint")}
        saved={status_text}
        isValid={isStatus}
        invalid={t("profile.status_invalid")}
        onSave={(text) => change({ status_text: text })}
      />
      <ProfileField
        label={t("profile.picture")}
        description={t("profile.picture_hint")}
        saved={avatar_url}
        isValid={isPicture}
        invalid={t("profile.picture_invalid")}
        type="url"
        onSave={(text) => change({ avatar_url: text })}
      />
      {phone !== null && (
        <div>
          <Text size="sm" fw={500}>
            {t("profile.phone")}
          </Text>
          <Text data-numbers>{phone}</Text>
          <Text size="xs" c="dimmed">
            {t("profile.phone_hint")}
          </Text>
        </div>
      )}
    </Stack>
  );
}
