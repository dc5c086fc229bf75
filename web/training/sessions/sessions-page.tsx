import { Text, Title } from "@mantine/core";

import { useMyCoaches } from "#sdk/react";
import { BookCard } from "#web/training/sessions/book-card.tsx";
import { MySessions } from "#web/training/sessions/my-sessions.tsx";
import css from "#web/training/sessions/sessions-page.module.css";
import { useWords } from "#web/training/use-words";
import { EnterCode } from "#web/training/workouts/enter-code.tsx";
import { CalendarFeed } from "#web/ui/calendar-feed.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** One's sessions, and the free times of one's coaches. */
export function SessionsPage() {
  const t = useWords();
  const { items: coaches, error } = useMyCoaches();
  if (!coaches) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  if (coaches.length === 0) return <EnterCode />;
  return (
    <>
      <Title order={1} size="h2">
        {t("sessions.title")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("sessions.about")}
      </Text>
      <div className={css.columns}>
        <BookCard coaches={coaches} />
        <div className={css.side}>
          <MySessions />
          <CalendarFeed />
        </div>
      </div>
    </>
  );
}
