import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Chat } from "#sdk/index";
import { PeoplePicker } from "#web/groups/people-picker.tsx";
import { useGroup } from "#web/groups/use-group";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Brings more people into a group. */
export function AddMembers({ details, onDone }: { details: Chat; onDone: () => void }) {
  const { t } = useTranslation("chat");
  const [picked, setPicked] = useState<string[]>([]);
  const { isBusy, error, run } = useBusy();
  const { add } = useGroup(details.chat_id);
  const submit = () =>
    run(async () => {
      await add(picked);
      onDone();
    });
  return (
    <Stack gap="sm" mb="md">
      <PeoplePicker
        picked={picked}
        onPick={setPicked}
        without={details.participants.map(({ user_id }) => user_id)}
      />
      <ErrorNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button loading={isBusy} disabled={picked.length === 0} onClick={() => void submit()}>
          {t("group.add_action", { count: picked.length })}
        </Button>
      </Group>
    </Stack>
  );
}
