import { Button, Group, type ModalProps, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Dialog } from "#web/ui/dialog.tsx";

type FieldsDialogProps = {
  title: string;
  size?: ModalProps["size"];
  isReady: boolean;
  isBusy?: boolean;
  /** What the button says instead of that it saves. */
  save?: string | undefined;
  onSave: () => void;
  /** Only what is there already can be taken away. */
  remove?: { label: string; onRemove: () => void } | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** Fields to be filled in, and the buttons below them. */
export function FieldsDialog(props: FieldsDialogProps) {
  const { title, size, isReady, isBusy = false, save, onSave, remove, onClose, children } = props;
  const { t } = useTranslation();
  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSave();
        }}
      >
        <Stack gap="sm">
          {children}
          <Group mt="xs">
            {remove && (
              <Button variant="default" disabled={isBusy} onClick={remove.onRemove}>
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
    </Dialog>
  );
}
