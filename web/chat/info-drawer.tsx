import { Drawer } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useRoute } from "wouter";

import type { Chat, ChatRow } from "#sdk/index";
import { Splash } from "#web/shell/splash.tsx";

const GroupInfo = lazy(async () => ({
  default: (await import("#web/groups/group-info.tsx")).GroupInfo,
}));
const PersonInfo = lazy(async () => ({
  default: (await import("#web/people/person-info.tsx")).PersonInfo,
}));

/** About the group or the other one, at an address of its own: going back closes it. */
export function InfoDrawer({ chat, details }: { chat: ChatRow; details: Chat | undefined }) {
  const { t } = useTranslation("chat");
  const [isOpen] = useRoute("/c/:chatId/info");
  const [, go] = useLocation();
  const close = () => go(`/c/${chat.chat_id}`);
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      title={t(chat.participant ? "people.info" : "group.info")}
      closeButtonProps={{ "aria-label": t("close") }}
      transitionProps={{ duration: 120 }}
    >
      <Suspense fallback={<Splash />}>
        {chat.participant ? (
          <PersonInfo userId={chat.participant.id} chat={chat} />
        ) : (
          details && <GroupInfo chat={chat} details={details} />
        )}
      </Suspense>
    </Drawer>
  );
}
