import { Anchor, Button, Text } from "@mantine/core";
import { Link } from "wouter";

import type { CoachingSession } from "#sdk/index";
import css from "#web/coach/calendar/calendar-page.module.css";
import { useWords } from "#web/coach/use-words";

/** Whose seat it is. */
export type Seat = { client_profile_id: string; name: string };

type SeatsProps = { session: CoachingSession; onCancel: (seat: Seat) => void };

/** Who is in a session, what they have said, and who is not any more. */
export function Seats({ session: { status, participants }, onCancel }: SeatsProps) {
  const t = useWords();
  const booked = participants.filter((seat) => seat.status === "booked");
  // The only seat is cancelled with its session.
  const isGroup = status === "scheduled" && booked.length > 1;
  return (
    <ul className={css.seats}>
      {participants.map((seat) => {
        const { client_profile_id, notes, cancel_reason } = seat;
        const name = seat.display_name || t("clients.nameless");
        return (
          <li key={client_profile_id}>
            <div className={css.seat} data-status={seat.status}>
              <Anchor component={Link} href={`/coach/clients/${client_profile_id}`} fw={600}>
                {name}
              </Anchor>
              {isGroup && seat.status === "booked" && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t("sessions.cancel_seat_of", { name })}
                  onClick={() => onCancel({ client_profile_id, name })}
                >
                  {t("sessions.cancel_seat")}
                </Button>
              )}
            </div>
            {notes !== null && <Text size="sm">{notes}</Text>}
            {cancel_reason !== null && (
              <Text size="sm" c="dimmed">
                {cancel_reason}
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}
