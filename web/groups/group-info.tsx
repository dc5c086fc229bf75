import { Button, Stack, Text } from "@mantine/core";
import { mdiAccountPlusOutline, mdiExitToApp } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Chat, ChatRow } from "#sdk/index";
import { dayOf } from "#web/chat/dates";
import info from "#web/chat/info.module.css";
import { ChatAvatar } from "#web/chats/chat-avatar.tsx";
import { ChatSettings } from "#web/chats/chat-settings.tsx";
import { AddMembers } from "#web/groups/add-members.tsx";
import { AdminOnlySwitch } from "#web/groups/admin-only-switch.tsx";
import css from "#web/groups/group-info.module.css";
import { GroupWords } from "#web/groups/group-words.tsx";
import { LeaveDialog } from "#web/groups/leave-dialog.tsx";
import { Members } from "#web/groups/members.tsx";
import { Icon } from "#web/ui/icon.tsx";

type GroupInfoProps = { chat: ChatRow; details: Chat };

/** A group: what it is for, who is in it, and what its admins can change. */
export function GroupInfo({ chat, details }: GroupInfoProps) {
  const { t, i18n } = useTranslation("chat");
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Stack gap="lg">
      <div className={info.head}>
        <ChatAvatar chat={chat} size={96} />
        <GroupWords details={details} isAdmin={chat.role === "admin"} />
        <Text size="xs" c="dimmed">
          {t("group.created", { day: dayOf(details.created_at, i18n.language) })}
        </Text>
      </div>
      <MemberSection chat={chat} details={details} />
      <ChatSettings chat={chat} />
      {chat.role === "admin" && <AdminOnlySwitch details={details} />}
      <Button
        color="red"
        variant="light"
        leftSection={<Icon path={mdiExitToApp} size={18} />}
        onClick={() => setLeaving(true)}
      >
        {t("group.leave")}
      </Button>
      {isLeaving && <LeaveDialog details={details} onClose={() => setLeaving(false)} />}
    </Stack>
  );
}

function MemberSection({ chat, details }: GroupInfoProps) {
  const { t } = useTranslation("chat");
  const [isAdding, setAdding] = useState(false);
  return (
    <section>
      <div className={css.heading}>
        <h4>{t("group.members", { count: details.participants.length })}</h4>
        {chat.role === "admin" && !isAdding && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon path={mdiAccountPlusOutline} size={16} />}
            onClick={() => setAdding(true)}
          >
            {t("group.add")}
          </Button>
        )}
      </div>
      {isAdding && <AddMembers details={details} onDone={() => setAdding(false)} />}
      <Members details={details} isAdmin={chat.role === "admin"} />
    </section>
  );
}
