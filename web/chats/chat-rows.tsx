import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Virtualizer, type VirtualizerHandle } from "virtua";
import { useLocation, useRoute } from "wouter";

import type { ChatRow } from "#sdk/index";
import { type Point, PointMenu } from "#web/chat/point-menu.tsx";
import { ChatMenuItems } from "#web/chats/chat-menu-items.tsx";
import { ChatLine } from "#web/chats/chat-line.tsx";
import css from "#web/chats/chat-rows.module.css";
import { useTitling } from "#web/chats/chat-title";
import { focusWhenThere } from "#web/ui/focus-when-there";

/** Pixels a line takes. All are alike. */
const HEIGHT = 72;

/**
 * The lines of the list. Arrows go from one to the next; only what is in sight exists, and what has
 * the focus, wherever news may move it.
 */
export function ChatRows({ chats, foot }: { chats: ChatRow[]; foot: ReactNode }) {
  const { t } = useTranslation("chat");
  const titleOf = useTitling();
  const [, go] = useLocation();
  const [, params] = useRoute("/c/:chatId/*?");
  const [menu, setMenu] = useState<{ chat: ChatRow; at: Point }>();
  const list = useRef<VirtualizerHandle>(null);
  const [focusedId, setFocusedId] = useState<string>();
  const focused = chats.findIndex(({ chat_id }) => chat_id === focusedId);
  const openId = params?.chatId;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const id = chatOf(event);
    if (step === undefined || id === undefined) return;
    event.preventDefault();
    const index = chats.findIndex(({ chat_id }) => chat_id === id) + step;
    const next = chats[index];
    if (!next) return;
    list.current?.scrollToIndex(index, { align: "nearest" });
    focusWhenThere(event.currentTarget, `a[data-chat="${CSS.escape(next.chat_id)}"]`);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- The keys are those of the links in it.
    <div
      className={css.scroller}
      onKeyDown={onKeyDown}
      onFocus={(event) => setFocusedId(chatOf(event))}
      onBlur={() => setFocusedId(undefined)}
    >
      <Virtualizer
        ref={list}
        as="ul"
        item="li"
        data={chats}
        itemSize={HEIGHT}
        bufferSize={400}
        keepMounted={focused === -1 ? [] : [focused]}
      >
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

/** The chat whose line it happened to. */
const chatOf = ({ target }: KeyboardEvent | FocusEvent): string | undefined =>
  target instanceof HTMLElement ? target.dataset["chat"] : undefined;
