import { Text, Textarea } from "@mantine/core";
import { useState } from "react";

import { shownLocale } from "#web/i18n/shown-locale";
import type { Picked } from "#web/training/sessions/pick-slot.tsx";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";
import { ownZone } from "#web/ui/time-zones";

type ConfirmBookingProps = {
  picked: Picked;
  title: string;
  /** What was written to the coach, where there is room for it. */
  onConfirm: (notes: string) => Promise<unknown>;
  hasNotes?: boolean;
  onClose: () => void;
};

/** The time once more, in full and on the clocks that it was chosen by, before it is taken. */
export function ConfirmBooking(props: ConfirmBookingProps) {
  const { picked, title, onConfirm, hasNotes = false, onClose } = props;
  const { slot, zone } = picked;
  const t = useWords();
  const [notes, setNotes] = useState("");
  const when = new Intl.DateTimeFormat(shownLocale(), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zone,
  });
  return (
    <SaveDialog
      title={title}
      save={t("book.confirm")}
      isReady
      onSave={() => onConfirm(notes.trim())}
      onClose={onClose}
    >
      <div>
        <Text fw={600}>{when.formatRange(new Date(slot.start_at), new Date(slot.end_at))}</Text>
        {zone !== ownZone() && (
          <Text size="sm" c="dimmed">
            {t("book.on_clocks", { zone })}
          </Text>
        )}
      </div>
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
