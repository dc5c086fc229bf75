import { Textarea } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";

import { SaveState } from "#web/ui/save-state.tsx";
import { useReport } from "#web/ui/use-report";

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
  const [typed, setTyped] = useState<string>();
  const [status, setStatus] = useState<"idle" | "pending" | "success" | "error">("idle");
  const report = useReport();

  async function save(text: string) {
    setStatus("pending");
    try {
      await onSave(text.trim());
      setStatus("success");
      // Unless it was written on meanwhile, what is saved is what is shown.
      setTyped((now) => (now === text ? undefined : now));
    } catch (thrown) {
      setStatus("error");
      report(thrown);
    }
  }
  const saveSoon = useDebouncedCallback(save, { delay: PAUSE_MS, flushOnUnmount: true });

  return (
    <div>
      <Textarea
        {...field}
        autosize
        minRows={minRows}
        maxRows={16}
        aria-label={label}
        value={typed ?? saved}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          saveSoon(value);
        }}
        onBlur={() => saveSoon.flush()}
      />
      <SaveState status={status} />
    </div>
  );
}
