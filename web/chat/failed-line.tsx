import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useMessageActions } from "#web/chat/actions";
import css from "#web/chat/failed-line.module.css";
import { useErrorTitle } from "#web/ui/use-error-title";

/** Why a message was refused, and what its sender may do now. */
export function FailedLine({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const { retry, discard } = useMessageActions();
  const titleOf = useErrorTitle();
  return (
    <div className={css.line}>
      <span>{message.error ? titleOf(message.error) : t("state.failed")}</span>
      <button type="button" onClick={() => retry(message)}>
        {t("messages.retry")}
      </button>
      <button type="button" onClick={() => discard(message)}>
        {t("messages.discard")}
      </button>
    </div>
  );
}
