import { Button, Stack } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import { useSession } from "#sdk/react";
import { wayOn } from "#web/invite/waiting-invite";
import { isPassword } from "#web/sign-in/email-rules";
import { Frame } from "#web/sign-in/frame.tsx";
import { PasswordField } from "#web/sign-in/password-field.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Chooses a password anew, with the link that was mailed for it. */
export function NewPassword({ token }: { token: string }) {
  const { t } = useTranslation("email");
  const { resetPassword } = useSession();
  const { isBusy, error, run } = useBusy();
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const [isDone, setDone] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!isPassword(password)) return;
    void run(async () => {
      await resetPassword(token, password);
      setDone(true);
    });
  }

  if (isDone) {
    return (
      <Frame isAlone title={t("chosen.title")} subtitle={t("chosen.subtitle")}>
        <Button component={Link} href={wayOn("/?with=email")} size="md" fullWidth>
          {t("chosen.action")}
        </Button>
      </Frame>
    );
  }
  return (
    <Frame isAlone title={t("choose.title")} subtitle={t("choose.subtitle")}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <PasswordField
            label={t("new_password")}
            value={password}
            onType={setPassword}
            isNew
            isWrong={isChecked && !isPassword(password)}
            hasFocus
          />
          <ErrorNotice error={error} />
          <Button type="submit" size="md" loading={isBusy}>
            {t("choose.action")}
          </Button>
        </Stack>
      </form>
    </Frame>
  );
}
