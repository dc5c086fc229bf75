import { Text, Textarea } from "@mantine/core";
import { useState } from "react";

import type { Slot } from "#sdk/index";
import { shownLocale } from "#web/i18n/shown-locale";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

type ConfirmBookingProps = {
  slot: Slot;
  title: string;
  /** What was written to the coach, where there is room for it. */
  onConfirm: (notes: string) => Promise<unknown>;
  hasNotes?: boolean;
  onClose: () => void;
};

/** The time once more, in full, before it is taken. */
export function ConfirmBooking({
  slot,
  title,
  onConfirm,
  hasNotes = false,
  onClose,
}: ConfirmBookingProps) {
  const t = useWords();
  const [notes, setNotes] = useState("");
  const when = new Intl.DateTimeFormat(shownLocale(), { dateStyle: "full", timeStyle: "short" });
  return (
    <SaveDialog
      title={title}
      save={t("book.confirm")}
      isReady
      onSave={() => onConfirm(notes.trim())}
      onClose={onClose}
    >
      <Text fw={600}>{when.formatRange(new Date(slot.start_at), new Date(slot.end_at))}</Text>
      {hasNotes && (
        <Textarea
          autosize
          minRows={2}
          data-autofocus
          label={t("book.notes")}
          maxLength={1000}
          value={notes}
          onChange={({ currentTarget }) => setNotes(currentTarget.value)}
        />
      )}
    </SaveDialog>
  );
}
