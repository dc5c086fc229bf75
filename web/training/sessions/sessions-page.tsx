import { useMyCoaches, useSessions } from "#sdk/react";
import { PageHead } from "#web/ui/page-head.tsx";
import { BookCard } from "#web/training/sessions/book-card.tsx";
import { MySessions } from "#web/training/sessions/my-sessions.tsx";
import { useWords } from "#web/training/use-words";
import { EnterCode } from "#web/training/workouts/enter-code.tsx";
import { CalendarFeed } from "#web/ui/calendar-feed.tsx";
import columns from "#web/ui/columns.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** One's sessions, and the free times of one's coaches. */
export function SessionsPage() {
  const t = useWords();
  const { items: coaches, error } = useMyCoaches();
  if (!coaches) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  if (coaches.length === 0) return <WithoutCoach />;
  return (
    <>
      <PageHead title={t("sessions.title")} about={t("sessions.about")} />
      <div className={columns.columns} data-uneven>
        <div className={columns.column}>
          <BookCard coaches={coaches} />
        </div>
        <div className={columns.column}>
          <MySessions />
          <CalendarFeed />
        </div>
      </div>
    </>
  );
}

/** The way to a coach, and what there was with those before. */
function WithoutCoach() {
  const { items = [] } = useSessions();
  return (
    <>
      <EnterCode />
      {items.length > 0 && <MySessions />}
    </>
  );
}
