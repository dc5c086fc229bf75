import { SimpleGrid, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { clockOf, minuteOf } from "#web/coach/calendar/open-hours";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { SaveDialog } from "#web/ui/save-dialog.tsx";
import { instantOf, type Wall, wallAt } from "#web/ui/wall-clock";

type MoveDialogProps = {
  session: CoachingSession;
  /** The time that is proposed; where it is now, where nothing is. */
  to?: Wall;
  zone: string;
  onClose: () => void;
};

/** Brings a session to another time. Everybody in it hears of it, so nothing moves unasked. */
export function MoveDialog({ session, to, zone, onClose }: MoveDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const now = wallAt(session.start_at, zone);
  const [day, setDay] = useState((to ?? now).day);
  const [time, setTime] = useState(clockOf((to ?? now).minute));
  const when = new Intl.DateTimeFormat(shownLocale(), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zone,
  });
  const isReady = day !== "" && time !== "" && (day !== now.day || time !== clockOf(now.minute));
  const move = () =>
    rest.POST("/api/v1/sessions/{id}/reschedule", {
      params: { path: { id: session.id } },
      body: { start_at: instantOf({ day, minute: minuteOf(time) }, zone) },
    });
  return (
    <SaveDialog
      title={t("sessions.move_title", { name: session.name })}
      save={t("sessions.move")}
      isReady={isReady}
      onSave={move}
      onClose={onClose}
    >
      <Text size="sm" c="dimmed">
        {t("sessions.move_from", { when: when.format(new Date(session.start_at)) })}
      </Text>
      <SimpleGrid cols={2}>
        <TextInput
          required
          data-autofocus
          type="date"
          label={t("sessions.day")}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          required
          type="time"
          label={t("sessions.time")}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
      </SimpleGrid>
      <Text size="sm">{t("sessions.move_about", { zone })}</Text>
    </SaveDialog>
  );
}
