import { useCallbackRef } from "@mantine/hooks";
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { MessageListHandle } from "#web/chat/message-list.tsx";
import type { Row } from "#web/chat/rows";
import { focusWhenThere } from "#web/ui/focus-when-there";
import { tell } from "#web/ui/tell";
import { useReport } from "#web/ui/use-report";

type Reach = {
  rows: Row[];
  hasOlder: boolean;
  loadOlder: () => Promise<void>;
  list: RefObject<MessageListHandle | null>;
};

/** Goes to a message of the chat; what is older than what is loaded is loaded first. */
export function useJump(reach: Reach): (messageId: string) => void {
  const { t } = useTranslation("chat");
  const report = useCallbackRef(useReport());
  const latest = useRef(reach);
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    latest.current = reach;
  });

  const go = useCallback(() => {
    const id = wanted.current;
    if (id === undefined) return;
    const { rows, hasOlder, loadOlder, list } = latest.current;
    const index = rows.findIndex(({ message }) => message.message_id === id);
    if (index !== -1) {
      wanted.current = undefined;
      list.current?.show(index);
      flash(id);
    } else if (hasOlder && isOlder(id, rows[0])) {
      loadOlder().catch(report);
    } else {
      wanted.current = undefined;
      tell(t("messages.quote_gone"));
    }
  }, [t, report]);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Each page that comes may have it.
  useEffect(() => go(), [go, reach.rows]);
  return useCallback(
    (messageId) => {
      wanted.current = messageId;
      go();
    },
    [go],
  );
}

/** Ids of messages sort as their chat does. */
const isOlder = (id: string, first: Row | undefined): boolean =>
  first === undefined || id < first.message.message_id;

/** Shows for a moment which one it was, and gives it the focus. */
const flash = (id: string): void =>
  focusWhenThere(document.body, `[data-message="${CSS.escape(id)}"]`, (element) => {
    const glow = { boxShadow: "0 0 0 4px var(--grass)" };
    element.animate([glow, { ...glow, offset: 0.6 }, {}], { duration: 1200 });
  });
