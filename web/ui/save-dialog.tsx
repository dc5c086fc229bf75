import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

type SaveDialogProps = {
  title: string;
  isReady: boolean;
  /** The dialog stays until the server has it, and says what is wrong where it refuses. */
  onSave: () => Promise<unknown>;
  /** What the button says instead of that it saves. */
  save?: string;
  /** Only what is there already can be taken away. */
  remove?: { label: string; onRemove: () => Promise<unknown> } | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** Fields that the server checks. */
export function SaveDialog(props: SaveDialogProps) {
  const { title, isReady, onSave, save, remove, onClose, children } = props;
  const { t } = useTranslation();
  const { isBusy, error, run } = useBusy();
  const closing = (work: () => Promise<unknown>) => () =>
    void run(async () => {
      await work();
      onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": t("actions.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) closing(onSave)();
        }}
      >
        <Stack gap="sm">
          {children}
          <ErrorNotice error={error} />
          <Group mt="xs">
            {remove && (
              <Button variant="default" disabled={isBusy} onClick={closing(remove.onRemove)}>
                {remove.label}
              </Button>
            )}
            <Group gap="xs" ml="auto">
              <Button variant="subtle" color="gray" onClick={onClose}>
                {t("actions.cancel")}
              </Button>
              <Button type="submit" loading={isBusy} disabled={!isReady}>
                {save ?? t("actions.save")}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
