import { mdiAlertCircle, mdiCheck, mdiCheckAll, mdiClockOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import css from "#web/chat/ticks.module.css";
import { Icon } from "#web/ui/icon.tsx";

const PATHS = {
  waiting: mdiClockOutline,
  sent: mdiCheck,
  delivered: mdiCheckAll,
  read: mdiCheckAll,
  failed: mdiAlertCircle,
} as const satisfies Record<ChatMessage["state"], string>;

/** How far one's own message has come. */
export function Ticks({ state }: { state: ChatMessage["state"] }) {
  const { t } = useTranslation("chat");
  const words = t(`state.${state}`);
  return (
    <span className={css.ticks} data-state={state} role="img" aria-label={words} title={words}>
      <Icon path={PATHS[state]} size={16} />
    </span>
  );
}
