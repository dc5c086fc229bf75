import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";

import { useTracker } from "#sdk/react";
import type { Seen } from "#sdk/sync";
import css from "#web/tracker/inline-text.module.css";

type InlineTextProps = {
  label: string;
  placeholder?: string;
  saved: string;
  maxLength: number;
  isStruck?: boolean;
  /** `seen`: what was shown when somebody began to type. */
  onSave: (text: string, seen: Seen) => void;
};

/** Text that is edited where it stands: kept by leaving it or by Enter, given up by Escape. */
export function InlineText({ label, saved, isStruck, onSave, ...field }: InlineTextProps) {
  const tracker = useTracker();
  const [draft, setDraft] = useState<{ typed: string; seen: Seen }>();

  function leave() {
    if (!draft) return;
    setDraft(undefined);
    const text = draft.typed.trim();
    if (text !== saved) onSave(text, draft.seen);
  }

  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      leave();
    }
    if (event.key !== "Escape") return;
    // Elsewhere the key leads away from the page.
    event.stopPropagation();
    setDraft(undefined);
  }

  return (
    <Textarea
      {...field}
      autosize
      minRows={1}
      aria-label={label}
      value={draft?.typed ?? saved}
      classNames={{ root: css.root!, input: css.input! }}
      data-struck={isStruck || undefined}
      onChange={({ currentTarget }) =>
        setDraft({ typed: currentTarget.value, seen: draft?.seen ?? tracker.seen })
      }
      onBlur={leave}
      onKeyDown={press}
    />
  );
}
