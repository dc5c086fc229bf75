import { mdiChevronDown } from "@mdi/js";
import { useTranslation } from "react-i18next";

import css from "#web/chat/to-end.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** Leads to the latest message, and says how many came meanwhile. */
export function ToEnd({ count, onClick }: { count: number; onClick: () => void }) {
  const { t } = useTranslation("chat");
  const words = count > 0 ? t("messages.new", { count }) : t("messages.to_end");
  return (
    <button type="button" className={css.button} aria-label={words} title={words} onClick={onClick}>
      {count > 0 && <span>{words}</span>}
      <Icon path={mdiChevronDown} size={24} />
    </button>
  );
}
