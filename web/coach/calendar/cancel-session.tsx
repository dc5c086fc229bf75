import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";

import { useSideline } from "#sdk/react";
import type { Seat } from "#web/coach/calendar/seats.tsx";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { focusOnShow } from "#web/ui/focus-on-show";
import { useBusy } from "#web/ui/use-busy";

type CancelSessionProps = {
  id: string;
  /** Of a group's session, whose seat it is; undefined for all of them. */
  seat: Seat | undefined;
  onBack: () => void;
  onDone: () => void;
};

/** Cancels a session, or one client's seat in it. Whoever loses it is told why. */
export function CancelSession({ id, seat, onBack, onDone }: CancelSessionProps) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [reason, setReason] = useState("");
  const cancel = () =>
    run(async () => {
      const body = {
        ...(reason.trim() !== "" && { reason: reason.trim() }),
        ...(seat && { client_profile_id: seat.client_profile_id }),
      };
      await rest.POST("/api/v1/sessions/{id}/cancel", { params: { path: { id } }, body });
      onDone();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void cancel();
      }}
    >
      <Stack gap="sm">
        <TextInput
          ref={focusOnShow}
          label={t("sessions.reason")}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ErrorNotice error={error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" onClick={onBack}>
            {t("sessions.keep")}
          </Button>
          <Button type="submit" color="red" loading={isBusy}>
            {seat ? t("sessions.cancel_for", { name: seat.name }) : t("sessions.cancel_all")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
