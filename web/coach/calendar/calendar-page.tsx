import { ActionIcon, Button, Group, Text, Title } from "@mantine/core";
import { mdiChevronLeft, mdiChevronRight, mdiPlus } from "@mdi/js";
import { useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useGivenSessions, useRest } from "#sdk/react";
import { BookDialog } from "#web/coach/calendar/book-dialog.tsx";
import css from "#web/coach/calendar/calendar-page.module.css";
import { DayColumn } from "#web/coach/calendar/day-column.tsx";
import { SessionDialog } from "#web/coach/calendar/session-dialog.tsx";
import { useWeek } from "#web/coach/calendar/use-week";
import { WeekGrid } from "#web/coach/calendar/week-grid.tsx";
import { useWords } from "#web/coach/use-words";
import { dayText, plusDays } from "#web/tracker/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { instantOf, wallAt } from "#web/ui/wall-clock";
import { Waiting } from "#web/ui/waiting.tsx";

/** A coach's sessions on the coach's own clocks: a week, or on a phone a day. */
export function CalendarPage() {
  const { data: hours, error } = useRest("/api/v1/coaches/me/availability");
  if (!hours) return error ? <ErrorNotice error={error} /> : <Waiting rows={6} height={80} />;
  return <Calendar zone={hours.timezone} windows={hours.windows} />;
}

type CalendarProps = {
  zone: string;
  windows: { day_of_week: number; start_time: string; end_time: string }[];
};

function Calendar({ zone, windows }: CalendarProps) {
  const t = useWords();
  const [today] = useState(() => wallAt(Date.now(), zone).day);
  const { days, turn, toToday } = useWeek(today);
  const [opened, open] = useState<CoachingSession>();
  const [isBooking, setBooking] = useState(false);
  const [first, last] = [days[0]!, days.at(-1)!];
  const { items: sessions = [], error } = useGivenSessions({
    from: instantOf({ day: first, minute: 0 }, zone),
    to: instantOf({ day: plusDays(last, 1), minute: 0 }, zone),
  });
  return (
    <>
      <header className={css.head}>
        <div>
          <Title order={1} size="h2">
            {dayText(first, { month: "long", year: "numeric" })}
          </Title>
          <Text c="dimmed" size="sm">
            {t("calendar.zone", { zone })}
          </Text>
        </div>
        <Group gap={4} ml="auto">
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t("calendar.before")}
            onClick={() => turn(-1)}
          >
            <Icon path={mdiChevronLeft} />
          </ActionIcon>
          <Button variant="default" onClick={toToday}>
            {t("calendar.today")}
          </Button>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t("calendar.after")}
            onClick={() => turn(1)}
          >
            <Icon path={mdiChevronRight} />
          </ActionIcon>
          <Button leftSection={<Icon path={mdiPlus} size={18} />} onClick={() => setBooking(true)}>
            {t("calendar.book")}
          </Button>
        </Group>
      </header>
      <ErrorNotice error={error} />
      <WeekGrid days={days} today={today}>
        {(day) => (
          <DayColumn
            key={day}
            day={day}
            zone={zone}
            windows={windows}
            sessions={sessions}
            onOpen={open}
          />
        )}
      </WeekGrid>
      {opened && (
        <SessionDialog
          session={sessions.find(({ id }) => id === opened.id) ?? opened}
          zone={zone}
          onClose={() => open(undefined)}
        />
      )}
      {isBooking && (
        <BookDialog day={first < today ? today : first} onClose={() => setBooking(false)} />
      )}
    </>
  );
}
