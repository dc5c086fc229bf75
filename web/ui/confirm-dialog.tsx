import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Dialog } from "#web/ui/dialog.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Asks before something is done that is not easily undone, and says when it was refused. */
export function ConfirmDialog(props: {
  title: string;
  /** What the button says that does it. */
  action: string;
  /** What the other one says instead of that it cancels: where there is something to be cancelled. */
  keep?: string;
  isReady?: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}) {
  const { title, action, keep, isReady = true, onConfirm, onClose, children } = props;
  const { t } = useTranslation();
  const { isBusy, error, run } = useBusy();
  return (
    <Dialog title={title} size="sm" onClose={onClose}>
      {children}
      <ErrorNotice error={error} />
      <Group justify="flex-end" gap="xs">
        <Button variant="subtle" color="gray" data-autofocus onClick={onClose}>
          {keep ?? t("actions.cancel")}
        </Button>
        <Button
          color="red.9"
          loading={isBusy}
          disabled={!isReady}
          onClick={() => void run(onConfirm)}
        >
          {action}
        </Button>
      </Group>
    </Dialog>
  );
}
