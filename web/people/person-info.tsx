import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { usePresenceWords } from "#web/chat/status-line.tsx";
import { useMyId } from "#web/chat/my-id";
import css from "#web/chat/info.module.css";
import { ChatSettings } from "#web/chats/chat-settings.tsx";
import { Avatar } from "#web/people/avatar.tsx";
import { BlockButton } from "#web/people/block-button.tsx";
import { useContacts } from "#web/people/contacts";
import { NicknameField } from "#web/people/nickname-field.tsx";
import { useProfile } from "#web/people/profile";
import { Splash } from "#web/shell/splash.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";

/** Somebody as far as they let themselves be seen, and what lies between them and the reader. */
export function PersonInfo({ userId, chat }: { userId: string; chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const { data: profile, error } = useProfile(userId);
  const contact = useContacts().data?.find(({ user_id }) => user_id === userId);
  const presence = usePresenceWords(userId);
  const isOther = userId !== useMyId();
  if (!profile) return error ? <ErrorNotice error={error} /> : <Splash />;
  const name = contact?.nickname || profile.display_name || t("people.unnamed");
  return (
    <Stack gap="lg">
      <div className={css.head}>
        <Avatar id={userId} name={name} url={profile.avatar_url} size={96} />
        <h3 className={css.name}>{name}</h3>
        {name !== profile.display_name && <Text c="dimmed">{profile.display_name}</Text>}
        <Text size="sm" c="dimmed" mih="1.5em">
          {presence}
        </Text>
      </div>
      <Fact label={t("people.about")} value={profile.status_text} />
      <Fact label={t("people.phone_number")} value={profile.phone ?? ""} />
      {contact && <NicknameField key={contact.nickname} contact={contact} />}
      <ChatSettings chat={chat} />
      {isOther && <BlockButton userId={userId} name={name} isBlocked={profile.is_blocked} />}
    </Stack>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === "") return null;
  return (
    <div>
      <Text size="xs" c="dimmed" fw={600}>
        {label}
      </Text>
      <Text>{value}</Text>
    </div>
  );
}
