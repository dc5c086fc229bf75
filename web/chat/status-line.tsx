import { useTranslation } from "react-i18next";

import type { Chat, ChatRow } from "#sdk/index";
import { usePresence, useTyping } from "#sdk/react";
import { dayOf, timeOf } from "#web/chat/dates";
import css from "#web/chat/status-line.module.css";

/** Below a chat's name: how the other one is, or how many are in the group. */
export function StatusLine({ chat, details }: { chat: ChatRow; details: Chat | undefined }) {
  const { t } = useTranslation("chat");
  const count = details?.participants.length;
  return (
    <div className={css.status}>
      {chat.participant ? (
        <PersonStatus chatId={chat.chat_id} userId={chat.participant.id} />
      ) : (
        count !== undefined && t("header.members", { count })
      )}
    </div>
  );
}

function PersonStatus({ chatId, userId }: { chatId: string; userId: string }) {
  const { t } = useTranslation("chat");
  const { typing } = useTyping(chatId);
  const words = usePresenceWords(userId);
  return typing.length > 0 ? t("header.typing") : words;
}

/** Online, or when somebody last was; nothing when they hide it. */
export function usePresenceWords(userId: string): string {
  const { t, i18n } = useTranslation("chat");
  const presence = usePresence([userId])[userId];
  if (presence?.online) return t("header.online");
  if (!presence?.last_seen) return "";
  const { last_seen } = presence;
  const [day, time] = [dayOf(last_seen, i18n.language), timeOf(last_seen, i18n.language)];
  return t("header.last_seen", { day, time });
}
