import { Text } from "@mantine/core";
import { Link } from "wouter";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/calendar/calendar-page.module.css";
import { useWords } from "#web/coach/use-words";

/** Who is in a session, what they have said, and who is not any more. */
export function Seats({ participants }: Pick<CoachingSession, "participants">) {
  const t = useWords();
  return (
    <ul className={css.seats}>
      {participants.map(({ client_profile_id, display_name, status, notes, cancel_reason }) => (
        <li key={client_profile_id}>
          <Link
            href={`/coach/clients/${client_profile_id}`}
            className={css.seat}
            data-status={status}
          >
            {display_name || t("clients.nameless")}
          </Link>
          {notes !== null && <Text size="sm">{notes}</Text>}
          {cancel_reason !== null && (
            <Text size="sm" c="dimmed">
              {cancel_reason}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
