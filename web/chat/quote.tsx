import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useMessageActions } from "#web/chat/actions";
import css from "#web/chat/quote.module.css";
import { useCalling, useWords } from "#web/chat/words";

/** The message that is answered; pressing it goes there, however far back it lies. */
export function Quote(props: { messageId: string; quoted: ChatMessage | undefined }) {
  const { messageId, quoted } = props;
  const { t } = useTranslation("chat");
  const { jumpTo } = useMessageActions();
  const call = useCalling();
  const words = useWords();
  return (
    <button
      type="button"
      className={css.quote}
      title={t("messages.go_to_quote")}
      onClick={() => jumpTo(messageId)}
    >
      {quoted ? (
        <>
          <span className={css.name}>{call(quoted.sender_id)}</span>
          <span className={css.words}>{words(quoted)}</span>
        </>
      ) : (
        <span className={css.words}>{t("messages.earlier")}</span>
      )}
    </button>
  );
}
