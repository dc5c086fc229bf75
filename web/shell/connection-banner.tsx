import { Button, Group, Text } from "@mantine/core";
import { mdiCloudOffOutline, mdiSync } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { useConnection } from "#sdk/react";
import css from "#web/shell/connection-banner.module.css";
import { type Notice, useConnectionNotice } from "#web/shell/use-connection-notice";
import { useSecondsUntil } from "#web/shell/use-seconds-until";
import { Icon } from "#web/ui/icon.tsx";

/** Says what is wrong with the connection, when the next try is, and lets one try now. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const notice = useConnectionNotice();
  const { retryNow } = useConnection();
  const seconds = useSecondsUntil(notice?.retryAt);
  // Without a network there is nothing to try: the browser says when it is back.
  const canRetry = notice?.retryAt !== undefined && navigator.onLine;
  return (
    <Group className={css.banner!} justify="center" gap="xs" wrap="nowrap" component="output">
      {notice && (
        <>
          <Icon path={notice.kind === "catching-up" ? mdiSync : mdiCloudOffOutline} size={18} />
          {/* The countdown is for the eyes only: read out each second, it would drown all else. */}
          <Text size="sm" truncate data-numbers aria-live="off">
            {words(t, notice, seconds)}
          </Text>
          {canRetry && (
            <Button size="compact-sm" variant="white" color="dark" onClick={retryNow}>
              {t("connection.retry")}
            </Button>
          )}
        </>
      )}
    </Group>
  );
}

type Translate = ReturnType<typeof useTranslation<"shell">>["t"];

function words(t: Translate, { kind }: Notice, seconds: number | undefined): string {
  if (!navigator.onLine) return t("connection.offline");
  if (seconds !== undefined) return t("connection.retry_in", { count: seconds });
  if (kind === "catching-up") return t("connection.catching_up");
  return kind === "offline" ? t("connection.offline") : t("connection.connecting");
}
