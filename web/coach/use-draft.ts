import { useState } from "react";

/**
 * What is typed over something that has a version, until it is kept or given up. What was kept is
 * shown until it is read: what was there before does not come back for a moment.
 */
export function useDraft<R extends { version: number } | undefined>(read: R) {
  type Draft = NonNullable<R>;
  const [typed, setTyped] = useState<{ draft: Draft; isKept: boolean }>();
  const isRead = typed?.isKept && read && read.version >= typed.draft.version;
  const current = isRead ? undefined : typed;
  return {
    shown: current?.draft ?? read,
    /** Undefined while there is nothing to be kept. */
    edited: current?.isKept ? undefined : current?.draft,
    edit: (draft: Draft) => setTyped({ draft, isKept: false }),
    discard: () => setTyped(undefined),
    /** What the server made of it. */
    keep: (draft: Draft) => setTyped({ draft, isKept: true }),
  };
}
