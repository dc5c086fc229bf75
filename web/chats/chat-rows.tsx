import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Virtualizer } from "virtua";
import { useLocation, useRoute } from "wouter";

import type { ChatRow } from "#sdk/index";
import { type Point, PointMenu } from "#web/chat/point-menu.tsx";
import { ChatMenuItems } from "#web/chats/chat-menu-items.tsx";
import { ChatLine } from "#web/chats/chat-line.tsx";
import css from "#web/chats/chat-rows.module.css";
import { useTitling } from "#web/chats/chat-title";

/** Pixels a line takes. All are alike. */
const HEIGHT = 72;

/** The lines of the list. Arrows go from one to the next; only what is in sight exists. */
export function ChatRows({ chats, foot }: { chats: ChatRow[]; foot: ReactNode }) {
  const { t } = useTranslation("chat");
  const titleOf = useTitling();
  const [, go] = useLocation();
  const [, params] = useRoute("/c/:chatId/*?");
  const [menu, setMenu] = useState<{ chat: ChatRow; at: Point }>();
  const openId = params?.chatId;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const id = event.target instanceof HTMLElement ? event.target.dataset["chat"] : undefined;
    if (step === undefined || id === undefined) return;
    event.preventDefault();
    const next = chats[chats.findIndex(({ chat_id }) => chat_id === id) + step];
    if (next) focusLine(event.currentTarget, next.chat_id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys are those of the links in it.
    <div className={css.scroller} onKeyDown={onKeyDown}>
      <Virtualizer as="ul" item="li" data={chats} itemSize={HEIGHT} bufferSize={400}>
        {(chat) => (
          <ChatLine
            key={chat.chat_id}
            chat={chat}
            title={titleOf(chat)}
            isOpen={chat.chat_id === openId}
            onMenu={setMenu}
          />
        )}
      </Virtualizer>
      {foot}
      {menu && (
        <PointMenu
          at={menu.at}
          label={t("row.actions", { name: titleOf(menu.chat) })}
          onClose={() => setMenu(undefined)}
        >
          <ChatMenuItems chat={menu.chat} onInfo={() => go(`/c/${menu.chat.chat_id}/info`)} />
        </PointMenu>
      )}
    </div>
  );
}

/** The browser scrolls to what has the focus; a line beyond what is painted is there a frame later. */
function focusLine(within: HTMLElement, chatId: string, tries = 10): void {
  const line = within.querySelector<HTMLElement>(`a[data-chat="${CSS.escape(chatId)}"]`);
  if (line) line.focus();
  else if (tries > 0) requestAnimationFrame(() => focusLine(within, chatId, tries - 1));
}
