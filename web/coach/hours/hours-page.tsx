import { CalendarFeed } from "#web/ui/calendar-feed.tsx";
import { Overrides } from "#web/coach/hours/overrides.tsx";
import { SessionTypes } from "#web/coach/hours/session-types.tsx";
import { WeeklyHours } from "#web/coach/hours/weekly-hours.tsx";
import { useWords } from "#web/coach/use-words";
import columns from "#web/ui/columns.module.css";
import { PageHead } from "#web/ui/page-head.tsx";

/** When one coaches, and what can be booked then. */
export function HoursPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t("hours.title")} about={t("hours.about")} />
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
