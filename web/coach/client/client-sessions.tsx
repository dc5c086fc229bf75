import { Button, Group, Stack } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { mdiCalendarBlankOutline, mdiPlus } from "@mdi/js";

import type { Client } from "#sdk/index";
import { useGivenSessions } from "#sdk/react";
import { BookDialog } from "#web/coach/calendar/book-dialog.tsx";
import { SessionLine } from "#web/coach/sessions/session-line.tsx";
import { SessionState } from "#web/coach/sessions/session-state.tsx";
import { useWords } from "#web/coach/use-words";
import { useZone } from "#web/coach/use-zone";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** A client's sessions, the latest first. */
export function ClientSessions({ client }: { client: Client }) {
  const t = useWords();
  const zone = useZone();
  const [isBooking, book] = useDisclosure();
  const { items, hasMore, loadMore, isLoadingMore, error } = useGivenSessions({
    client_profile_id: client.id,
    order: "desc",
  });
  if (!items) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  return (
    <Stack mt="md" gap="xs">
      {client.status === "active" && (
        <Group justify="flex-end" mb="xs">
          <Button leftSection={<Icon path={mdiPlus} size={18} />} onClick={book.open}>
            {t("calendar.book")}
          </Button>
        </Group>
      )}
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
      {isBooking && <BookDialog zone={zone} clientId={client.id} onClose={book.close} />}
    </Stack>
  );
}
