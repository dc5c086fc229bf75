import type { ChatRow } from "#sdk/index";
import { useChatTitle } from "#web/chats/chat-title";
import { Avatar } from "#web/people/avatar.tsx";

/** The picture of the group or of the other one. */
export function ChatAvatar(props: { chat: ChatRow; size?: number; isOnline?: boolean }) {
  const { chat, size, isOnline } = props;
  const title = useChatTitle(chat);
  return (
    <Avatar
      id={chat.participant?.id ?? chat.chat_id}
      name={title}
      url={chat.participant?.avatar_url ?? chat.avatar_url}
      isGroup={chat.type === "group"}
      {...(size !== undefined && { size })}
      {...(isOnline !== undefined && { isOnline })}
    />
  );
}
