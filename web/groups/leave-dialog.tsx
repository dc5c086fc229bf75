import { Select, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { Chat } from "#sdk/index";
import { useMyId } from "#web/chat/my-id";
import { useGroup } from "#web/groups/use-group";
import { useNaming } from "#web/people/names.tsx";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";

/** Asks before one leaves a group. Its only admin says who shall run it from then on. */
export function LeaveDialog({ details, onClose }: { details: Chat; onClose: () => void }) {
  const { t } = useTranslation("chat");
  const [, go] = useLocation();
  const [successor, setSuccessor] = useState<string | null>(null);
  const myId = useMyId();
  const nameOf = useNaming();
  const { leave } = useGroup(details.chat_id);
  const others = details.participants.filter(({ user_id }) => user_id !== myId);
  const mustName = others.length > 0 && isOnlyAdmin(details, myId);
  const confirm = async () => {
    await leave(myId, successor ?? undefined);
    go("/");
  };
  return (
    <ConfirmDialog
      title={t("group.leave_title", { name: details.name })}
      action={t("group.leave_confirm")}
      isReady={!mustName || successor !== null}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Text size="sm">{t("group.leave_hint")}</Text>
      {mustName && (
        <Select
          label={t("group.successor")}
          description={t("group.leave_last_hint")}
          data={others.map(({ user_id }) => ({ value: user_id, label: nameOf(user_id) }))}
          value={successor}
          onChange={setSuccessor}
          searchable
          required
        />
      )}
    </ConfirmDialog>
  );
}

function isOnlyAdmin({ participants }: Chat, myId: string): boolean {
  const admins = participants.filter(({ role }) => role === "admin");
  return admins.length === 1 && admins[0]?.user_id === myId;
}
