import { memo } from "react";
import { useTranslation } from "react-i18next";

import { Bubble } from "#web/chat/bubble.tsx";
import { headingOf } from "#web/chat/dates";
import css from "#web/chat/message-row.module.css";
import type { Row } from "#web/chat/rows";
import { useWords } from "#web/chat/words";

/** A message with what stands above it: a new day, or where the unread ones begin. */
export const MessageRow = memo(function MessageRow(props: {
  row: Row;
  isOwn: boolean;
  isGroup: boolean;
}) {
  const { row, isOwn, isGroup } = props;
  const { message } = row;
  return (
    <>
      {row.opensDay && <DaySeparator at={message.created_at} />}
      {row.opensUnread && <UnreadDivider />}
      {message.type === "system" ? (
        <SystemLine message={message} />
      ) : (
        <Bubble row={row} isOwn={isOwn} isGroup={isGroup} />
      )}
    </>
  );
});

function DaySeparator({ at }: { at: string }) {
  const { i18n } = useTranslation("chat");
  return (
    <div className={css.separator}>
      <time dateTime={at} className={css.pill}>
        {headingOf(at, i18n.language)}
      </time>
    </div>
  );
}

function UnreadDivider() {
  const { t } = useTranslation("chat");
  return (
    <div className={css.unread} data-unread-divider>
      {t("messages.unread")}
    </div>
  );
}

function SystemLine({ message }: { message: Row["message"] }) {
  const words = useWords();
  return (
    <div className={css.separator} data-message={message.message_id} tabIndex={-1}>
      <span className={css.pill}>{words(message)}</span>
    </div>
  );
}
