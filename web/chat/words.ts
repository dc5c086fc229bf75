import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useSession } from "#sdk/react";
import { bodyOf, quotedName } from "#web/chat/body";
import { useNaming } from "#web/people/names.tsx";

/** The reader's own id; empty while nobody is signed in. */
export function useMyId(): string {
  const { state } = useSession();
  return state.status === "signed-in" ? state.user.id : "";
}

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
          return system(message);
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

/** What the room tells of itself: the fields put into words, not the server's own sentence. */
function useSystemWords(): (message: ChatMessage) => string {
  const { t, i18n } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  return useCallback(
    ({ payload }) => {
      if (!("action" in payload)) return "";
      const { action, actor_id, user_ids, body } = payload;
      const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
      const people = user_ids.map((id) => (id === myId ? t("system.object_you") : nameOf(id)));
      return t(`system.${action}${actor_id === myId ? "_you" : ""}`, {
        actor: nameOf(actor_id),
        people: list.format(people),
        name: quotedName(body),
      });
    },
    [t, i18n.language, nameOf, myId],
  );
}

function useDeletedWords(): (message: ChatMessage) => string {
  const { t } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  return useCallback(
    ({ sender_id, deleted_by }) => {
      if (deleted_by === myId) return t("messages.deleted_you");
      if (deleted_by === null || deleted_by === sender_id) return t("messages.deleted");
      return t("messages.deleted_admin", { name: nameOf(deleted_by) });
    },
    [t, nameOf, myId],
  );
}

/** Names people, and the reader as `You`. */
export function useCalling(): (id: string) => string {
  const { t } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  return useCallback((id) => (id === myId ? t("you") : nameOf(id)), [t, nameOf, myId]);
}
