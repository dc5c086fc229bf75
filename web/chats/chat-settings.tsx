import { Paper, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useChange } from "#web/chats/use-change";
import { Toggle } from "#web/ui/toggle.tsx";

/** The reader's own settings for a chat. */
export function ChatSettings({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const change = useChange(chat.chat_id);
  return (
    <Paper withBorder radius="lg" p="sm">
      <Stack gap="sm">
        <Toggle
          label={t("action.mute")}
          checked={chat.is_muted}
          onChange={(is_muted) => change({ is_muted })}
        />
        <Toggle
          label={t("action.pin")}
          checked={chat.is_pinned}
          onChange={(is_pinned) => change({ is_pinned })}
        />
        <Toggle
          label={t("action.archive")}
          checked={chat.is_archived}
          onChange={(is_archived) => change({ is_archived })}
        />
      </Stack>
    </Paper>
  );
}
