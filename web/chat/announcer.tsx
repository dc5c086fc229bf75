import { VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useCalling, useWords } from "#web/chat/words";

/** Reads out what others say while the chat is open. */
export function Announcer({ messages, myId }: { messages: ChatMessage[]; myId: string }) {
  const { t } = useTranslation("chat");
  const call = useCalling();
  const words = useWords();
  const last = messages.at(-1);
  const [openedWith] = useState(last?.message_id);
  const isNews = last && last.message_id !== openedWith && last.sender_id !== myId;
  return (
    <VisuallyHidden role="log" aria-live="polite">
      {isNews &&
        (last.type === "system"
          ? words(last)
          : t("messages.came", { name: call(last.sender_id), body: words(last) }))}
    </VisuallyHidden>
  );
}
