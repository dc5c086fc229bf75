import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";

import css from "#web/tracker/inline-text.module.css";

type InlineTextProps = {
  label: string;
  placeholder?: string;
  saved: string;
  maxLength: number;
  isStruck?: boolean;
  minRows?: number;
  onSave: (text: string) => void;
};

/** Text that is edited where it stands: kept by leaving it or by Enter, given up by Escape. */
export function InlineText({ label, saved, isStruck, onSave, ...field }: InlineTextProps) {
  const [typed, setTyped] = useState<string>();

  function leave() {
    if (typed === undefined) return;
    setTyped(undefined);
    if (typed.trim() !== saved) onSave(typed.trim());
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      leave();
    }
    if (event.key !== "Escape") return;
    // Elsewhere the key leads away from the page.
    event.stopPropagation();
    setTyped(undefined);
  }

  return (
    <Textarea
      {...field}
      autosize
      minRows={field.minRows ?? 1}
      aria-label={label}
      value={typed ?? saved}
      classNames={{ root: css.root!, input: css.input! }}
      data-struck={isStruck || undefined}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={leave}
      onKeyDown={press}
    />
  );
}
