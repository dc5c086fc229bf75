import { useTranslation } from "react-i18next";

import { useTyping } from "#sdk/react";
import css from "#web/chat/typing-line.module.css";
import { useNaming } from "#web/people/names.tsx";

/** Who is writing. Its place is always there, so that nothing moves. */
export function TypingLine({ chatId, isGroup }: { chatId: string; isGroup: boolean }) {
  const { t, i18n } = useTranslation("chat");
  const { typing } = useTyping(chatId);
  const nameOf = useNaming();
  const list = new Intl.ListFormat(i18n.language, { type: "conjunction" });
  return (
    <div className={css.line} data-shown={typing.length > 0 || undefined}>
      {typing.length > 0 && (
        <>
          <span className={css.dots} aria-hidden>
            <i />
            <i />
            <i />
          </span>
          {isGroup
            ? t("header.typing_names", {
                count: typing.length,
                names: list.format(typing.map(nameOf)),
              })
            : t("header.typing")}
        </>
      )}
    </div>
  );
}
