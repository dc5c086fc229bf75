import { ActionIcon, Anchor, Button, Text } from "@mantine/core";
import { mdiChevronLeft, mdiChevronRight, mdiPlus } from "@mdi/js";
import { useState } from "react";
import { Link } from "wouter";

import type { Availability } from "#sdk/index";
import { useRest } from "#sdk/react";
import { BookDialog } from "#web/coach/calendar/book-dialog.tsx";
import css from "#web/coach/calendar/calendar-page.module.css";
import { useNow } from "#web/coach/calendar/use-now";
import { useWeek } from "#web/coach/calendar/use-week";
import { Week } from "#web/coach/calendar/week.tsx";
import { useWords } from "#web/coach/use-words";
import { type Day, dayText } from "#web/ui/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** A coach's sessions on the coach's own clocks: a week, or on a phone a day. */
export function CalendarPage({ asked }: { asked: Day | undefined }) {
  const { data: hours, error } = useRest("/api/v1/coaches/me/availability");
  if (!hours) return error ? <ErrorNotice error={error} /> : <Waiting rows={6} height={80} />;
  return <Calendar asked={asked} hours={hours} />;
}

type CalendarProps = { asked: Day | undefined; hours: Availability };

function Calendar({ asked, hours }: CalendarProps) {
  const t = useWords();
  const zone = hours.timezone;
  const now = useNow(zone);
  const today = now.day;
  const { days, turn, toToday } = useWeek(asked, today);
  const [isBooking, setBooking] = useState(false);
  const first = days[0]!;
  const title =
    days.length === 1
      ? dayText(first, { weekday: "short", day: "numeric", month: "long" })
      : dayText(first, { month: "long", year: "numeric" });
  return (
    <>
      <PageHead title={title} about={t("calendar.zone", { zone })}>
        <div className={css.tools}>
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
          <Button
            className={css.book!}
            leftSection={<Icon path={mdiPlus} size={18} />}
            onClick={() => setBooking(true)}
          >
            {t("calendar.book")}
          </Button>
        </div>
      </PageHead>
      {hours.windows.length === 0 && (
        <Text size="sm" mt="sm">
          {t("calendar.no_hours")}{" "}
          <Anchor component={Link} href="/coach/hours" inherit underline="always">
            {t("calendar.set_hours")}
          </Anchor>
        </Text>
      )}
      <Week days={days} now={now} hours={hours} />
      {isBooking && (
        <BookDialog
          day={first < today ? today : first}
          zone={zone}
          onClose={() => setBooking(false)}
        />
      )}
    </>
  );
}
