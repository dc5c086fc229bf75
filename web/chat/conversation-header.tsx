import { ActionIcon, Menu } from "@mantine/core";
import { mdiArrowLeft, mdiDotsVertical } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";

import type { Chat, ChatRow } from "#sdk/index";
import css from "#web/chat/conversation-header.module.css";
import { StatusLine } from "#web/chat/status-line.tsx";
import { ChatAvatar } from "#web/chats/chat-avatar.tsx";
import { ChatMenuItems } from "#web/chats/chat-menu-items.tsx";
import { useChatTitle } from "#web/chats/chat-title";
import { Icon } from "#web/ui/icon.tsx";

/** Who the chat is with, how they are, and what can be done with it. */
export function ConversationHeader({
  chat,
  details,
}: {
  chat: ChatRow;
  details: Chat | undefined;
}) {
  const { t } = useTranslation("chat");
  const [, go] = useLocation();
  const title = useChatTitle(chat);
  const info = `/c/${chat.chat_id}/info`;
  return (
    <header className={css.header}>
      <ActionIcon
        component={Link}
        href="/"
        className={css.back!}
        variant="subtle"
        color="gray"
        size={44}
        aria-label={t("back")}
      >
        <Icon path={mdiArrowLeft} />
      </ActionIcon>
      <div className={css.who}>
        <ChatAvatar chat={chat} size={40} />
        <div className={css.words}>
          <h2 className={css.title}>
            <Link href={info} title={t("header.open_info", { name: title })}>
              {title}
            </Link>
          </h2>
          <StatusLine chat={chat} details={details} />
        </div>
      </div>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={44} aria-label={t("header.actions")}>
            <Icon path={mdiDotsVertical} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <ChatMenuItems chat={chat} onInfo={() => go(info)} />
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
