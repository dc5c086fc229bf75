import { Button, CopyButton, Group, Text, TextInput } from "@mantine/core";
import { mdiCalendarSyncOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { useRest, useSideline } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** The address under which one's own calendar program finds one's sessions. */
export function CalendarFeed() {
  const { t } = useTranslation();
  const { rest } = useSideline();
  const { data, error } = useRest("/api/v1/calendar/feed");
  const { isBusy, error: refused, run } = useBusy();
  const url = data?.url ?? "";
  return (
    <Card title={t("feed.title")} icon={mdiCalendarSyncOutline}>
      <Text size="sm" c="dimmed" mb="xs">
        {t("feed.about")}
      </Text>
      <TextInput readOnly aria-label={t("feed.address")} value={url} />
      <ErrorNotice error={error ?? refused} />
      <Group mt="sm" gap="xs">
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="light" size="compact-md" disabled={url === ""} onClick={copy}>
              {copied ? t("actions.copied") : t("actions.copy")}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          loading={isBusy}
          onClick={() => run(() => rest.POST("/api/v1/calendar/feed"))}
        >
          {t("feed.renew")}
        </Button>
      </Group>
    </Card>
  );
}
