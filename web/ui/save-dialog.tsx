import type { ReactNode } from "react";

import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { FieldsDialog } from "#web/ui/fields-dialog.tsx";
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
export function SaveDialog({ onSave, remove, onClose, children, ...rest }: SaveDialogProps) {
  const { isBusy, error, run } = useBusy();
  const closing = (work: () => Promise<unknown>) => () =>
    void run(async () => {
      await work();
      onClose();
    });
  return (
    <FieldsDialog
      {...rest}
      isBusy={isBusy}
      onSave={closing(onSave)}
      remove={remove && { label: remove.label, onRemove: closing(remove.onRemove) }}
      onClose={onClose}
    >
      {children}
      <ErrorNotice error={error} />
    </FieldsDialog>
  );
}
