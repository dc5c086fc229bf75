import { Text, Textarea } from "@mantine/core";
import { useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

/** Gives up one's seat. */
export function CancelDialog({
  session,
  onClose,
}: {
  session: CoachingSession;
  onClose: () => void;
}) {
  const t = useWords();
  const { rest } = useSideline();
  const [reason, setReason] = useState("");
  const cancel = () =>
    rest.POST("/api/v1/sessions/{id}/cancel", {
      params: { path: { id: session.id } },
      body: reason.trim() === "" ? {} : { reason: reason.trim() },
    });
  return (
    <SaveDialog
      title={t("sessions.cancel")}
      save={t("sessions.cancel")}
      isReady
      onSave={cancel}
      onClose={onClose}
    >
      <Text>{t("sessions.cancel_about", { name: session.coach_name })}</Text>
      <Textarea
        autosize
        minRows={2}
        data-autofocus
        label={t("sessions.reason")}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </SaveDialog>
  );
}
