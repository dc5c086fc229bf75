import { Paper } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { Chat } from "#sdk/index";
import { useGroup } from "#web/groups/use-group";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Toggle } from "#web/ui/toggle.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Whether only admins may write in the group. */
export function AdminOnlySwitch({ details }: { details: Chat }) {
  const { t } = useTranslation("chat");
  const { change } = useGroup(details.chat_id);
  const { isBusy, error, run } = useBusy();
  return (
    <Paper withBorder radius="lg" p="sm">
      <Toggle
        label={t("group.admin_only")}
        checked={details.is_admin_only}
        disabled={isBusy}
        onChange={(is_admin_only) => void run(() => change({ is_admin_only }))}
      />
      <ErrorNotice error={error} />
    </Paper>
  );
}
