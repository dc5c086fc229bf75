import { useCallbackRef } from "@mantine/hooks";
import { type RefObject, useMemo } from "react";

import type { ChatMessage } from "#sdk/index";
import { useConversation } from "#sdk/react";
import type { MessageActions } from "#web/chat/actions";
import type { ComposerHandle } from "#web/chat/composer.tsx";
import { isStored } from "#web/chat/is-stored";
import type { Asked } from "#web/chat/message-dialogs.tsx";
import { keyOf } from "#web/chat/rows";
import { useReport } from "#web/ui/use-report";

type Around = {
  chatId: string;
  composer: RefObject<ComposerHandle | null>;
  setReplyTo: (message: ChatMessage) => void;
  setAsked: (asked: Asked) => void;
  jumpTo: (messageId: string) => void;
};

/** What rows can do to their message. */
export function useActions(around: Around): MessageActions {
  const { chatId, composer, setReplyTo, setAsked, jumpTo } = around;
  const conversation = useConversation(chatId);
  const report = useCallbackRef(useReport());
  return useMemo(
    () => ({
      jumpTo,
      reply(message) {
        if (!canReply(message)) return;
        setReplyTo(message);
        composer.current?.focus();
      },
      openMenu: (message, at) => setAsked({ kind: "menu", key: keyOf(message), at }),
      retry: (message) => void conversation.retry(outboxId(message)).catch(report),
      discard: (message) => void conversation.discard(outboxId(message)).catch(report),
    }),
    [conversation, composer, setReplyTo, setAsked, jumpTo, report],
  );
}

/** Whether the server has it, and others can see what is meant. */
export const canReply = (message: ChatMessage): boolean =>
  isStored(message) && message.type !== "system" && !message.is_deleted;

const outboxId = ({ client_msg_id }: ChatMessage): string => client_msg_id ?? "";
