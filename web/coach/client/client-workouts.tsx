import { Accordion, Button, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { mdiDumbbell, mdiPlus } from "@mdi/js";

import type { Client, Workout } from "#sdk/index";
import { useRestPages } from "#sdk/react";
import { AssignDialog } from "#web/coach/templates/assign-dialog.tsx";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useWords } from "#web/coach/use-words";
import css from "#web/coach/client/client-page.module.css";
import { WorkoutSets } from "#web/coach/client/workout-sets.tsx";
import { dayText } from "#web/ui/day-text";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Waiting } from "#web/ui/waiting.tsx";
import { WORKOUT_TONES } from "#web/ui/workout-tones";

/** What a client was to do and has done, the latest day first. */
export function ClientWorkouts({ client }: { client: Client }) {
  const t = useWords();
  const [isAssigning, assign] = useDisclosure();
  const { items, hasMore, loadMore, isLoadingMore, error } = useRestPages(
    "/api/v1/coaches/me/clients/{id}/workouts",
    ({ workouts }) => workouts,
    { params: { path: { id: client.id } } },
  );
  if (!items) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  return (
    <>
      <Group justify="flex-end" my="md">
        {client.status !== "archived" && (
          <Button leftSection={<Icon path={mdiPlus} size={18} />} onClick={assign.open}>
            {t("assign.open")}
          </Button>
        )}
      </Group>
      {items.length === 0 && <Empty order={2} icon={mdiDumbbell} title={t("workouts.none_with")} />}
      <Accordion variant="separated" chevronPosition="left" classNames={{ item: css.workout! }}>
        {items.map((workout) => (
          <Line key={workout.id} workout={workout} />
        ))}
      </Accordion>
      {hasMore && (
        <Button mt="md" variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
      {isAssigning && <AssignDialog clientIds={[client.id]} onClose={assign.close} />}
    </>
  );
}

function Line({ workout }: { workout: Workout }) {
  const t = useWords();
  const { id, name, status, scheduled_date } = workout;
  return (
    <Accordion.Item value={id}>
      <Accordion.Control>
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Text fw={600}>{name}</Text>
            <Text size="sm" c="dimmed">
              {dayText(scheduled_date, { dateStyle: "full" })}
            </Text>
          </div>
          <StateBadge tone={WORKOUT_TONES[status]} words={t(`workouts.status.${status}`)} />
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <WorkoutSets workout={workout} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}
