import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { CoachingSession } from "#sdk/index";
import { useMyCoaches, useSideline } from "#sdk/react";
import { ConfirmBooking } from "#web/training/sessions/confirm-booking.tsx";
import { type Picked, PickSlot } from "#web/training/sessions/pick-slot.tsx";
import { useWords } from "#web/training/use-words";

/** Another time for the same session. */
export function MoveDialog({
  session,
  onClose,
}: {
  session: CoachingSession;
  onClose: () => void;
}) {
  const { t: shell } = useTranslation();
  const t = useWords();
  const { rest } = useSideline();
  const { items: coaches = [] } = useMyCoaches();
  const [picked, pick] = useState<Picked>();
  const { id, coach_id, session_type_id } = session;
  const zone = coaches.find((own) => own.coach_id === coach_id)?.timezone ?? "UTC";
  if (picked) {
    const move = () =>
      rest.POST("/api/v1/sessions/{id}/reschedule", {
        params: { path: { id } },
        body: { start_at: picked.slot.start_at },
      });
    return (
      <ConfirmBooking
        picked={picked}
        title={t("sessions.move")}
        onConfirm={move}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("sessions.move")}
      closeButtonProps={{ "aria-label": shell("actions.close") }}
    >
      <PickSlot coachId={coach_id} typeId={session_type_id} coachZone={zone} onPick={pick} />
    </Modal>
  );
}
