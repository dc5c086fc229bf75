import { Text } from "@mantine/core";
import { mdiDumbbell } from "@mdi/js";
import { Link } from "wouter";

import type { Client, Workout } from "#sdk/index";
import { useClients, useRest } from "#sdk/react";
import css from "#web/coach/overview/overview-page.module.css";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { WORKOUT_TONES } from "#web/ui/workout-tones";
import { useWords } from "#web/coach/use-words";
import { Avatar } from "#web/people/avatar.tsx";
import { Card } from "#web/ui/card.tsx";
import { dayText, plusDays } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const DAYS = 7;
const SHOWN = 6;

/** Who has done a workout in the last days, and who has missed one. */
export function Lately() {
  const t = useWords();
  const done = useLatest("completed");
  const missed = useLatest("missed");
  const error = done.error ?? missed.error;
  const ended =
    done.data &&
    missed.data &&
    [...done.data.workouts, ...missed.data.workouts]
      .toSorted((a, b) => b.scheduled_date.localeCompare(a.scheduled_date))
      .slice(0, SHOWN);
  return (
    <Card title={t("overview.lately")} icon={mdiDumbbell}>
      <ErrorNotice error={error} />
      {!ended && !error && <Waiting rows={3} />}
      {ended?.length === 0 && <Text c="dimmed">{t("overview.none_lately")}</Text>}
      <ul className={css.lately}>
        {ended?.map((workout) => (
          <Line key={workout.id} workout={workout} />
        ))}
      </ul>
    </Card>
  );
}

/** Those of days to come as well: a client is ahead of their plan, or lives further east. */
function useLatest(status: Workout["status"]) {
  const query = { status, from: plusDays(useToday(), -DAYS), limit: SHOWN };
  return useRest("/api/v1/coaches/me/workouts", { params: { query } });
}

function Line({ workout }: { workout: Workout }) {
  const t = useWords();
  const { client_profile_id, name, scheduled_date, status } = workout;
  const client = useClient(client_profile_id);
  const who = client ? client.display_name || t("clients.nameless") : "…";
  return (
    <li>
      <Link href={`/coach/clients/${client_profile_id}/workouts`} className={css.workout}>
        <Avatar
          id={client?.user_id ?? client_profile_id}
          name={who}
          url={client?.avatar_url ?? ""}
          size={36}
        />
        <span className={css.words}>
          <Text fw={600} truncate component="span" display="block">
            {who}
          </Text>
          <Text size="sm" c="dimmed" truncate component="span" display="block">
            {name} · {dayText(scheduled_date, { weekday: "short", day: "numeric", month: "short" })}
          </Text>
        </span>
        <StateBadge tone={WORKOUT_TONES[status]} words={t(`workouts.status.${status}`)} />
      </Link>
    </li>
  );
}

/** As a rule among the active ones, all of whom are read for what waits for the coach. */
function useClient(id: string): Client | undefined {
  const { items, hasMore } = useClients({ status: "active" });
  const active = items?.find((client) => client.id === id);
  const isElsewhere = items && !hasMore && !active;
  const { data } = useRest(
    "/api/v1/coaches/me/clients/{id}",
    isElsewhere ? { params: { path: { id } } } : null,
  );
  return active ?? data;
}
