import { Button, Group, type ModalProps, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useTracker } from "#sdk/react";
import type { Edits, Entity } from "#sdk/sync";
import { newId } from "#web/tracker/new-id";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";
import { Dialog } from "#web/ui/dialog.tsx";

type FormDialogProps = {
  title: string;
  entity: Entity;
  /** Of the row; null for a new one. Only what is there already can be deleted. */
  id: string | null;
  isReady: boolean;
  /** Makes the row what the form says. */
  onKeep: (edits: Edits, id: string) => void;
  onClose: () => void;
  size?: ModalProps["size"];
  children: ReactNode;
};

/** The fields of one row. It closes at once, because what is edited is shown at once. */
export function FormDialog(props: FormDialogProps) {
  const { title, entity, id, isReady, onKeep, onClose, size, children } = props;
  const { t: shell } = useTranslation();
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();

  function keep() {
    if (!isReady) return;
    save(tracker.batch((edits) => onKeep(edits, id ?? newId())));
    onClose();
  }

  function remove(gone: string) {
    save(tracker.remove(entity, gone));
    onClose();
  }

  return (
    <Dialog title={title} size={size} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Stack gap="sm">
          {children}
          <Group mt="xs">
            {id !== null && (
              <Button variant="default" onClick={() => remove(id)}>
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
    </Dialog>
  );
}
