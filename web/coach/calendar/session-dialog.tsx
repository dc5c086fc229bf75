import { Badge, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { CoachingSession } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { instantOf, wallAt } from "#web/ui/wall-clock";

type SessionDialogProps = { session: CoachingSession; zone: string; onClose: () => void };

/** One session, and what can become of it. */
export function SessionDialog({ session, zone, onClose }: SessionDialogProps) {
  const { t: shell, i18n } = useTranslation();
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const { id, name, start_at, end_at, status, participants, location, version } = session;
  const when = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: zone,
  });
  const [hasBegun] = useState(() => Date.parse(start_at) <= Date.now());
  const params = { path: { id } };
  const end = (verb: "complete" | "no-show") =>
    run(async () => {
      await rest.POST(`/api/v1/sessions/{id}/${verb}`, { params });
      onClose();
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={name}
      closeButtonProps={{ "aria-label": shell("actions.close") }}
    >
      <Stack gap="sm">
        <Group justify="space-between">
          <Text>{when.formatRange(new Date(start_at), new Date(end_at))}</Text>
          <Badge variant="light">{t(`sessions.status.${status}`)}</Badge>
        </Group>
        {location !== null && <Text c="dimmed">{location}</Text>}
        {participants.map((seat) => (
          <div key={seat.client_profile_id}>
            <Text fw={600} td={seat.status === "cancelled" ? "line-through" : undefined}>
              {seat.display_name}
            </Text>
            {seat.notes !== null && <Text size="sm">{seat.notes}</Text>}
            {seat.cancel_reason !== null && (
              <Text size="sm" c="dimmed">
                {seat.cancel_reason}
              </Text>
            )}
          </div>
        ))}
        <ErrorNotice error={error} />
        {status === "scheduled" && hasBegun && (
          <Group>
            <Button loading={isBusy} onClick={() => end("complete")}>
              {t("sessions.complete")}
            </Button>
            <Button variant="default" disabled={isBusy} onClick={() => end("no-show")}>
              {t("sessions.no_show")}
            </Button>
          </Group>
        )}
        {status === "scheduled" && !hasBegun && (
          <Move key={version} session={session} zone={zone} onDone={onClose} />
        )}
        {status === "scheduled" && <Cancel id={id} onDone={onClose} />}
      </Stack>
    </Modal>
  );
}

const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");

type MoveProps = { session: CoachingSession; zone: string; onDone: () => void };

/** To another time; everybody in it is told. */
function Move({ session, zone, onDone }: MoveProps) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const now = wallAt(session.start_at, zone);
  const [day, setDay] = useState(now.day);
  const [time, setTime] = useState(clock(now.minute));
  const isChanged = day !== now.day || time !== clock(now.minute);
  const move = () =>
    run(async () => {
      const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      const body = { start_at: instantOf({ day, minute }, zone) };
      await rest.POST("/api/v1/sessions/{id}/reschedule", {
        params: { path: { id: session.id } },
        body,
      });
      onDone();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) void move();
      }}
    >
      <Group align="flex-end" gap="xs">
        <TextInput
          required
          type="date"
          label={t("sessions.day")}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <TextInput
          required
          type="time"
          label={t("sessions.time")}
          value={time}
          onChange={({ currentTarget }) => setTime(currentTarget.value)}
        />
        <Button type="submit" variant="light" loading={isBusy} disabled={!isChanged}>
          {t("sessions.move")}
        </Button>
      </Group>
      <ErrorNotice error={error} />
    </form>
  );
}

/** For everybody in it. */
function Cancel({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const cancel = () =>
    run(async () => {
      const body = reason.trim() === "" ? {} : { reason: reason.trim() };
      await rest.POST("/api/v1/sessions/{id}/cancel", { params: { path: { id } }, body });
      onDone();
    });
  if (!isAsking) {
    return (
      <Group>
        <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
          {t("sessions.cancel")}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="xs">
      <TextInput
        data-autofocus
        label={t("sessions.reason")}
        maxLength={500}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ErrorNotice error={error} />
      <Group>
        <Button color="red" loading={isBusy} onClick={cancel}>
          {t("sessions.cancel_all")}
        </Button>
      </Group>
    </Stack>
  );
}
