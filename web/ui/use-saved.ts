import { useRef, useState } from "react";

import { after } from "#web/ui/after";
import { useReport } from "#web/ui/use-report";

/** `over`: what was read when it was saved, and is no news therefore. */
type Typed<T> = { value: T; over?: { read: T } };

/**
 * Something that saves itself. What was typed is shown until what is read has changed after it was
 * saved: neither a slow answer nor an old one takes it back. One write goes after the other, so
 * that the last one stays.
 */
export function useSaved<T>(read: T, write: (value: T) => Promise<unknown>) {
  const report = useReport();
  const [typed, setTyped] = useState<Typed<T>>();
  const [status, setStatus] = useState<"idle" | "pending" | "success" | "error">("idle");
  const last = useRef<Promise<void>>(Promise.resolve());
  const isRead = typed?.over && typed.over.read !== read;

  async function send(value: T) {
    setStatus("pending");
    try {
      await write(value);
      setStatus("success");
      // Unless it was written on meanwhile.
      setTyped((now) => (now?.value === value ? { value, over: { read } } : now));
    } catch (thrown) {
      setStatus("error");
      report(thrown);
    }
  }
  return {
    shown: typed && !isRead ? typed.value : read,
    status,
    type: (value: T) => setTyped({ value }),
    save: (value: T) => {
      last.current = after(last.current, () => send(value));
    },
  };
}
