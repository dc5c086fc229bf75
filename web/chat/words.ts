import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { bodyOf } from "#web/chat/body";
import { useDeletedWords } from "#web/chat/deleted-words";
import { useMyId } from "#web/chat/my-id";
import { useSystemWords } from "#web/chat/system-words";
import { useNaming } from "#web/people/names.tsx";

/** What a message says in the reader's language, in one line: for quotes and announcements. */
export function useWords(): (message: ChatMessage) => string {
  const { t } = useTranslation("chat");
  const system = useSystemWords();
  const deleted = useDeletedWords();
  return useCallback(
    (message) => {
      if (message.is_deleted) return deleted(message);
      switch (message.type) {
        case "text":
          return bodyOf(message);
        case "system":
          return "action" in message.payload ? system(message.payload) : "";
        case "image":
          return bodyOf(message) || t("messages.photo");
        case "video":
          return bodyOf(message) || t("messages.video");
        case "audio":
          return t("messages.audio");
        case "document":
          return bodyOf(message) || t("messages.document");
      }
    },
    [t, system, deleted],
  );
}

/** Names people, and the reader as `You`. */
export function useCalling(): (id: string) => string {
  const { t } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  return useCallback((id) => (id === myId ? t("you") : nameOf(id)), [t, nameOf, myId]);
}
