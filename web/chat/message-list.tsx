import { memo, type Ref, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Virtualizer, type VirtualizerHandle } from "virtua";

import css from "#web/chat/message-list.module.css";
import { MessageRow } from "#web/chat/message-row.tsx";
import type { Row } from "#web/chat/rows";
import { ToEnd } from "#web/chat/to-end.tsx";
import { useFocusKeys } from "#web/chat/use-focus-keys";
import { usePrepended } from "#web/chat/use-prepended";
import { useScroll } from "#web/chat/use-scroll";

/** Pixels beyond the window that are painted, so that quick scrolling meets no blank. */
const AHEAD = 900;

export type MessageListHandle = {
  /** Brings a row into view and marks it for a moment. */
  show(index: number): void;
  toEnd(): void;
  focusLast(): void;
};

/**
 * The messages of a chat, oldest first. It renders with its messages and nothing else: what is
 * being written next to it does not touch it.
 */
export const MessageList = memo(function MessageList(props: {
  rows: Row[];
  myId: string;
  isGroup: boolean;
  label: string;
  hasOlder: boolean;
  loadOlder: () => Promise<void>;
  /** Tells whether the end of the chat is in view. */
  onEndSeen: (isSeen: boolean) => void;
  ref: Ref<MessageListHandle>;
}) {
  const { rows, myId, isGroup, label, hasOlder, loadOlder, onEndSeen, ref } = props;
  const { t } = useTranslation("chat");
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const isPrepended = usePrepended(rows);
  const scroll = useScroll({ rows, myId, list, hasOlder, loadOlder, onEndSeen });
  const keys = useFocusKeys({ rows, list, scroller });
  useImperativeHandle(ref, () => ({
    show: scroll.show,
    toEnd: scroll.toEnd,
    focusLast: keys.focusLast,
  }));
  return (
    <div className={css.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Keys move in what scrolls. */}
      <section
        ref={scroller}
        className={css.scroller}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- So they must reach it.
        tabIndex={0}
        onKeyDown={keys.onKeyDown}
      >
        <div className={css.filler} />
        <Virtualizer
          ref={list}
          as="ol"
          item="li"
          data={rows}
          shift={isPrepended}
          bufferSize={AHEAD}
          onScroll={scroll.onScroll}
          onResize={scroll.onResize}
        >
          {(row) => (
            <MessageRow
              key={row.key}
              row={row}
              isOwn={row.message.sender_id === myId}
              isGroup={isGroup}
            />
          )}
        </Virtualizer>
      </section>
      {scroll.isLoading && <output className={css.loading}>{t("messages.loading")}</output>}
      {!scroll.isAtEnd && <ToEnd count={scroll.newCount} onClick={scroll.toEnd} />}
    </div>
  );
});
