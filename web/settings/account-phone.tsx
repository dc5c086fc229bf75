import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Me } from "#sdk/index";
import { useSession } from "#sdk/react";
import { phoneOf } from "#web/people/phone";
import { AccountPart } from "#web/settings/account-part.tsx";
import { LineForm } from "#web/settings/line-form.tsx";
import { useMe } from "#web/settings/use-me";

/** One's number. Another one counts when its code is brought. */
export function AccountPhone({ me }: { me: Me }) {
  const { t } = useTranslation("settings");
  const { attachPhone } = useSession();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <AccountPart title={t("account.phone")} about={t("account.phone_about")} value={me.phone}>
      {sentTo === undefined ? (
        <LineForm
          label={t(me.phone === null ? "account.phone_add" : "account.phone_other")}
          action={t("account.phone_send")}
          read={phoneOf}
          invalid={t("account.phone_invalid")}
          onSubmit={async (phone) => {
            await attachPhone(phone);
            setSentTo(phone);
          }}
          type="tel"
          autoComplete="tel"
        />
      ) : (
        <Proof phone={sentTo} onEnd={() => setSentTo(undefined)} />
      )}
    </AccountPart>
  );
}

/** Asks for the code that was texted. */
function Proof({ phone, onEnd }: { phone: string; onEnd: () => void }) {
  const { t } = useTranslation("settings");
  const { verifyPhone } = useSession();
  const { reload } = useMe();
  return (
    <LineForm
      label={t("account.code", { phone })}
      action={t("account.phone_confirm")}
      read={(typed) => (/^\d{6}$/u.test(typed) ? typed : undefined)}
      invalid={t("account.code_invalid")}
      onSubmit={async (otp) => {
        await verifyPhone(phone, otp);
        await reload();
        notifications.show({ message: t("account.phone_done") });
        onEnd();
      }}
      inputMode="numeric"
      autoComplete="one-time-code"
      hasFocus
    >
      <Button variant="subtle" size="md" mt="1.7rem" onClick={onEnd}>
        {t("account.phone_back")}
      </Button>
    </LineForm>
  );
}
