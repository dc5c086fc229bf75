import { type Dispatch, lazy, type SetStateAction, Suspense } from "react";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { DeleteDialog } from "#web/chat/delete-dialog.tsx";
import { MessageMenu } from "#web/chat/message-menu.tsx";
import type { Point } from "#web/chat/point-menu.tsx";
import { keyOf } from "#web/chat/rows";

const ForwardDialog = lazy(async () => ({
  default: (await import("#web/chat/forward-dialog.tsx")).ForwardDialog,
}));
const ReceiptsDialog = lazy(async () => ({
  default: (await import("#web/chat/receipts-dialog.tsx")).ReceiptsDialog,
}));

/** What is open over the messages, and about which of them, by the key of its row. */
export type Asked =
  | { kind: "menu"; key: string; at: Point }
  | { kind: "forward" | "delete" | "receipts"; key: string };

/**
 * The menu of a message, and the dialogs that it leads to. One at a time, and about the message as
 * it is now: it may be sent, or go, while the menu is open.
 */
export function MessageDialogs(props: {
  chat: ChatRow;
  messages: ChatMessage[];
  asked: Asked | undefined;
  onAsk: Dispatch<SetStateAction<Asked | undefined>>;
}) {
  const { chat, messages, asked, onAsk } = props;
  const message = asked && messages.find((one) => keyOf(one) === asked.key);
  if (!message) return null;
  // A menu closes after it has led to a dialog, which stays.
  const onClose = () => onAsk((now) => (now === asked ? undefined : now));
  const about = { chat, message, onClose };
  return (
    <Suspense>
      {asked.kind === "menu" && <MessageMenu {...about} at={asked.at} onAsk={onAsk} />}
      {asked.kind === "delete" && <DeleteDialog {...about} />}
      {asked.kind === "forward" && <ForwardDialog {...about} />}
      {asked.kind === "receipts" && <ReceiptsDialog {...about} />}
    </Suspense>
  );
}
