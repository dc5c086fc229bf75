import { Text } from "@mantine/core";

import type { OwnCoach } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";

/** Asks once more before somebody parts from a coach. */
export function LeaveDialog({ own, onClose }: { own: OwnCoach; onClose: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const { client_profile_id: id } = own;
  const name = useCoachName()(own);
  const leave = async () => {
    await rest.DELETE("/api/v1/users/me/coaches/{id}", { params: { path: { id } } });
    onClose();
  };
  return (
    <ConfirmDialog
      title={t("coaches.leave")}
      action={t("coaches.leave")}
      onConfirm={leave}
      onClose={onClose}
    >
      <Text>{t("coaches.leave_about", { name })}</Text>
    </ConfirmDialog>
  );
}
