import { Menu, Text } from "@mantine/core";
import { type CSSProperties, useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { shownLocale } from "#web/i18n/shown-locale";
import { CancelDialog } from "#web/training/sessions/cancel-dialog.tsx";
import { MoveDialog } from "#web/training/sessions/move-dialog.tsx";
import css from "#web/training/sessions/sessions-page.module.css";
import { useWords } from "#web/training/use-words";
import { MoreMenu } from "#web/ui/more-menu.tsx";
import { saveFile } from "#web/ui/save-file";
import { SESSION_TONES } from "#web/ui/session-tones";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { useReport } from "#web/ui/use-report";

const WHEN = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "numeric",
  minute: "2-digit",
} as const;

/** A session of one's own, and what can still be done about it. */
export function OwnSessionLine({ session }: { session: CoachingSession }) {
  const t = useWords();
  const [asked, ask] = useState<"move" | "cancel">();
  const { name, coach_name, color, start_at, end_at, location, cancellable_until_at } = session;
  const when = new Intl.DateTimeFormat(shownLocale(), WHEN);
  const { status, reason } = standingOf(session);
  const style: CSSProperties & { "--colour"?: string } =
    color === null ? {} : { "--colour": color };
  const [now] = useState(() => new Date().toISOString());
  const canChange = status === "scheduled" && now <= cancellable_until_at;
  const isLate = status === "scheduled" && !canChange && now < start_at;
  return (
    <div className={css.line} style={style} data-status={status}>
      <div className={css.words}>
        <Text fw={600} lh={1.3}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          <time dateTime={start_at}>{when.formatRange(new Date(start_at), new Date(end_at))}</time>
        </Text>
        <Text size="sm" c="dimmed">
          {[coach_name || t("coaches.nameless"), location].filter(Boolean).join(" · ")}
        </Text>
        {reason !== null && <Text size="sm">“{reason}”</Text>}
        {isLate && (
          <Text size="xs" c="dimmed">
            {t("sessions.too_late")}
          </Text>
        )}
      </div>
      <StateBadge tone={SESSION_TONES[status]} words={t(`sessions.status.${status}`)} />
      <SessionMenu session={session} canChange={canChange} onAsk={ask} />
      {asked === "move" && <MoveDialog session={session} onClose={() => ask(undefined)} />}
      {asked === "cancel" && <CancelDialog session={session} onClose={() => ask(undefined)} />}
    </div>
  );
}

/** How it stands for oneself: one's own seat may be given up while others still meet. */
function standingOf({ status, cancel_reason, participants }: CoachingSession) {
  const isOff = participants.every((seat) => seat.status === "cancelled");
  return {
    status: isOff ? ("cancelled" as const) : status,
    reason: cancel_reason ?? (isOff ? (participants[0]?.cancel_reason ?? null) : null),
  };
}

type SessionMenuProps = {
  session: CoachingSession;
  canChange: boolean;
  onAsk: (what: "move" | "cancel") => void;
};

function SessionMenu({ session, canChange, onAsk }: SessionMenuProps) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const { id, name } = session;
  const download = async () => {
    const text = await rest.GET("/api/v1/sessions/{id}/calendar.ics", {
      params: { path: { id } },
    });
    saveFile(`${name}.ics`, String(text), "text/calendar");
  };
  return (
    <MoreMenu label={t("sessions.actions", { name })}>
      <Menu.Item onClick={() => void download().catch(report)}>{t("sessions.ics")}</Menu.Item>
      {canChange && (
        <>
          <Menu.Item onClick={() => onAsk("move")}>{t("sessions.move")}</Menu.Item>
          <Menu.Item color="red" onClick={() => onAsk("cancel")}>
            {t("sessions.cancel")}
          </Menu.Item>
        </>
      )}
    </MoreMenu>
  );
}
