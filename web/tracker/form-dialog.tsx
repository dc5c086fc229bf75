import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useWords } from "#web/tracker/use-words";

type FormDialogProps = {
  title: string;
  isReady: boolean;
  /** Keeps it; the dialog closes at once, because what is edited is shown at once. */
  onSave: () => void;
  /** Only what is there already can be deleted. */
  onDelete?: (() => void) | undefined;
  onClose: () => void;
  children: ReactNode;
};

/** The fields of one row. */
export function FormDialog(props: FormDialogProps) {
  const { title, isReady, onSave, onDelete, onClose, children } = props;
  const { t: shell } = useTranslation();
  const t = useWords();
  const closing = (work: () => void) => () => {
    work();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ "aria-label": shell("actions.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) closing(onSave)();
        }}
      >
        <Stack gap="sm">
          {children}
          <Group mt="xs">
            {onDelete && (
              <Button variant="default" onClick={closing(onDelete)}>
                {t("delete")}
              </Button>
            )}
            <Group gap="xs" ml="auto">
              <Button variant="subtle" color="gray" onClick={onClose}>
                {shell("actions.cancel")}
              </Button>
              <Button type="submit" disabled={!isReady}>
                {shell("actions.save")}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
