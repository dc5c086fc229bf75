import { Button, Group, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Me } from "#sdk/index";
import { useSession } from "#sdk/react";
import { AccountPart } from "#web/settings/account-part.tsx";
import { isPassword } from "#web/sign-in/email-rules";
import { PasswordField } from "#web/sign-in/password-field.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** One's password: changed where there is one, chosen by a mail's link where there is none. */
export function AccountPassword({ me }: { me: Me }) {
  const { t } = useTranslation("settings");
  const about = t(me.has_password ? "account.password_about" : "account.password_none");
  return (
    <AccountPart title={t("account.password")} about={about}>
      {me.has_password && <ChangePassword />}
      {!me.has_password && me.email !== null && <ChoosePassword email={me.email} />}
    </AccountPart>
  );
}

function ChangePassword() {
  const { t } = useTranslation("settings");
  const { changePassword } = useSession();
  const { isBusy, error, run } = useBusy();
  const [current, setCurrent] = useState("");
  const [fresh, setFresh] = useState("");
  const [isWrong, setWrong] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setWrong(!isPassword(fresh));
    if (!isPassword(fresh)) return;
    void run(async () => {
      await changePassword(current, fresh);
      setCurrent("");
      setFresh("");
      notifications.show({ message: t("account.password_done") });
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="26rem">
        <PasswordField label={t("account.current")} value={current} onType={setCurrent} />
        <PasswordField
          label={t("account.fresh")}
          value={fresh}
          onType={setFresh}
          isNew
          isWrong={isWrong}
        />
        <ErrorNotice error={error} />
        <Group>
          <Button
            type="submit"
            size="md"
            variant="light"
            loading={isBusy}
            disabled={current === "" || fresh === ""}
          >
            {t("account.password_change")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ChoosePassword({ email }: { email: string }) {
  const { t } = useTranslation("settings");
  const { forgotPassword } = useSession();
  const { isBusy, error, run } = useBusy();
  const [isSent, setSent] = useState(false);
  const send = () =>
    run(async () => {
      await forgotPassword(email);
      setSent(true);
    });
  return (
    <>
      <Group>
        <Button size="md" variant="light" loading={isBusy} onClick={() => void send()}>
          {t("account.password_choose")}
        </Button>
      </Group>
      <Text component="output" size="sm" c="dimmed">
        {isSent && t("account.password_sent", { email })}
      </Text>
      <ErrorNotice error={error} />
    </>
  );
}
