import { useCallback } from "react";

import type { ChatChange } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useReport } from "#web/ui/use-report";

/** Changes a chat for the reader, and tells of what was refused. */
export function useChange(chatId: string): (change: ChatChange) => void {
  const { chats } = useSideline();
  const report = useReport();
  return useCallback(
    (change) => void chats.change(chatId, change).catch(report),
    [chats, chatId, report],
  );
}
