import { Stack, Switch } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useChange } from "#web/chats/use-change";

/** The reader's own settings for a chat. */
export function ChatSettings({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const change = useChange(chat.chat_id);
  return (
    <Stack gap="sm">
      <Switch
        label={t("action.mute")}
        checked={chat.is_muted}
        onChange={(event) => change({ is_muted: event.currentTarget.checked })}
      />
      <Switch
        label={t("action.pin")}
        checked={chat.is_pinned}
        onChange={(event) => change({ is_pinned: event.currentTarget.checked })}
      />
      <Switch
        label={t("action.archive")}
        checked={chat.is_archived}
        onChange={(event) => change({ is_archived: event.currentTarget.checked })}
      />
    </Stack>
  );
}
