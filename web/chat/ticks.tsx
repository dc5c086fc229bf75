import { mdiAlertCircle, mdiCheck, mdiCheckAll, mdiClockOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { Sign } from "#web/chat/sign.tsx";
import css from "#web/chat/ticks.module.css";

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
  return (
    <span className={css.ticks} data-state={state}>
      <Sign path={PATHS[state]} label={t(`state.${state}`)} size={16} />
    </span>
  );
}
