import { Button } from "@mantine/core";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { Composer, type ComposerHandle } from "#web/chat/composer.tsx";
import css from "#web/chat/conversation-foot.module.css";
import { useIsAdminOnly } from "#web/chat/use-is-admin-only";
import { useChatTitle } from "#web/chats/chat-title";
import { useBlock, useProfile } from "#web/people/profile";
import { useReport } from "#web/ui/use-report";

/** Where one writes, or why one cannot. */
export function ConversationFoot(props: {
  chat: ChatRow;
  composer: RefObject<ComposerHandle | null>;
  replyTo: ChatMessage | undefined;
  onReplied: () => void;
  onLeaveUp: () => void;
}) {
  const { chat, composer, ...writing } = props;
  const { t } = useTranslation("chat");
  const isAdminOnly = useIsAdminOnly(chat.chat_id);
  const otherId = chat.participant?.id;
  const { data: other } = useProfile(otherId);
  if (isAdminOnly && chat.role !== "admin")
    return <p className={css.reason}>{t("composer.admins_only")}</p>;
  if (otherId !== undefined && other?.is_blocked) return <Blocked chat={chat} otherId={otherId} />;
  return <Composer ref={composer} chatId={chat.chat_id} {...writing} />;
}

function Blocked({ chat, otherId }: { chat: ChatRow; otherId: string }) {
  const { t } = useTranslation("chat");
  const name = useChatTitle(chat);
  const block = useBlock();
  const report = useReport();
  return (
    <p className={css.reason}>
      {t("composer.blocked", { name })}
      <Button variant="light" size="compact-sm" onClick={() => block(otherId, false).catch(report)}>
        {t("composer.unblock")}
      </Button>
    </p>
  );
}
