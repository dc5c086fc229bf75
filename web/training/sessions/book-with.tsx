import { Select, Text } from "@mantine/core";
import { useState } from "react";

import type { SessionType } from "#sdk/index";
import { type BookingSession, useBookSession, useRest } from "#sdk/react";
import { ConfirmBooking } from "#web/training/sessions/confirm-booking.tsx";
import { type Picked, PickSlot } from "#web/training/sessions/pick-slot.tsx";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { tell } from "#web/ui/tell";
import { Waiting } from "#web/ui/waiting.tsx";

type BookWithProps = { coachId: string; coachZone: string };

/** A coach's kinds of session, and the free times of one. */
export function BookWith({ coachId, coachZone }: BookWithProps) {
  const t = useWords();
  // Kept here: whoever closes the dialog and tries again has booked once all the same.
  const { book } = useBookSession();
  const [typeId, setType] = useState<string | null>(null);
  const [picked, pick] = useState<Picked>();
  const { data, error } = useRest("/api/v1/coaches/{id}/session-types", {
    params: { path: { id: coachId } },
  });
  const types = data?.session_types.filter(({ is_active }) => is_active) ?? [];
  const type = types.find(({ id }) => id === typeId) ?? types[0];
  if (!type) {
    if (data) return <Text c="dimmed">{t("book.no_types")}</Text>;
    return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  }
  return (
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
        coachZone={coachZone}
        onPick={pick}
      />
      {picked && (
        <Confirm type={type} picked={picked} book={book} onClose={() => pick(undefined)} />
      )}
    </>
  );
}

type ConfirmProps = {
  type: SessionType;
  picked: Picked;
  book: BookingSession["book"];
  onClose: () => void;
};

function Confirm({ type, picked, book, onClose }: ConfirmProps) {
  const t = useWords();
  const confirm = async (notes: string) => {
    const wanted = { session_type_id: type.id, start_at: picked.slot.start_at };
    await book({ ...wanted, ...(notes !== "" && { notes }) });
    // The list of what is booked may be out of sight.
    tell(t("book.booked", { name: type.name }));
  };
  return (
    <ConfirmBooking
      hasNotes
      picked={picked}
      title={type.name}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}
