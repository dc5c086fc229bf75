import { Textarea } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";

import { SaveState } from "#web/ui/save-state.tsx";
import { useSaved } from "#web/ui/use-saved";

const PAUSE_MS = 800;

type SavedTextProps = {
  label: string;
  placeholder?: string;
  saved: string;
  minRows?: number;
  maxLength: number;
  onSave: (text: string) => Promise<unknown>;
};

/** A text that saves itself whenever its writer pauses or leaves. */
export function SavedText({ label, saved, minRows = 3, onSave, ...field }: SavedTextProps) {
  const { shown, status, type, save } = useSaved(saved, (text) => onSave(text.trim()));
  const saveSoon = useDebouncedCallback(save, { delay: PAUSE_MS, flushOnUnmount: true });
  return (
    <div>
      <Textarea
        {...field}
        autosize
        minRows={minRows}
        maxRows={16}
        aria-label={label}
        value={shown}
        onChange={({ currentTarget: { value } }) => {
          type(value);
          saveSoon(value);
        }}
        onBlur={() => saveSoon.flush()}
      />
      <SaveState status={status} />
    </div>
  );
}
