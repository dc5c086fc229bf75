import { type Dispatch, lazy, type SetStateAction, Suspense } from "react";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { DeleteDialog } from "#web/chat/delete-dialog.tsx";
import { MessageMenu } from "#web/chat/message-menu.tsx";
import type { Point } from "#web/chat/point-menu.tsx";

const ForwardDialog = lazy(async () => ({
  default: (await import("#web/chat/forward-dialog.tsx")).ForwardDialog,
}));
const ReceiptsDialog = lazy(async () => ({
  default: (await import("#web/chat/receipts-dialog.tsx")).ReceiptsDialog,
}));

/** What is open over the messages, and about which of them. */
export type Asked =
  | { kind: "menu"; message: ChatMessage; at: Point }
  | { kind: "forward" | "delete" | "receipts"; message: ChatMessage };

/** The menu of a message, and the dialogs that it leads to. One at a time. */
export function MessageDialogs(props: {
  chat: ChatRow;
  asked: Asked | undefined;
  onAsk: Dispatch<SetStateAction<Asked | undefined>>;
}) {
  const { chat, asked, onAsk } = props;
  if (!asked) return null;
  // A menu closes after it has led to a dialog, which stays.
  const onClose = () => onAsk((now) => (now === asked ? undefined : now));
  const about = { chat, message: asked.message, onClose };
  return (
    <Suspense>
      {asked.kind === "menu" && <MessageMenu {...about} at={asked.at} onAsk={onAsk} />}
      {asked.kind === "delete" && <DeleteDialog {...about} />}
      {asked.kind === "forward" && <ForwardDialog {...about} />}
      {asked.kind === "receipts" && <ReceiptsDialog {...about} />}
    </Suspense>
  );
}
