import { Alert } from "@mantine/core";
import { mdiAlertOutline } from "@mdi/js";

import { useWaitingSets } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { Icon } from "#web/ui/icon.tsx";

/** The sets that signing out now would cost. Nothing while all are with the server. */
export function UnsentSets() {
  const t = useWords();
  const count = useWaitingSets();
  if (count === 0) return null;
  return (
    <Alert color="red" icon={<Icon path={mdiAlertOutline} />} role="alert">
      {t("workout.unsent", { count })}
    </Alert>
  );
}
