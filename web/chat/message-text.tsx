import { mdiCancel } from "@mdi/js";
import { Fragment, type SyntheticEvent } from "react";

import type { ChatMessage } from "#sdk/index";
import { piecesOf } from "#web/chat/links";
import css from "#web/chat/message-text.module.css";
import { useWords } from "#web/chat/words";
import { Icon } from "#web/ui/icon.tsx";

/** Up to this many emoji alone are shown large. */
const LARGE = /^(?:\p{RGI_Emoji}\s*){1,3}$/v;

/** What the message says, with its addresses as links. */
export function MessageText({ message }: { message: ChatMessage }) {
  const words = useWords()(message);
  if (message.is_deleted) {
    return (
      <span className={css.deleted}>
        <Icon path={mdiCancel} size={16} /> {words}
      </span>
    );
  }
  return (
    <span className={css.text} dir="auto" data-large={LARGE.test(words) || undefined}>
      {piecesOf(words).map(({ text, href }, i) =>
        href === undefined ? (
          <Fragment key={i}>{text}</Fragment>
        ) : (
          <Address key={i} href={href}>
            {text}
          </Address>
        ),
      )}
    </span>
  );
}

/** A way out of the chat. Its own menu, as the browser has it, is better than the message's. */
const Address = ({ href, children }: { href: string; children: string }) => (
  <a
    href={href}
    target="_blank"
    rel="noopener noreferrer nofollow"
    onContextMenu={stop}
    onTouchStart={stop}
  >
    {children}
  </a>
);

const stop = (event: SyntheticEvent): void => event.stopPropagation();
