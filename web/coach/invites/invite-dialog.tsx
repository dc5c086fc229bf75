import { NumberInput, Text } from "@mantine/core";
import { useState } from "react";

import type { InviteCode } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { MadeInvite } from "#web/coach/invites/made-invite.tsx";
import { useWords } from "#web/coach/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { FieldsDialog } from "#web/ui/fields-dialog.tsx";
import { useBusy } from "#web/ui/use-busy";
import type { MaybeNumber } from "#web/ui/use-form";

const USUAL_DAYS = 7;
const MOST_DAYS = 90;

/** Makes a code for one new client, and shows every way to hand it over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [days, setDays] = useState<MaybeNumber>(USUAL_DAYS);
  const [made, setMade] = useState<InviteCode>();
  const expires_in_days = Number(days);
  const make = () =>
    void run(async () => {
      setMade(await rest.POST("/api/v1/coaches/me/invite-codes", { body: { expires_in_days } }));
    });
  if (made) return <MadeInvite invite={made} onClose={onClose} />;
  return (
    <FieldsDialog
      title={t("invite.title")}
      save={t("invite.make")}
      isReady={expires_in_days >= 1 && expires_in_days <= MOST_DAYS}
      isBusy={isBusy}
      onSave={make}
      onClose={onClose}
    >
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
    </FieldsDialog>
  );
}
