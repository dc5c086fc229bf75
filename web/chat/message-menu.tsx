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
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useConversation } from "#sdk/react";
import { useMessageActions } from "#web/chat/actions";
import { bodyOf } from "#web/chat/body";
import { isStored } from "#web/chat/is-stored";
import type { Asked } from "#web/chat/message-dialogs.tsx";
import { type Point, PointMenu } from "#web/chat/point-menu.tsx";
import { keyOf } from "#web/chat/rows";
import { canReply } from "#web/chat/use-actions";
import { useMyId } from "#web/chat/my-id";
import { MenuItem } from "#web/ui/menu-item.tsx";
import { tell } from "#web/ui/tell";
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
  return (
    <PointMenu at={at} label={t("menu.label")} onClose={onClose}>
      {!isStored(message) && <OutboxItems message={message} />}
      {canReply(message) && <WordItems chat={chat} message={message} onAsk={onAsk} />}
      {isStored(message) && (
        <MenuItem
          icon={mdiDeleteOutline}
          isGrave
          onClick={() => onAsk({ kind: "delete", key: keyOf(message) })}
        >
          {t("menu.delete")}
        </MenuItem>
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
      <MenuItem icon={mdiReply} onClick={() => reply(message)}>
        {t("menu.reply")}
      </MenuItem>
      <CopyItem message={message} />
      <MenuItem
        icon={mdiShareOutline}
        onClick={() => onAsk({ kind: "forward", key: keyOf(message) })}
      >
        {t("menu.forward")}
      </MenuItem>
      <MenuItem icon={is_starred ? mdiStarOffOutline : mdiStarOutline} onClick={star}>
        {t(is_starred ? "menu.unstar" : "menu.star")}
      </MenuItem>
      {isOwn && (
        <MenuItem
          icon={mdiInformationOutline}
          onClick={() => onAsk({ kind: "receipts", key: keyOf(message) })}
        >
          {t("menu.info")}
        </MenuItem>
      )}
    </>
  );
}

function OutboxItems({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const { retry, discard } = useMessageActions();
  return (
    <>
      {message.state === "failed" && (
        <MenuItem icon={mdiRefresh} onClick={() => retry(message)}>
          {t("messages.retry")}
        </MenuItem>
      )}
      <CopyItem message={message} />
      <MenuItem icon={mdiDeleteOutline} onClick={() => discard(message)}>
        {t("messages.discard")}
      </MenuItem>
    </>
  );
}

function CopyItem({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const report = useReport();
  const copy = async () => {
    await navigator.clipboard.writeText(bodyOf(message));
    tell(t("menu.copied"));
  };
  return (
    <MenuItem icon={mdiContentCopy} onClick={() => void copy().catch(report)}>
      {t("menu.copy")}
    </MenuItem>
  );
}
