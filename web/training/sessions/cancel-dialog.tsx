import { Text, Textarea } from "@mantine/core";
import { useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";

type CancelDialogProps = { session: CoachingSession; onClose: () => void };

/** Gives up one's seat. */
export function CancelDialog({ session, onClose }: CancelDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [reason, setReason] = useState("");
  const cancel = async () => {
    await rest.POST("/api/v1/sessions/{id}/cancel", {
      params: { path: { id: session.id } },
      body: reason.trim() === "" ? {} : { reason: reason.trim() },
    });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t("sessions.cancel_title")}
      action={t("sessions.cancel_action")}
      keep={t("sessions.keep")}
      onConfirm={cancel}
      onClose={onClose}
    >
      <Text>
        {t("sessions.cancel_about", { name: session.coach_name || t("coaches.nameless") })}
      </Text>
      <Textarea
        autosize
        minRows={2}
        label={t("sessions.reason")}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
