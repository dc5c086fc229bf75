import { Button, Group, Modal, Select, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { Chat } from "#sdk/index";
import { useMyId } from "#web/chat/my-id";
import { useGroup } from "#web/groups/use-group";
import { useNaming } from "#web/people/names.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Asks before one leaves a group. Its only admin says who shall run it from then on. */
export function LeaveDialog({ details, onClose }: { details: Chat; onClose: () => void }) {
  const { t } = useTranslation("chat");
  const [, go] = useLocation();
  const [successor, setSuccessor] = useState<string | null>(null);
  const myId = useMyId();
  const nameOf = useNaming();
  const { leave } = useGroup(details.chat_id);
  const { isBusy, error, run } = useBusy();
  const others = details.participants.filter(({ user_id }) => user_id !== myId);
  const mustName = others.length > 0 && isOnlyAdmin(details, myId);
  const confirm = () =>
    run(async () => {
      await leave(myId, successor ?? undefined);
      go("/");
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("group.leave_title", { name: details.name })}
      closeButtonProps={{ "aria-label": t("close") }}
      size="sm"
      centered
    >
      <Stack gap="sm">
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
        <ErrorNotice error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            color="red.9"
            loading={isBusy}
            disabled={mustName && successor === null}
            onClick={() => void confirm()}
          >
            {t("group.leave_confirm")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function isOnlyAdmin({ participants }: Chat, myId: string): boolean {
  const admins = participants.filter(({ role }) => role === "admin");
  return admins.length === 1 && admins[0]?.user_id === myId;
}
