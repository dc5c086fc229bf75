import { Alert } from "@mantine/core";
import { mdiAlertOutline } from "@mdi/js";

import { useSync } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

/** What signing out now would cost. Nothing while everything is with the server. */
export function Unsynced() {
  const t = useWords();
  const { waiting, rejected } = useSync();
  const count = waiting + rejected;
  if (count === 0) return null;
  return (
    <Alert color="red" icon={<Icon path={mdiAlertOutline} />} role="alert">
      {t("unsynced", { count })}
    </Alert>
  );
}
