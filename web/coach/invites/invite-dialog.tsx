import { Button, Modal, NumberInput, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { InviteCode } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { MadeInvite } from "#web/coach/invites/made-invite.tsx";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

const USUAL_DAYS = 7;
const MOST_DAYS = 90;

/** Makes a code for one new client, and shows every way to hand it over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t: shell } = useTranslation();
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [days, setDays] = useState<number | string>(USUAL_DAYS);
  const [made, setMade] = useState<InviteCode>();
  const expires_in_days = Number(days);
  const isReady =
    Number.isInteger(expires_in_days) && expires_in_days >= 1 && expires_in_days <= MOST_DAYS;
  const make = () =>
    run(async () => {
      setMade(await rest.POST("/api/v1/coaches/me/invite-codes", { body: { expires_in_days } }));
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(made ? "invite.made" : "invite.title")}
      closeButtonProps={{ "aria-label": shell("actions.close") }}
    >
      {made ? (
        <MadeInvite invite={made} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) void make();
          }}
        >
          <Stack>
            <Text>{t("invite.about")}</Text>
            <NumberInput
              data-autofocus
              label={t("invite.days")}
              min={1}
              max={MOST_DAYS}
              allowDecimal={false}
              value={days}
              onChange={setDays}
            />
            <ErrorNotice error={error} />
            <Button type="submit" loading={isBusy} disabled={!isReady}>
              {t("invite.make")}
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
