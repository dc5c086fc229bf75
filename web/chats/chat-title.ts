import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useMyId } from "#web/chat/my-id";
import { useNicknames } from "#web/people/names.tsx";

/** What to call chats: groups by their name, direct ones by the other's, as the reader knows them. */
export function useTitling(): (chat: Pick<ChatRow, "type" | "name" | "participant">) => string {
  const { t } = useTranslation("chat");
  const nicknames = useNicknames();
  const myId = useMyId();
  return useCallback(
    ({ name, participant }) => {
      if (!participant) return name ?? "";
      if (participant.id === myId) return t("yourself");
      return nicknames.get(participant.id) || participant.display_name || t("someone");
    },
    [t, nicknames, myId],
  );
}

export const useChatTitle = (chat: Parameters<ReturnType<typeof useTitling>>[0]): string =>
  useTitling()(chat);
