import { Button, Stack } from "@mantine/core";
import { mdiCalendarBlankOutline } from "@mdi/js";

import type { Client } from "#sdk/index";
import { useRestPages } from "#sdk/react";
import { SessionLine } from "#web/coach/sessions/session-line.tsx";
import { SessionState } from "#web/coach/sessions/session-state.tsx";
import { useWords } from "#web/coach/use-words";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** A client's sessions, the latest first. */
export function ClientSessions({ client }: { client: Client }) {
  const t = useWords();
  const { items, hasMore, loadMore, isLoadingMore, error } = useRestPages(
    "/api/v1/coaches/me/sessions",
    ({ sessions }) => sessions,
    { params: { query: { client_profile_id: client.id, order: "desc" } } },
  );
  if (!items) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  return (
    <Stack mt="md" gap="xs">
      {items.length === 0 && (
        <Empty order={2} icon={mdiCalendarBlankOutline} title={t("sessions.none_with")} />
      )}
      {items.map((session) => (
        <SessionLine
          key={session.id}
          session={session}
          title={session.name}
          end={<SessionState status={session.status} />}
        />
      ))}
      {hasMore && (
        <Button variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
    </Stack>
  );
}
