import type { ModalProps } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { useEntity, useTracker } from "#sdk/react";
import { type Edits, type Entity, type FieldsOf, type PayloadOf, newId } from "#sdk/sync";
import { changedIn } from "#web/tracker/changed-in";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";
import { FieldsDialog } from "#web/ui/fields-dialog.tsx";

type FormDialogProps<E extends Entity> = {
  title: string;
  entity: E;
  /** Of the row; null for a new one. Only what is there already can be deleted. */
  id: string | null;
  isReady: boolean;
  /** What the form says of the row. */
  fields: FieldsOf<E>;
  /** What new rows begin with, one for each. */
  begun: () => PayloadOf<E>[];
  onClose: () => void;
  size?: ModalProps["size"];
  children: ReactNode;
};

/**
 * The fields of one row. It closes at once, because what is edited is shown at once. Of a row that
 * was there, only what was changed here is written; what another device has changed since the form was
 * opened is not overwritten unseen.
 */
export function FormDialog<E extends Entity>(props: FormDialogProps<E>) {
  const { entity, id, fields, begun, onClose, ...rest } = props;
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const { rows } = useEntity(entity);
  const [first] = useState(fields);
  const [seen] = useState(tracker.seen);
  const closing = (edit: Promise<unknown>) => {
    save(edit);
    onClose();
  };
  function keep(edits: Edits) {
    if (id !== null && rows.has(id)) return edits.patch(entity, id, changedIn(first, fields));
    // What was deleted elsewhere meanwhile comes back, whole.
    for (const payload of begun()) {
      const key = id ?? newId();
      edits.put(entity, key, payload);
      edits.patch(entity, key, fields);
    }
  }
  return (
    <FieldsDialog
      {...rest}
      onSave={() => closing(tracker.batch(keep, { seen }))}
      remove={
        id === null
          ? undefined
          : { label: t("delete"), onRemove: () => closing(tracker.remove(entity, id)) }
      }
      onClose={onClose}
    />
  );
}
