import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { CancelSession } from "#web/coach/calendar/cancel-session.tsx";
import { MoveDialog } from "#web/coach/calendar/move-dialog.tsx";
import { type Seat, Seats } from "#web/coach/calendar/seats.tsx";
import { SessionState } from "#web/coach/sessions/session-state.tsx";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { Dialog } from "#web/ui/dialog.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

type SessionDialogProps = { session: CoachingSession; zone: string; onClose: () => void };

/** One session, and what can become of it. */
export function SessionDialog({ session, zone, onClose }: SessionDialogProps) {
  const t = useWords();
  const [step, go] = useState<"look" | "move" | "cancel">("look");
  const [seat, choose] = useState<Seat>();
  const cancel = (one?: Seat) => {
    choose(one);
    go("cancel");
  };
  const { id, name, start_at, end_at, status, location, cancel_reason } = session;
  const when = new Intl.DateTimeFormat(shownLocale(), {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zone,
  });
  if (step === "move") return <MoveDialog session={session} zone={zone} onClose={onClose} />;
  return (
    <Dialog title={name} onClose={onClose}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={550}>{when.formatRange(new Date(start_at), new Date(end_at))}</Text>
          <Text size="sm" c="dimmed">
            {[zone, location].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <SessionState status={status} />
      </Group>
      {cancel_reason && <Text fs="italic">{t("workouts.said", { words: cancel_reason })}</Text>}
      <Seats session={session} onCancel={cancel} />
      {status === "scheduled" && step === "look" && (
        <Ways
          session={session}
          onMove={() => go("move")}
          onCancel={() => cancel()}
          onDone={onClose}
        />
      )}
      {step === "cancel" && (
        <CancelSession id={id} seat={seat} onBack={() => go("look")} onDone={onClose} />
      )}
    </Dialog>
  );
}

type WaysProps = {
  session: CoachingSession;
  onMove: () => void;
  onCancel: () => void;
  onDone: () => void;
};

/** Before it begins it can be moved, after that it is said how it went. */
function Ways({ session: { id, start_at }, onMove, onCancel, onDone }: WaysProps) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [hasBegun] = useState(() => Date.parse(start_at) <= Date.now());
  const end = (verb: "complete" | "no-show") =>
    run(async () => {
      await rest.POST(`/api/v1/sessions/{id}/${verb}`, { params: { path: { id } } });
      onDone();
    });
  return (
    <>
      <ErrorNotice error={error} />
      <Group gap="xs">
        {hasBegun ? (
          <>
            <Button loading={isBusy} onClick={() => end("complete")}>
              {t("sessions.complete")}
            </Button>
            <Button variant="default" disabled={isBusy} onClick={() => end("no-show")}>
              {t("sessions.no_show")}
            </Button>
          </>
        ) : (
          <Button onClick={onMove}>{t("sessions.move_open")}</Button>
        )}
        <Button ml="auto" variant="subtle" color="red" onClick={onCancel}>
          {t("sessions.cancel")}
        </Button>
      </Group>
    </>
  );
}
