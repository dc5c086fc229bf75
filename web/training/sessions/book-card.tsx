import { Select, Text } from "@mantine/core";
import { mdiCalendarPlusOutline } from "@mdi/js";
import { useState } from "react";

import type { OwnCoach } from "#sdk/index";
import { useBookSession, useRest } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { ConfirmBooking } from "#web/training/sessions/confirm-booking.tsx";
import { type Picked, PickSlot } from "#web/training/sessions/pick-slot.tsx";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { tell } from "#web/ui/tell";
import { Waiting } from "#web/ui/waiting.tsx";

/** With whom, what, and then when. With one coach and one kind, there is only the time to choose. */
export function BookCard({ coaches }: { coaches: OwnCoach[] }) {
  const t = useWords();
  const coachName = useCoachName();
  const { book } = useBookSession();
  const [coachId, setCoach] = useState(coaches[0]!.coach_id);
  const [typeId, setType] = useState<string | null>(null);
  const [picked, pick] = useState<Picked>();
  const coach = coaches.find(({ coach_id }) => coach_id === coachId) ?? coaches[0]!;
  const { data, error } = useRest("/api/v1/coaches/{id}/session-types", {
    params: { path: { id: coachId } },
  });
  const types = data?.session_types.filter(({ is_active }) => is_active) ?? [];
  const type = types.find(({ id }) => id === typeId) ?? types[0];
  return (
    <Card title={t("book.title")} icon={mdiCalendarPlusOutline}>
      <ErrorNotice error={error} />
      {coaches.length > 1 && (
        <Select
          allowDeselect={false}
          mb="sm"
          label={t("book.coach")}
          data={coaches.map((own) => ({ value: own.coach_id, label: coachName(own) }))}
          value={coachId}
          onChange={(value) => setCoach(value ?? coachId)}
        />
      )}
      {!data && !error && <Waiting rows={4} />}
      {data && types.length === 0 && <Text c="dimmed">{t("book.no_types")}</Text>}
      {type && (
        <>
          <Select
            allowDeselect={false}
            mb="md"
            label={t("book.type")}
            data={types.map(({ id, name, duration_minutes }) => ({
              value: id,
              label: `${name} · ${t("book.minutes", { count: duration_minutes })}`,
            }))}
            value={type.id}
            onChange={setType}
          />
          <PickSlot
            key={type.id}
            coachId={coachId}
            typeId={type.id}
            coachZone={coach.timezone}
            onPick={pick}
          />
        </>
      )}
      {picked && type && (
        <ConfirmBooking
          hasNotes
          picked={picked}
          title={type.name}
          onConfirm={async (notes) => {
            const { slot } = picked;
            const wanted = { session_type_id: type.id, start_at: slot.start_at };
            await book({ ...wanted, ...(notes !== "" && { notes }) });
            // The list of what is booked may be out of sight.
            tell(t("book.booked", { name: type.name }));
          }}
          onClose={() => pick(undefined)}
        />
      )}
    </Card>
  );
}
