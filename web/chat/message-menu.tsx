import { Menu } from "@mantine/core";
import {
  mdiContentCopy,
  mdiDeleteOutline,
  mdiInformationOutline,
  mdiRefresh,
  mdiReply,
  mdiShareOutline,
  mdiStarOffOutline,
  mdiStarOutline,
} from "@mdi/js";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useConversation } from "#sdk/react";
import { useMessageActions } from "#web/chat/actions";
import { bodyOf } from "#web/chat/body";
import type { Asked } from "#web/chat/message-dialogs.tsx";
import { type Point, PointMenu } from "#web/chat/point-menu.tsx";
import { keyOf } from "#web/chat/rows";
import { tell } from "#web/chat/tell";
import { canReply } from "#web/chat/use-actions";
import { useMyId } from "#web/chat/my-id";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** What can be done to a message: only what the server would allow. */
export function MessageMenu(props: {
  chat: ChatRow;
  message: ChatMessage;
  at: Point;
  onAsk: (asked: Asked) => void;
  onClose: () => void;
}) {
  const { chat, message, at, onAsk, onClose } = props;
  const { t } = useTranslation("chat");
  const isStored = message.state !== "waiting" && message.state !== "failed";
  return (
    <PointMenu at={at} label={t("menu.label")} onClose={onClose}>
      {!isStored && <OutboxItems message={message} />}
      {canReply(message) && <WordItems chat={chat} message={message} onAsk={onAsk} />}
      {isStored && (
        <Menu.Item
          color="red"
          leftSection={<Icon path={mdiDeleteOutline} size={20} />}
          onClick={() => onAsk({ kind: "delete", key: keyOf(message) })}
        >
          {t("menu.delete")}
        </Menu.Item>
      )}
    </PointMenu>
  );
}

function WordItems(props: { chat: ChatRow; message: ChatMessage; onAsk: (asked: Asked) => void }) {
  const { chat, message, onAsk } = props;
  const { t } = useTranslation("chat");
  const { reply } = useMessageActions();
  const conversation = useConversation(chat.chat_id);
  const report = useReport();
  const isOwn = message.sender_id === useMyId();
  const { is_starred, message_id } = message;
  const star = () => void conversation.star(message_id, !is_starred).catch(report);
  return (
    <>
      <Item icon={mdiReply} onClick={() => reply(message)}>
        {t("menu.reply")}
      </Item>
      <CopyItem message={message} />
      <Item icon={mdiShareOutline} onClick={() => onAsk({ kind: "forward", key: keyOf(message) })}>
        {t("menu.forward")}
      </Item>
      <Item icon={is_starred ? mdiStarOffOutline : mdiStarOutline} onClick={star}>
        {t(is_starred ? "menu.unstar" : "menu.star")}
      </Item>
      {isOwn && (
        <Item
          icon={mdiInformationOutline}
          onClick={() => onAsk({ kind: "receipts", key: keyOf(message) })}
        >
          {t("menu.info")}
        </Item>
      )}
    </>
  );
}

/** What waits or was refused is still the sender's alone. */
function OutboxItems({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const { retry, discard } = useMessageActions();
  return (
    <>
      {message.state === "failed" && (
        <Item icon={mdiRefresh} onClick={() => retry(message)}>
          {t("messages.retry")}
        </Item>
      )}
      <CopyItem message={message} />
      <Item icon={mdiDeleteOutline} onClick={() => discard(message)}>
        {t("messages.discard")}
      </Item>
    </>
  );
}

function CopyItem({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const report = useReport();
  const copy = () =>
    void navigator.clipboard
      .writeText(bodyOf(message))
      .then(() => tell(t("menu.copied")))
      .catch(report);
  return (
    <Item icon={mdiContentCopy} onClick={copy}>
      {t("menu.copy")}
    </Item>
  );
}

const Item = (props: { icon: string; onClick: () => void; children: ReactNode }) => (
  <Menu.Item leftSection={<Icon path={props.icon} size={20} />} onClick={props.onClick}>
    {props.children}
  </Menu.Item>
);
