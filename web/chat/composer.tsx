import { mdiSend } from "@mdi/js";
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useSendMessage, useTyping } from "#sdk/react";
import css from "#web/chat/composer.module.css";
import { ReplyBar } from "#web/chat/reply-bar.tsx";
import { useDraft } from "#web/chat/use-draft";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** Characters in a message, as the server counts them. */
const MOST = 4096;
/** From here on the reader is told how many are left. */
const NEAR_MOST = 200;

export type ComposerHandle = { focus(): void };

/** Where a message is written. What is typed stays in here until it is sent. */
export function Composer(props: {
  chatId: string;
  replyTo: ChatMessage | undefined;
  onReplied: () => void;
  /** Leaves upwards, to the last message. */
  onLeaveUp: () => void;
  ref: Ref<ComposerHandle>;
}) {
  const { chatId, replyTo, onReplied, onLeaveUp, ref } = props;
  const { t } = useTranslation("chat");
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, write, clear } = useDraft(chatId);
  const { send } = useSendMessage(chatId);
  const { type, stop } = useTyping(chatId);
  const report = useReport();
  useImperativeHandle(ref, () => ({ focus: () => field.current?.focus() }), []);

  const body = draft.trim();
  const left = MOST - body.length;
  const canSend = body !== "" && left >= 0;
  const submit = () => {
    field.current?.focus();
    if (!canSend) return;
    clear();
    stop();
    onReplied();
    send({ body, ...(replyTo && { reply_to_message_id: replyTo.message_id }) }).catch(report);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the writing of a character in many scripts.
    if (event.nativeEvent.isComposing) return;
    const does = keyOf(event, { isEmpty: draft === "", isReply: replyTo !== undefined });
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    ({ send: submit, leave: onLeaveUp, unreply: onReplied })[does]();
  };
  return (
    <form
      className={css.composer}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {replyTo && <ReplyBar message={replyTo} onCancel={onReplied} />}
      <div className={css.line}>
        <textarea
          ref={field}
          className={css.field}
          rows={1}
          dir="auto"
          enterKeyHint="send"
          aria-label={t("composer.label")}
          placeholder={t("composer.placeholder")}
          value={draft}
          aria-invalid={left < 0 || undefined}
          onChange={(event) => {
            write(event.target.value);
            type();
          }}
          onKeyDown={onKeyDown}
          onBlur={stop}
        />
        <button
          type="submit"
          className={css.send}
          disabled={!canSend}
          aria-label={t("composer.send")}
          title={t("composer.send")}
        >
          <Icon path={mdiSend} size={22} />
        </button>
      </div>
      {left < NEAR_MOST && (
        <output className={css.count} data-over={left < 0 || undefined}>
          {left < 0 ? t("composer.over", { count: -left }) : t("composer.left", { count: left })}
        </output>
      )}
    </form>
  );
}

type Situation = { isEmpty: boolean; isReply: boolean };

function keyOf({ key, shiftKey }: KeyboardEvent, { isEmpty, isReply }: Situation) {
  if (key === "Enter" && !shiftKey) return "send";
  if (key === "ArrowUp" && isEmpty) return "leave";
  if (key === "Escape" && isReply) return "unreply";
  return undefined;
}
