import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useDeletedWords } from "#web/chat/deleted-words";
import { useSystemWords } from "#web/chat/system-words";

type Last = NonNullable<ChatRow["last_message"]>;

/** The last message of a chat in the reader's language, in one line. */
export function usePreviewWords(): (last: Last) => string {
  const { t } = useTranslation("chat");
  const systemWords = useSystemWords();
  const deletedWords = useDeletedWords();
  return useCallback(
    ({ type, sender_id, deleted_by, system, preview }) => {
      if (deleted_by !== undefined) return deletedWords({ sender_id, deleted_by });
      if (system) return systemWords(system);
      return type === "text" || type === "system" ? preview : t(`row.${type}`);
    },
    [t, systemWords, deletedWords],
  );
}
