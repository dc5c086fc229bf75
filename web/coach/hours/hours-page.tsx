import { Text, Title } from "@mantine/core";

import { CalendarFeed } from "#web/ui/calendar-feed.tsx";
import css from "#web/coach/hours/hours-page.module.css";
import { Overrides } from "#web/coach/hours/overrides.tsx";
import { SessionTypes } from "#web/coach/hours/session-types.tsx";
import { WeeklyHours } from "#web/coach/hours/weekly-hours.tsx";
import { useWords } from "#web/coach/use-words";

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
      <div className={css.columns}>
        <WeeklyHours />
        <div className={css.side}>
          <SessionTypes />
          <Overrides />
          <CalendarFeed />
        </div>
      </div>
    </>
  );
}
