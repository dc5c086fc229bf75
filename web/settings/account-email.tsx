import { Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Me } from "#sdk/index";
import { useSession } from "#sdk/react";
import { AccountPart } from "#web/settings/account-part.tsx";
import { LineForm } from "#web/settings/line-form.tsx";
import { isAddress } from "#web/sign-in/email-rules";

/** One's address. Another one counts when its link is opened. */
export function AccountEmail({ me }: { me: Me }) {
  const { t } = useTranslation("settings");
  const { attachEmail } = useSession();
  const [sentTo, setSentTo] = useState<string>();
  return (
    <AccountPart title={t("account.email")} about={t("account.email_about")} value={me.email}>
      <LineForm
        label={t(me.email === null ? "account.email_add" : "account.email_other")}
        action={t("account.email_send")}
        read={(typed) => (isAddress(typed) ? typed : undefined)}
        invalid={t("account.email_invalid")}
        onSubmit={async (address) => {
          await attachEmail(address);
          setSentTo(address);
        }}
        type="email"
        autoComplete="email"
      />
      <Text component="output" size="sm" c="dimmed">
        {sentTo !== undefined && t("account.email_sent", { email: sentTo })}
      </Text>
    </AccountPart>
  );
}
