import { Button, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useConversation } from "#sdk/react";
import { mayDeleteForEveryone } from "#web/chat/may-delete";
import { useMyId } from "#web/chat/my-id";
import { Dialog } from "#web/ui/dialog.tsx";
import { useReport } from "#web/ui/use-report";

/** Asks for whom, and so whether. */
export function DeleteDialog(props: { chat: ChatRow; message: ChatMessage; onClose: () => void }) {
  const { chat, message, onClose } = props;
  const { t } = useTranslation("chat");
  const conversation = useConversation(chat.chat_id);
  const report = useReport();
  const isForEveryone = mayDeleteForEveryone(chat, message, useMyId());
  const remove = (scope: "me" | "everyone") => {
    onClose();
    conversation.delete(message.message_id, scope).catch(report);
  };
  return (
    <Dialog title={t("delete.title")} size="sm" onClose={onClose}>
      {isForEveryone && (
        <Text size="sm" c="dimmed">
          {t("delete.hint")}
        </Text>
      )}
      {isForEveryone && (
        <Button color="red.9" onClick={() => remove("everyone")}>
          {t("delete.for_everyone")}
        </Button>
      )}
      <Button color="red" variant="light" data-autofocus onClick={() => remove("me")}>
        {t("delete.for_me")}
      </Button>
      <Button variant="subtle" color="gray" onClick={onClose}>
        {t("cancel")}
      </Button>
    </Dialog>
  );
}
