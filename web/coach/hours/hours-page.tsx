import { Text, Title } from "@mantine/core";

import { CalendarFeed } from "#web/ui/calendar-feed.tsx";
import { Overrides } from "#web/coach/hours/overrides.tsx";
import { SessionTypes } from "#web/coach/hours/session-types.tsx";
import { WeeklyHours } from "#web/coach/hours/weekly-hours.tsx";
import { useWords } from "#web/coach/use-words";
import columns from "#web/ui/columns.module.css";

/** When one coaches, and what can be booked then. */
export function HoursPage() {
  const t = useWords();
  return (
    <>
      <Title order={1} size="h2">
        {t("hours.title")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("hours.about")}
      </Text>
      <div className={columns.columns} data-uneven>
        <WeeklyHours />
        <div className={columns.column}>
          <SessionTypes />
          <Overrides />
          <CalendarFeed />
        </div>
      </div>
    </>
  );
}
