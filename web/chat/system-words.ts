import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useMyId } from "#web/chat/my-id";
import { useNaming } from "#web/people/names.tsx";

/** People who are named; the others are counted. */
const MOST_NAMED = 3;

type Summary = NonNullable<NonNullable<ChatRow["last_message"]>["system"]>;

/** What the room tells of itself: a message's payload, or its summary in the chat list. */
type Told = Omit<Summary, "user_count"> & { user_count?: number };

/** The fields put into the reader's words, not the server's own sentence. */
export function useSystemWords(): (told: Told) => string {
  const { t, i18n } = useTranslation("chat");
  const nameOf = useNaming();
  const myId = useMyId();
  return useCallback(
    ({ action, actor_id, user_ids, user_count = user_ids.length, name = "" }) => {
      const named = user_ids
        .slice(0, MOST_NAMED)
        .map((id) => (id === myId ? t("system.object_you") : nameOf(id)));
      const count = user_count - named.length;
      const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
      return t(`system.${action}${actor_id === myId ? "_you" : ""}`, {
        actor: nameOf(actor_id),
        people: list.format(count > 0 ? [...named, t("system.others", { count })] : named),
        name,
      });
    },
    [t, i18n.language, nameOf, myId],
  );
}
