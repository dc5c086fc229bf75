import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { useMyId } from "#web/chat/my-id";
import { useNaming } from "#web/people/names.tsx";

type Deleted = { sender_id: string; deleted_by: string | null };

/** Who took the message away. */
export function useDeletedWords(): (message: Deleted) => string {
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
