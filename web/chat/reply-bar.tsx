import { mdiClose } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import css from "#web/chat/reply-bar.module.css";
import { useCalling, useWords } from "#web/chat/words";
import { Icon } from "#web/ui/icon.tsx";

/** The message that is being answered, above what is being written. */
export function ReplyBar({ message, onCancel }: { message: ChatMessage; onCancel: () => void }) {
  const { t } = useTranslation("chat");
  const call = useCalling();
  const words = useWords();
  return (
    <div className={css.bar}>
      <div className={css.quote}>
        <div className={css.name}>
          {t("composer.replying_to", { name: call(message.sender_id) })}
        </div>
        <div className={css.words}>{words(message)}</div>
      </div>
      <button
        type="button"
        className={css.cancel}
        aria-label={t("composer.cancel_reply")}
        title={t("composer.cancel_reply")}
        onClick={onCancel}
      >
        <Icon path={mdiClose} size={20} />
      </button>
    </div>
  );
}
