import { Center, Kbd, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { mdiForumOutline } from "@mdi/js";
import { Trans, useTranslation } from "react-i18next";

import { Icon } from "#web/ui/icon.tsx";

/** Beside the list, before a conversation is chosen. */
export function NothingChosen() {
  const { t } = useTranslation();
  return (
    <Center h="100%" p="xl">
      <Stack align="center" gap="xs" ta="center">
        <ThemeIcon size={72} radius="xl" variant="light">
          <Icon path={mdiForumOutline} size={36} />
        </ThemeIcon>
        <Title order={2} size="h3" mt="sm">
          {t("empty.title")}
        </Title>
        <Text c="dimmed">
          <Trans t={t} i18nKey="empty.body" components={{ key: <Kbd /> }} />
        </Text>
      </Stack>
    </Center>
  );
}
